import { EXIT } from "./exit.js";
import type { Output } from "./output.js";

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "no space left",
  EDQUOT: "the quota is used up",
  EACCES: "permission denied",
  EROFS: "the file system is read-only",
  ENOENT: "no such folder",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is no folder",
};

/** Says why something could not be written; gives the exit code for it. */
export function writeFailure(error: unknown, output: Output): number {
  const { code = "", path, message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? message;
  // The name it was to get, not the one it is written under.
  const file = path?.replace(/\.[0-9a-f]{8}\.tmp$/u, "");
  output.error(`cannot write${file === undefined ? "" : ` ${file}`}: ${reason}${code && ` (${code})`}`);
  return EXIT.unwritable;
}
