import { FOREIGN, MARK, NUMERAL, SYMBOL, type Tokens, WORD } from "../../text/tokens.js";
import { dateAt } from "./line-dates.js";
import { type LineHit, shaped } from "./line-hit.js";
import { credited, signed, signedDate } from "./line-people.js";
import { deskEnd } from "./outlet-names.js";
import type { FurnitureResources } from "./resources.js";

/** Tokens of the longest line known by its shape. */
const SHAPED_LINE = 12;
/** Tokens of the longest codes behind an end mark. */
const CODES = 14;

/** First token from `i` that is a word or number. */
export function skipMarks({ kind }: Tokens, i: number, to: number): number {
  let at = i;
  while (at < to && (kind[at] === MARK || kind[at] === SYMBOL)) at += 1;
  return at;
}

/** Behind an end mark and its editors' codes when all of `[i, to)` is that: the end mark's id. */
export function endMark(tokens: Tokens, { endMarks }: FurnitureResources, i: number, to: number): string | undefined {
  const hit = endMarks.longest(tokens, skipMarks(tokens, i, to), to);
  if (!hit) return undefined;
  return areCodes(tokens, hit.next, to) ? hit.values[0]!.id : undefined;
}

/** Only editors' codes: at most a few short words, letters, numbers and marks. */
function areCodes(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > CODES) return false;
  let slash = false;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    const mark = tokens.mark(i);
    if (mark !== "" && "/\\*#|".includes(mark)) slash = true;
    if (mark !== "" || tokens.kind[i] === NUMERAL) continue;
    words += 1;
    const length = tokens.letterStart[i + 1]! - tokens.letterStart[i]!;
    // Without a stroke only a single letter or two: «انتهای پیام ن».
    if (length > (slash ? 9 : 2)) return false;
  }
  return words <= 4;
}

/** Whether «![caption](address)» begins here. */
export const beginsPicture = (tokens: Tokens, i: number): boolean =>
  tokens.mark(i) === "!" && tokens.mark(i + 1) === "[";

/** The token that closes the picture begun at `i`; `to` or more where none does. */
export function pictureEnd(tokens: Tokens, i: number, to: number): number {
  let close = i + 2;
  while (close < to && !(tokens.mark(close) === "]" && tokens.mark(close + 1) === "(")) close += 1;
  while (close < to && tokens.mark(close) !== ")") close += 1;
  return close;
}

/** A line that is a picture and nothing else. */
export const picture = (tokens: Tokens, from: number, to: number): LineHit | undefined =>
  pictureEnd(tokens, from, to) === to - 1 ? shaped("other", "shape/picture") : undefined;

const ADDRESS =
  /^(?:https?:|www\.)|@|^[a-z]+\/[a-z0-9.+-]+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/|\.(?:ir|com|org|net|jpg|png|mp4|html?)(?:\/|$)/i;
const FILE = /^(?:jpe?g|png|gif|webp|mp[34]|pdf)$/i;

/** Lines known by their shape alone: addresses, bare numbers, dates, signatures. */
export function shapeOf(tokens: Tokens, resources: FurnitureResources, start: number, to: number): LineHit | undefined {
  let foreign = 0;
  let numbers = 0;
  let address = false;
  const credit = credited(tokens, resources, start, to);
  if (credit) return credit;
  if (to - start > SHAPED_LINE) return undefined;
  if (isPath(tokens, start, to)) return shaped("navigation", "shape/path");
  if (isSection(tokens, resources, start, to)) return shaped("navigation", "shape/section", "head");
  if (isDeskCode(tokens, start, to) || areInitials(tokens, start, to)) return shaped("code", "shape/desk-code", "tail");
  const author = signed(tokens, resources, start, to) ?? signedDate(tokens, resources, start, to);
  if (author) return author;
  if (isAgo(tokens, resources, start, to)) return shaped("date", "shape/ago", "edges");
  for (let i = start; i < to; i += 1) {
    if (tokens.kind[i] === FOREIGN) {
      foreign += 1;
      // «@goldasht»: the mark is a token of its own.
      const word = tokens.mark(i - 1) === "@" ? "@" : tokens.surface(i);
      if (ADDRESS.test(word)) address = true;
      // «002568.jpg»: a number, a full stop and the file's kind are three tokens.
      if (tokens.mark(i - 1) === "." && !tokens.spaceBefore(i) && FILE.test(word)) address = true;
    } else if (tokens.kind[i] === NUMERAL) numbers += 1;
    else if (tokens.kind[i] !== MARK && tokens.kind[i] !== SYMBOL) return undefined;
  }
  if (foreign > 0) return address ? shaped("other", "shape/address") : undefined;
  // A bare count of comments or views, an editor's code.
  if (numbers === 1 && to - start <= 3) {
    const day = dateAt(tokens, resources, start, to, true);
    return day ? shaped("date", "shape/date", "edges", [day.date]) : shaped("other", "shape/number", "edges");
  }
  // «• ۰ ۰»: two counts.
  const counts = numbers === 2 && to - start === 2 && !dateAt(tokens, resources, start, to, true);
  if (counts) return shaped("other", "shape/number", "edges");
  return undefined;
}

