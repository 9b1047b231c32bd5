import type { CueEntry } from "./cue-entry.js";
import { DAD_CUES } from "./dad-cues.js";
import { DASHT_CUES } from "./dasht-cues.js";
import { FARMUD_CUES, KARD_CUES, NAMUD_CUES } from "./kard-cues.js";
import { OBJECT_CUES } from "./object-cues.js";
import { SHOD_CUES } from "./shod-cues.js";

/** Verbs of speech made of a noun and a light verb. */
export const COMPOUND_CUES: readonly CueEntry[] = [
  ...KARD_CUES,
  ...NAMUD_CUES,
  ...FARMUD_CUES,
  ...DASHT_CUES,
  ...DAD_CUES,
  ...SHOD_CUES,
  ...OBJECT_CUES,
];
