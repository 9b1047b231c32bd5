import { DISCOURSE_KINDS, type DiscourseEntry, type DiscourseKind } from "../../lexicon/attribution/discourse.js";
import { matchKey } from "../../text/chars.js";
import { WordShapes } from "./word-shapes.js";

/** Words of one kind, as keys, and their shapes. */
export interface DiscourseSet {
  readonly keys: ReadonlySet<string>;
  readonly shapes: WordShapes;
}

/** Words by what they tell of who has the floor. */
export type DiscourseWords = Readonly<Record<DiscourseKind, DiscourseSet>>;

/** Compiles the entries about discourse. */
export function compileDiscourseWords(entries: readonly DiscourseEntry[]): DiscourseWords {
  const kinds = Object.keys(DISCOURSE_KINDS) as DiscourseKind[];
  const sets = kinds.map((kind) => {
    const keys = new Set(entries.filter((entry) => entry.kind === kind).flatMap(({ forms }) => forms.map(matchKey)));
    return [kind, { keys, shapes: new WordShapes(keys) }];
  });
  return Object.fromEntries(sets);
}
