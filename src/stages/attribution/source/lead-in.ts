import type { KnownNames } from "../known-names.js";
import type { PhraseReader } from "../phrase-reader.js";
import { CLASS } from "../word-classes.js";
import { readSource, type SourcePhrase } from "./index.js";

/** «به گزارش», «به نقل», «به نوشته». */
export const isReport = (reader: PhraseReader, i: number, to: number): boolean => pastReportWords(reader, i, to) > 0;

/** The first letter of «به»: most words are none. */
const BEH = 0x628;

/** Past «به گزارش», «به‌نقل»; -1 if they do not stand at `i`. */
export function pastReportWords(reader: PhraseReader, i: number, to: number): number {
  if (reader.unit(i) !== BEH) return -1;
  if (reader.tokens.is(i, "به")) return i + 1 < to && reader.tells(i + 1, "lead-in") ? i + 2 : -1;
  return reader.tells(i, "lead-in") && reader.tokens.key(i).startsWith("به") ? i + 1 : -1;
}

/** The comma that ends an agency's lead-in; a «؛» before an office or a name is surer: «به نقل از سازمان کار، رفاه و بیمه؛ مدیر …». */
export function leadInEnd(reader: PhraseReader, from: number, to: number): number {
  const comma = reader.nextComma(from, to);
  const opens = (i: number): boolean => OPENINGS.some((word) => reader.after(i, to, word) > 0);
  const medium = mediumEnd(reader, from, to);
  // «به گزارش ایرنا همچنین رضا کیانی …»
  const also = medium > 0 && (reader.tokens.is(medium + 1, "همچنین") || reader.tokens.is(medium + 1, "نیز")) ? 2 : 1;
  if (medium > 0 && medium + also < to && opens(medium + also)) return medium + also - 1;
  if (comma < 0 || opens(comma + 1)) return comma;
  for (let i = comma + 1; i < to; i += 1) if (reader.tokens.is(i, "؛")) return opens(i + 1) ? i : comma;
  return comma;
}

/** Past «مرکز یزد،»: which of a broadcaster's offices reports. */
export function afterCentre(reader: PhraseReader, from: number, to: number): number {
  if (!reader.tokens.is(from, "مرکز")) return from;
  const comma = reader.nextComma(from, Math.min(to, from + CENTRE));
  return comma > from + 1 ? comma + 1 : from;
}

/** Past «شینهوا،» behind «به گزارش خبرگزاری رسمی چین،», whose comma is at `comma`: the agency's own name in apposition. */
export function afterOwnName(reader: PhraseReader, from: number, comma: number, to: number): number {
  const start = from + (reader.tokens.is(from, "به") ? 2 : 1);
  if (reader.after(start, comma, CLASS.medium) < 0) return comma + 1;
  for (let i = start; i < comma; i += 1) if (reader.after(i, comma, CLASS.press) > 0) return comma + 1;
  const name = reader.after(comma + 1, to, CLASS.press);
  return name > 0 && name < to && reader.isComma(name) ? name + 1 : comma + 1;
}

/** How far the comma behind «مرکز …» stands, and the most words of a medium that no lexicon knows. */
const CENTRE = 5;
const NAMED = 3;

/** «به گزارش خبر یزد شهردار میبد … گفت»: the office behind a medium that is not known. */
export function officeBehind(
  reader: PhraseReader,
  known: KnownNames,
  from: number,
  to: number,
): SourcePhrase | undefined {
  for (let i = from; i < to && i <= from + NAMED; i += 1) {
    if (!reader.isWord(i) || reader.after(i, to, CLASS.body) > 0 || reader.tokens.is(i, "خبرنگار")) return undefined;
    if (i === from || reader.after(i, to, CLASS.office) < 0) continue;
    return readSource(reader, known, i, to);
  }
  return undefined;
}

/** The last token of the medium that «به گزارش» names, in quotation marks or by a name that is known: no comma parts it from what follows. */
function mediumEnd(reader: PhraseReader, from: number, to: number): number {
  const start = from + (reader.tokens.is(from, "به") ? 2 : 1);
  if (start < to && reader.isOpener(start))
    for (let i = start + 2; i < to && i <= start + QUOTED; i += 1) if (reader.isCloser(i)) return i;
  // «به نقل از شبکه تلویزیونی الجزیره»
  for (let head = start; head < to && head <= start + HEADS; head += 1) {
    const end = reader.after(head, to, CLASS.press);
    if (end > 0) return end - 1;
    if (!reader.isWord(head) || reader.after(head, to, CLASS.office) > 0) return -1;
  }
  return -1;
}

/** The most words before a medium's own name: «از شبکه تلویزیونی». */
const HEADS = 3;

/** The longest name of a medium between quotation marks, in tokens. */
const QUOTED = 6;

/** What begins a mention of a person. */
const OPENINGS = [CLASS.office, CLASS.honorific, CLASS["given-name"], CLASS.pronoun, CLASS.body] as const;