/** «اقتصاد > مسکن و شهری», «خانه » اخبار » اقتصاد»: sections of a site, one inside the other. */
function isPath(tokens: Tokens, start: number, to: number): boolean {
  let steps = 0;
  for (let i = start; i < to; i += 1) {
    const mark = tokens.mark(i);
    const parts = mark === ">" || mark === "»";
    if (parts && i > start && i + 1 < to && tokens.spaceBefore(i) && tokens.spaceBefore(i + 1)) steps += 1;
    else if (mark !== "" && !"،-()".includes(mark)) return false;
    else if (tokens.kind[i] === NUMERAL) return false;
  }
  return steps > 0;
}

/** Words of the longest section inside a desk: «بانک و بیمه». */
const SECTION = 4;

/** «اقتصاد / بانک و بیمه», «سیاست | سیاست خارجی»: a desk and a section of it. */
function isSection(tokens: Tokens, resources: FurnitureResources, start: number, to: number): boolean {
  const next = deskEnd(tokens, resources, start, to);
  if (next < 0) return false;
  const parted = "/|".includes(tokens.mark(next) || " ") && tokens.spaceBefore(next) && tokens.spaceBefore(next + 1);
  if (!parted || next + 1 >= to || to - next - 1 > SECTION) return false;
  for (let i = next + 1; i < to; i += 1) if (tokens.kind[i] !== WORD) return false;
  return true;
}

/** «۳ ساعت پیش»: how long ago it was published. */
const isAgo = (tokens: Tokens, { periods }: FurnitureResources, start: number, to: number): boolean =>
  to - start === 3 &&
  tokens.kind[start] === NUMERAL &&
  periods.has(tokens.key(start + 1)) &&
  (tokens.is(start + 2, "پیش") || tokens.is(start + 2, "قبل"));

/** Letters of the longest word in a desk's code. */
const DESK = 9;

/** «۷۵۰۹/۶۰۸۱», «اقتصام**۹۲۱۵**۱۵۶۱»: desks and editors as the agency IRNA writes them below its texts. */
function isDeskCode(tokens: Tokens, start: number, to: number): boolean {
  let words = 0;
  let code = false;
  for (let i = start; i < to; i += 1) {
    const mark = tokens.mark(i);
    if (tokens.kind[i] === NUMERAL) {
      if (isStrokeCode(tokens.key(i))) code = true;
      else if (i > start && tokens.mark(i - 1) === "*" && tokens.mark(i - 2) === "*") code = true;
    } else if (tokens.kind[i] === WORD) {
      words += 1;
      if (words > 2 || tokens.letterStart[i + 1]! - tokens.letterStart[i]! > DESK) return false;
    } else if (mark === "" || !"*/|#-".includes(mark)) return false;
  }
  return code;
}

/** «ک خ ۲۲», «س ب ** ۱۰۲۳»: initials of editors, and their numbers. */
function areInitials(tokens: Tokens, start: number, to: number): boolean {
  let numbers = 0;
  let words = 0;
  for (let i = start; i < to; i += 1) {
    if (tokens.kind[i] === NUMERAL) numbers += 1;
    else if (tokens.kind[i] === WORD) {
      words += 1;
      if (tokens.letterStart[i + 1]! - tokens.letterStart[i]! > 2) return false;
    } else if (!"*/|#-".includes(tokens.mark(i) || " ")) return false;
  }
  return words > 1 && numbers === 1;
}

/** Two numbers of three to five digits. */
function isStrokeCode(key: string): boolean {
  const parts = key.split("/");
  return parts.length === 2 && parts.every(({ length }) => length >= 3 && length <= 5);
}
