import type { CueForm } from "./resources.js";

/** A cue in the text: tokens `[from, to)`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly form: CueForm;
}
