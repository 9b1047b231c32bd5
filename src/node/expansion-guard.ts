import { InputError } from "../model/errors.js";

/** Decompressed bytes from which the ratio is looked at, and the ratio that no text reaches. */
const SUSPECT_SIZE = 64e6;
const SUSPECT_RATIO = 300;

/** Watches what compressed data expands to: a few kilobytes that become gigabytes are given up early. */
export class ExpansionGuard {
  #read = 0;
  #written = 0;

  read(bytes: number): void {
    this.#read += bytes;
  }

  /** @throws {InputError} `bad_archive` when more came out than text can give */
  wrote(bytes: number): void {
    this.#written += bytes;
    if (this.#written > SUSPECT_SIZE && this.#written > this.#read * SUSPECT_RATIO)
      throw new InputError("bad_archive", `it expands more than ${SUSPECT_RATIO} times, as no text does`);
  }
}
