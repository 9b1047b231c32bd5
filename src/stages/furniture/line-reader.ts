import type { LineEntry } from "../../lexicon/furniture/entries.js";
import { FOREIGN, NUMERAL, type Tokens } from "../../text/tokens.js";
import { dateAt, mayBeginDate } from "./line-dates.js";
import { type FieldValue, type LineHit, placeOf, shaped } from "./line-hit.js";
import { beginsPicture, endMark, picture, shapeOf, skipMarks } from "./line-shape.js";
import { type LineItem, LineValues, SHORT_LINE } from "./line-values.js";
import { OutletNames } from "./outlet-names.js";
import type { PageDate } from "./page-date.js";
import type { FurnitureResources } from "./resources.js";

/** Reads single lines of a page: is it furniture, of what kind, with what values. Constant work for a long line. */
export class LineReader {
  readonly #tokens: Tokens;
  readonly #resources: FurnitureResources;
  readonly #values: LineValues;
  readonly #names: OutletNames;

  constructor(tokens: Tokens, resources: FurnitureResources) {
    this.#tokens = tokens;
    this.#resources = resources;
    this.#values = new LineValues(tokens, resources);
    this.#names = new OutletNames(tokens, resources);
  }

  /** Behind an end mark and its editors' codes when all of `[i, to)` is that. */
  endMark(i: number, to: number): string | undefined {
    return endMark(this.#tokens, this.#resources, i, to);
  }

  /** Reads tokens `[from, to)` of one line, or of its end where `suffix`: then only what names itself counts. */
  read(from: number, to: number, suffix = false): LineHit | undefined {
    const tokens = this.#tokens;
    const start = skipMarks(tokens, from, to);
    if (start >= to) return suffix ? undefined : shaped("other", "shape/marks");
    const end = this.endMark(start, to);
    if (end) return shaped("end_mark", end);
    if (!suffix) {
      if (beginsPicture(tokens, from)) return picture(tokens, from, to);
      if (isArrow(tokens, from, to)) return shaped("related", "shape/arrow", "tail");
      const hit = shapeOf(tokens, this.#resources, start, to);
      if (hit) return hit;
    }
    return this.#chain(start, to, suffix) ?? (to - from <= SHORT_LINE ? this.#anywhere(start, to, suffix) : undefined);
  }

  /** A date with its label at the head of a line that goes on with text: «date 2024-05-06 شهردار گفت: …». */
  stamp(from: number, to: number): { readonly next: number; readonly hit: LineHit } | undefined {
    const start = skipMarks(this.#tokens, from, to);
    const item = start < to ? this.#values.at(start, to, false) : undefined;
    if (!item?.date || item.next >= to) return undefined;
    const hit = this.#chain(start, item.next, false);
    return hit && { next: item.next, hit };
  }

  /** A line made of phrases, their values, dates, counts and marks, and nothing else. */
  #chain(start: number, to: number, suffix: boolean): LineHit | undefined {
    const tokens = this.#tokens;
    const chain: Chain = { items: [], dates: [], numbers: 0 };
    let i = start;
    while (i < to) {
      i = skipMarks(tokens, i, to);
      if (i >= to) break;
      const item = this.#values.at(i, to, chain.items.length > 0 || chain.dates.length > 0);
      if (item) {
        chain.single ??= item.next === i + 1;
        chain.items.push(item);
        if (item.value?.date) chain.dates.push(item.value.date);
        if (item.date) chain.dates.push(item.date);
        i = item.next;
        continue;
      }
      const date = mayBeginDate(tokens, this.#resources, i, to) && dateAt(tokens, this.#resources, i, to, false);
      if (date) {
        chain.dates.push(date.date);
        i = date.next;
        continue;
      }
      // «رادیو فردا - ۲۲ مهر ۱۴۰۲»
      const outlet = i === start ? this.#names.name(i, to) : undefined;
      if (tokens.kind[i] === NUMERAL || isRoundCount(tokens, i)) chain.numbers += 1;
      else if (!outlet && (chain.items.length === 0 || !isAddress(tokens, i))) {
        if (mayTrail(chain, to - i)) break;
        return undefined;
      }
      i = outlet?.to ?? i + 1;
    }
    return hitOf(chain, suffix);
  }

  /** A phrase that makes a short line furniture wherever it stands in it. */
  #anywhere(from: number, to: number, suffix: boolean): LineHit | undefined {
    let longest: { entry: LineEntry; next: number } | undefined;
    const take = (entry: LineEntry, next: number): void => {
      if (!longest || next > longest.next) longest = { entry, next };
    };
    for (let i = from; i < to; i += 1) {
      longest = undefined;
      this.#resources.anywhere.each(this.#tokens, i, to, take);
      const hit = longest as { entry: LineEntry; next: number } | undefined;
      if (!hit) continue;
      const { entry } = hit;
      // Advertising is no sentence: «مشاوره رایگان در این مرکز انجام می‌شود.» is the article's.
      if (entry.kind === "advert" && this.#tokens.mark(to - 1) === ".") continue;
      if (suffix && entry.kind !== "share" && entry.kind !== "navigation") continue;
      const known = shaped(entry.kind, entry.id, entry.only ?? "anywhere");
      return { ...known, entry, ...(entry.opens && { opens: entry.opens }) };
    }
    return undefined;
  }
}

/** What a line was found to be made of. */
interface Chain {
  readonly items: LineItem[];
  readonly dates: PageDate[];
  /** Numbers that are no value and no date. */
  numbers: number;
  /** Whether the first phrase is one word. */
  single?: boolean;
}

const isAddress = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === FOREIGN && /^https?:|^www\./i.test(tokens.surface(i));

/** Tokens of the longest line behind an arrow. */
const ARROW = 26;

/** «<< دلار گران شد»: another article. */
const isArrow = (tokens: Tokens, from: number, to: number): boolean =>
  to - from <= ARROW && "<>".includes(tokens.mark(from) || " ") && "<>".includes(tokens.mark(from + 1) || " ");

/** A line of dates and nothing else. */
const dated = (dates: readonly PageDate[]): LineHit => ({
  ...shaped("date", "shape/date", "edges", dates),
  today: dates.some(({ running }) => running),
});

/** «49.8K»: a count, rounded. */
const isRoundCount = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === FOREIGN && /^[0-9][0-9.,]*[KM]$/i.test(tokens.surface(i));

/** Words of sections behind a line's code and date: «۱۲ آذر ۱۴۰۱ | ۰۹:۳۰ کد : ۲۱۴۵ شعر و داستان». */
const TRAIL = 6;

const mayTrail = ({ items, dates }: Chain, rest: number): boolean =>
  rest <= TRAIL && dates.length > 0 && items.some(({ value }) => value?.field === "code");

function hitOf({ items, dates, numbers, single }: Chain, suffix: boolean): LineHit | undefined {
  const [first] = items;
  if (!first) return dates.length === 0 || suffix ? undefined : dated(dates);
  const { entry } = first;
  const alone = items.length === 1;
  const word = alone && single === true && entry.value === "none" && dates.length === 0 && numbers === 0;
  if (suffix && (entry.value === "none" || word)) return undefined;
  const opens = items.find((item) => item.entry.opens)?.entry.opens;
  return {
    kind: entry.kind,
    rule: entry.id,
    entry,
    place: placeOf(entry),
    ...(opens && { opens }),
    bare: alone && first.bare,
    weak: word && entry.kind !== "advert" && entry.kind !== "related",
    values: items.flatMap(({ value }): FieldValue[] => (value ? [value] : [])),
    dates,
    today: items.some((item) => item.entry.tells === "today") || dates.some(({ running }) => running),
  };
}
