import type { LineEntry } from "../../lexicon/furniture/entries.js";
import type { Span } from "../../text/span.js";
import { FOREIGN, NUMERAL, SYMBOL, type Tokens } from "../../text/tokens.js";
import { dateAt } from "./line-dates.js";
import type { FieldValue } from "./line-hit.js";
import { nameEnd } from "./line-people.js";
import { skipMarks } from "./line-shape.js";
import type { PageDate } from "./page-date.js";
import type { FurnitureResources } from "./resources.js";

/** A phrase with the value behind it. */
export interface LineItem {
  readonly entry: LineEntry;
  /** Token behind the value. */
  readonly next: number;
  /** Nothing stands behind the phrase. */
  readonly bare: boolean;
  readonly value?: FieldValue;
  readonly date?: PageDate;
}

/** Tokens of the longest line that a phrase inside it makes furniture. */
export const SHORT_LINE = 24;
/** Tokens of the longest name behind a comma: «نویسنده، مریم گلستانی». */
const NAME = 4;
/** Tokens of the longest name behind «نویسنده:». */
const WORDS = 8;

/** A phrase found at `from`, its end, and its line's. */
interface Found {
  readonly entry: LineEntry;
  readonly from: number;
  readonly next: number;
  readonly to: number;
}

/** Reads what stands behind the phrases of a line, each by its kind of value. */
export class LineValues {
  readonly #tokens: Tokens;
  readonly #resources: FurnitureResources;

  constructor(tokens: Tokens, resources: FurnitureResources) {
    this.#tokens = tokens;
    this.#resources = resources;
  }

  /** The longest phrase at token `i` that has its value behind it. */
  at(i: number, to: number, inChain: boolean): LineItem | undefined {
    let tried: Found[] | undefined;
    this.#resources.lines.each(this.#tokens, i, to, (entry, next) => {
      tried ??= [];
      tried.push({ entry, from: i, next, to });
    });
    // Most lines begin with none of the phrases.
    if (!tried) return undefined;
    let best: LineItem | undefined;
    for (let at = tried.length - 1; at >= 0 && !best; at -= 1) best = this.#value(tried[at]!, inChain);
    return best;
  }

  #value(found: Found, inChain: boolean): LineItem | undefined {
    const { entry, from, next, to } = found;
    const after = skipMarks(this.#tokens, next, to);
    const empty = after >= to;
    switch (entry.value) {
      case "none":
        return { entry, next, bare: empty };
      case "start":
        return inChain || to - from > SHORT_LINE ? undefined : { entry, next: to, bare: empty };
      case "line":
        return undefined;
      case "person":
        return empty ? undefined : this.#signature(entry, after, to);
      case "words":
        return empty ? undefined : this.#words(found, after);
    }
    if (empty) return { entry, next: to, bare: true };
    switch (entry.value) {
      case "code":
        return this.#code(found, after);
      case "date":
        return this.#date(found, after);
      case "url":
        return this.#url(found, after);
      case "list":
        return this.#list(found, after);
      case "rest":
        return inChain ? undefined : this.#rest(found);
    }
  }

  #code({ entry, to }: Found, after: number): LineItem | undefined {
    const tokens = this.#tokens;
    const isPart = (i: number): boolean => tokens.kind[i] === NUMERAL || tokens.kind[i] === FOREIGN;
    if (!isPart(after)) return undefined;
    let end = after + 1;
    // Codes with strokes and dashes inside: 99-1204/7.
    while (
      end + 1 < to &&
      "/-_".includes(tokens.mark(end) || " ") &&
      !tokens.spaceBefore(end) &&
      !tokens.spaceBefore(end + 1) &&
      isPart(end + 1)
    )
      end += 2;
    return item(entry, end, tokens.span(after, end));
  }

  #date({ entry, to }: Found, after: number): LineItem | undefined {
    const found = dateAt(this.#tokens, this.#resources, after, to, true);
    if (!found) return undefined;
    const { date, next } = found;
    return { ...item(entry, next, { start: date.start, end: date.end }, date), date };
  }

  /** An address goes on to the next white space. */
  #url({ entry, to }: Found, after: number): LineItem | undefined {
    const tokens = this.#tokens;
    if (tokens.kind[after] !== FOREIGN && tokens.kind[after] !== NUMERAL) return undefined;
    let end = after + 1;
    while (end < to && !tokens.spaceBefore(end)) end += 1;
    return item(entry, end, tokens.span(after, end));
  }

  #words({ entry, next, to }: Found, after: number): LineItem | undefined {
    const tokens = this.#tokens;
    const colon = tokens.mark(next);
    // «نویسنده، مریم گلستانی» is a line of its own; a sentence goes on.
    const comma = (colon === "،" || colon === ",") && to - after <= NAME && tokens.mark(to - 1) !== ".";
    if (colon !== ":" && colon !== "：" && !(comma && entry.comma)) return this.#signature(entry, next, to);
    let end = after;
    while (end < to && end - after <= WORDS) {
      const mark = tokens.mark(end);
      if (mark !== "" && "|•·*:".includes(mark)) break;
      // A sentence, a question: somebody's words, not a name.
      if (mark !== "" && ("؟?!؛".includes(mark) || (mark === "." && end + 1 < to))) return undefined;
      if (end > after && this.#beginsLabel(end, to)) break;
      end += 1;
    }
    if (end - after > WORDS || end === after) return undefined;
    let last = end;
    while (last > after && tokens.mark(last - 1) !== "" && tokens.mark(last - 1) !== ")") last -= 1;
    return item(entry, end, tokens.span(after, Math.max(last, after + 1)));
  }

  /** «نوشته شده توسط مریم گلستانی | …»: a person's name and nothing else up to the next value. */
  #signature(entry: LineEntry, next: number, to: number): LineItem | undefined {
    if (entry.field !== "author") return undefined;
    const end = nameEnd(this.#tokens, this.#resources, next, to);
    if (end < 0 || (end < to && !"|•·/".includes(this.#tokens.mark(end) || " "))) return undefined;
    return item(entry, end, this.#tokens.span(next, end));
  }

  #list({ entry, next, to }: Found, after: number): LineItem | undefined {
    const mark = this.#tokens.mark(next);
    if (mark === "" || !":#|«»[-،".includes(mark)) return undefined;
    return item(entry, to, this.#tokens.span(after, to));
  }

  #rest({ entry, next, to }: Found): LineItem | undefined {
    const mark = this.#tokens.mark(next);
    const symbol = next < to && this.#tokens.kind[next] === SYMBOL;
    if (!symbol && (mark === "" || !":|»›>/\\-–«[(؛…*".includes(mark))) return undefined;
    return { entry, next: to, bare: false };
  }

  /** Whether another labelled value begins here: «کد خبر: ۱۲ سرویس: اقتصادی». */
  #beginsLabel(i: number, to: number): boolean {
    let found = false;
    this.#resources.lines.each(this.#tokens, i, to, (entry, next) => {
      if (entry.value === "none" || entry.value === "line") return;
      if (this.#tokens.mark(next) === ":") found = true;
    });
    return found;
  }
}

/** A phrase whose value stands at `span`: the value of the phrase's field, where it has one. */
function item(entry: LineEntry, next: number, span: Span, date?: PageDate): LineItem {
  if (!entry.field) return { entry, next, bare: false };
  return { entry, next, bare: false, value: { field: entry.field, span, rule: entry.id, ...(date && { date }) } };
}
