import type { Hit } from "./cue-finder.js";
import type { PhraseReader } from "./phrase-reader.js";
import type { SourcePhrase } from "./source/index.js";
import { worded } from "./source/phrase.js";
import { relayEnd } from "./source/relay.js";
import { CLASS } from "./word-classes.js";

/** Words, as keys, between در and the document. */
const PARTS: ReadonlySet<string> = new Set([
  "این",
  "همین",
  "بخشی",
  "بخش",
  "دیگری",
  "دیگر",
  "از",
  "ادامه",
  "پایان",
  "ابتدای",
]);

/** The document of «در بیانیه … آمده است», from its noun to the cue at token `to`; undefined if none is named. */
export function containedIn(reader: PhraseReader, from: number, to: number): SourcePhrase | undefined {
  for (let i = from; i < to; i += 1) {
    if (!reader.tokens.is(i, "در") || i + 1 >= to) continue;
    let head = i + 1;
    // «در بخش دیگری از این بیانیه», «در ادامه بیانیه»
    while (head < to && head < i + 6 && PARTS.has(reader.tokens.key(head))) head += 1;
    if (reader.after(head, to, CLASS.text) < 0) continue;
    const from = reader.tokens.is(head - 1, "این") || reader.tokens.is(head - 1, "همین") ? head - 1 : head;
    // «در این گزارش به نقل از کسی آمده است»
    let end = head + 1;
    while (end < to && relayEnd(reader, end, to) < 0) end += 1;
    return worded("text", from, from, end, to);
  }
  return undefined;
}

/** The subject of «نشان می‌دهد که» and «حاکی است که»: all from its noun to the cue, which the entry with `id` gave. */
export function documentSource(
  reader: PhraseReader,
  phrase: SourcePhrase | undefined,
  begin: number,
  hit: Hit,
  id: string,
): SourcePhrase | undefined {
  if (phrase && phrase.kind !== "text" && id === "cue/show") return undefined;
  let from = phrase?.from ?? begin;
  if (!phrase) {
    if (id === "cue/show") return undefined;
    while (from < hit.from && reader.after(from, hit.from, CLASS.lead) > 0)
      from = reader.after(from, hit.from, CLASS.lead);
  }
  let to = hit.from;
  while (to > from && (reader.tokens.is(to - 1, "نیز") || reader.tokens.is(to - 1, "هم") || reader.isComma(to - 1)))
    to -= 1;
  if (to <= from || to - from > 40) return undefined;
  return { kind: "text", from, to, nameFrom: 0, nameTo: 0, officeFrom: from, officeTo: to, rest: to, strong: true };
}
