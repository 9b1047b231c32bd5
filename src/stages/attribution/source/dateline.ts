import type { KnownNames } from "../known-names.js";
import type { PhraseReader } from "../phrase-reader.js";
import { CLASS } from "../word-classes.js";

/** Past a place and a hyphen before an office or a name: «یزد - شهردار یزد گفت». */
function afterPlace(reader: PhraseReader, known: KnownNames, i: number, to: number): number {
  // Few clauses have a hyphen there, and words are dear to look up.
  let hyphen = i + 1;
  while (hyphen < to && hyphen <= i + 3 && !reader.isHyphen(hyphen)) hyphen += 1;
  if (hyphen >= to || hyphen > i + 3) return -1;
  for (let k = i; k < to && k <= i + 3; k += 1) {
    if (reader.isHyphen(k) && k > i) {
      for (let other = k + 1; other < to && other < k + 30; other += 1) if (reader.isHyphen(other)) return -1;
      const opens = reader.after(k + 1, to, CLASS.office) > 0 || reader.after(k + 1, to, CLASS.honorific) > 0;
      const named = reader.after(k + 1, to, CLASS["given-name"]) > 0 || reader.after(k + 1, to, CLASS.body) > 0;
      // «اخبار جهان- NAME سخنگوی دولت»
      const office = [k + 2, k + 3].some(
        (at) => at < to && reader.isWord(at - 1) && reader.after(at, to, CLASS.office) > 0,
      );
      return opens || named || office ? k + 1 : -1;
    }
    if (!reader.isWord(k) || known.name(k, to) > 0) return -1;
    if (reader.after(k, to, CLASS["given-name"]) > 0 || reader.after(k, to, CLASS.honorific) > 0) return -1;
    if (reader.after(k, to, CLASS.office) > 0 || reader.after(k, to, CLASS.stop) > 0) return -1;
  }
  return -1;
}

/** How far behind an agency the hyphen behind its reporter's name may stand, and how many words name a medium. */
const REPORTER = 6;
const MEDIUM = 4;

/** Past «AGENCY؛ REPORTER - »: the hyphen stands alone before the mention that follows; -1 where there is none. */
function afterReporter(reader: PhraseReader, agency: number, to: number): number {
  const mark = agency < to && (reader.tokens.is(agency, "؛") || reader.isHyphen(agency) || reader.isBar(agency));
  if (!mark) return -1;
  for (let k = agency + 1; k < to && k <= agency + REPORTER; k += 1) {
    if (reader.isHyphen(k)) {
      for (let other = k + 1; other < to && other < k + 30; other += 1) if (reader.isHyphen(other)) return -1;
      return k > agency + 2 ? k + 1 : -1;
    }
    if (!reader.isWord(k) || reader.after(k, to, CLASS.office) > 0) return -1;
  }
  return -1;
}

/** Past «خبر یزد؛ » before a name: a medium that the lexicon does not know. */
function afterMedium(reader: PhraseReader, i: number, to: number): number {
  let mark = i + 1;
  while (mark < to && mark <= i + MEDIUM && !reader.tokens.is(mark, "؛")) mark += 1;
  if (mark >= to || mark > i + MEDIUM) return -1;
  for (let k = i; k < to && k <= i + MEDIUM; k += 1) {
    if (k > i && reader.tokens.is(k, "؛")) {
      const named = reader.after(k + 1, to, CLASS["given-name"]) > 0 || reader.after(k + 1, to, CLASS.honorific) > 0;
      return named ? k + 1 : -1;
    }
    if (!reader.isWord(k) || reader.after(k, to, CLASS.office) > 0 || reader.after(k, to, CLASS.stop) > 0) return -1;
    if (k === i && (reader.after(k, to, CLASS["given-name"]) > 0 || reader.after(k, to, CLASS.honorific) > 0))
      return -1;
  }
  return -1;
}

/** Past a dateline «یزد - ایرنا -», «ایسنا/یزد»; -1 where there is none. */
export function afterDateline(reader: PhraseReader, known: KnownNames, i: number, to: number): number {
  const place = afterPlace(reader, known, i, to);
  if (place > 0) return place;
  const medium = reader.after(i, to, CLASS["proper-body"]);
  const reporter = medium > 0 ? afterReporter(reader, medium, to) : -1;
  if (reporter > 0) return reporter;
  const unknown = afterMedium(reader, i, to);
  if (unknown > 0) return unknown;
  for (let k = i; k < to && k < i + 5; k += 1) {
    if (reader.isMark(k) && !reader.isHyphen(k) && !reader.tokens.is(k, "(")) return -1;
    const agency = Math.max(reader.after(k, to, CLASS["proper-body"]), reader.tokens.is(k, "خبرگزاری") ? k + 2 : -1);
    if (agency < 0 || agency >= to || (k > i && !reader.isMark(k - 1))) continue;
    // «تهران (پانا) -»: a place that is a body too.
    if (k === i && reader.tokens.is(agency, "(")) continue;
    if (reader.isHyphen(agency) || (k > i && reader.tokens.is(agency, ")"))) {
      let end = agency + 1;
      while (end < to && reader.isMark(end) && !reader.isOpener(end)) end += 1;
      // «تهران - ایرنا -»: a place that is a body too.
      const again = k === i ? afterDateline(reader, known, end, to) : -1;
      return Math.max(again, end);
    }
    if (k === i && reader.tokens.is(agency, "/")) {
      for (let start = agency + 1; start < to && start <= agency + 5; start += 1)
        if (
          reader.after(start, to, CLASS.office) > 0 ||
          reader.after(start, to, CLASS.honorific) > 0 ||
          reader.after(start, to, CLASS["given-name"]) > 0 ||
          known.name(start, to) > 0
        )
          return start;
    }
    return -1;
  }
  return -1;
}

/** Past «رویداد۲۴» before a name: a medium with a number in its name; -1 where there is none. */
export function afterNumbered(reader: PhraseReader, i: number, to: number): number {
  if (!reader.isWord(i) || i + 2 >= to || !reader.isNumeral(i + 1)) return -1;
  const apart = reader.isHyphen(i + 2);
  const start = apart ? i + 3 : i + 2;
  const named = reader.after(start, to, CLASS["given-name"]) > 0 || reader.after(start, to, CLASS.honorific) > 0;
  return named || (apart && reader.after(start, to, CLASS.office) > 0) ? start : -1;
}
