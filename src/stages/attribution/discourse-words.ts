import type { DiscourseEntry, DiscourseKind } from "../../lexicon/attribution/discourse.js";
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
  const of = (kind: DiscourseKind): DiscourseSet => {
    const keys = new Set(entries.filter((entry) => entry.kind === kind).flatMap(({ forms }) => forms.map(matchKey)));
    return { keys, shapes: new WordShapes(keys) };
  };
  return {
    saying: of("saying"),
    pointer: of("pointer"),
    talk: of("talk"),
    asker: of("asker"),
    asked: of("asked"),
    own: of("own"),
    read: of("read"),
    party: of("party"),
    trade: of("trade"),
    few: of("few"),
    serves: of("serves"),
    placed: of("placed"),
    former: of("former"),
    "office-tail": of("office-tail"),
    care: of("care"),
    toward: of("toward"),
    region: of("region"),
    present: of("present"),
    "lead-in": of("lead-in"),
    attending: of("attending"),
    act: of("act"),
    some: of("some"),
    deed: of("deed"),
    gapped: of("gapped"),
    manner: of("manner"),
    gave: of("gave"),
    title: of("title"),
    while: of("while"),
    since: of("since"),
    "in-talk": of("in-talk"),
  };
}
