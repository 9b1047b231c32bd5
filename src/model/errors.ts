/** Codes of everything that can be wrong with an input or a call. Stable; documented in docs/errors.md. */
export type ErrorCode =
  | "not_found"
  | "unreadable"
  | "undecodable"
  | "too_large"
  | "bad_archive"
  | "bad_row"
  | "bad_shard"
  | "bad_option"
  | "internal";

/** An input that cannot be read. `message` says what and why; the path is the caller's to add. */
export class InputError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "InputError";
    this.code = code;
  }
}
