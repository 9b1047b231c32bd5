import type { DiscourseEntry, DiscourseKind } from "../../lexicon/attribution/discourse.js";
import { matchKey } from "../../text/chars.js";

/** Keys of words by what they tell of who has the floor. */
export type DiscourseWords = Readonly<Record<DiscourseKind, ReadonlySet<string>>>;

/** Compiles the entries about discourse. */
export function compileDiscourseWords(entries: readonly DiscourseEntry[]): DiscourseWords {
  const of = (kind: DiscourseKind): ReadonlySet<string> =>
    new Set(entries.filter((entry) => entry.kind === kind).flatMap(({ forms }) => forms.map(matchKey)));
  return {
    saying: of("saying"),
    pointer: of("pointer"),
    talk: of("talk"),
    asker: of("asker"),
    asked: of("asked"),
    own: of("own"),
    placed: of("placed"),
    former: of("former"),
    "office-tail": of("office-tail"),
    care: of("care"),
  };
}
