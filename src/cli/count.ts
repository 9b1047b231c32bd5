import { InvalidArgumentError } from "commander";

/** An option's whole number above 0. @throws {InvalidArgumentError} on anything else */
export function parseCount(text: string): number {
  if (!/^[1-9][0-9]{0,8}$/u.test(text)) throw new InvalidArgumentError("A whole number above 0 is needed.");
  return Number(text);
}
