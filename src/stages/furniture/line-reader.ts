import type { LineEntry, LineField } from "../../lexicon/furniture/entries.js";
import type { RemovedKind } from "../../model/layers.js";
import type { Span } from "../../text/span.js";
import { FOREIGN, MARK, NUMERAL, SYMBOL, type Tokens } from "../../text/tokens.js";
import type { PageDate } from "./page-date.js";
import type { FurnitureResources } from "./resources.js";

/** The value of a field found on a line of furniture. */
export interface FieldValue {
  readonly field: LineField;
  readonly span: Span;
  readonly rule: string;
  readonly date?: PageDate;
}

/** Where on the page a line may be known as furniture. */
export type Place = "anywhere" | "head" | "tail" | "edges";

/** What a line was read as. */
export interface LineHit {
  readonly kind: RemovedKind;
  readonly rule: string;
  readonly entry?: LineEntry;
  readonly place: Place;
  readonly opens?: "headlines" | "page";
  /** The phrase stands alone: what it announces is below. */
  readonly bare: boolean;
  /** Too common a word to be sure of without furniture beside it. */
  readonly weak: boolean;
  readonly values: readonly FieldValue[];
  readonly dates: readonly PageDate[];
  /** Names a day, not the article's: «برابر با», «امروز». */
  readonly today: boolean;
}

/** Tokens of the longest line that a phrase inside it makes furniture. */
const SHORT_LINE = 24;
/** Tokens of the longest name behind «نویسنده:». */
const WORDS = 8;

/** Reads single lines of a page: is it furniture, of what kind, with what values. Constant work for a long line. */
export class LineReader {
  readonly #tokens: Tokens;
  readonly #resources: FurnitureResources;

  constructor(tokens: Tokens, resources: FurnitureResources) {
    this.#tokens = tokens;
    this.#resources = resources;
  }

  /** The mark at a token, or "" where no mark stands. */
  mark(i: number): string {
    const { kind, letters, letterStart } = this.#tokens;
    return kind[i] === MARK ? String.fromCharCode(letters[letterStart[i]!]!) : "";
  }

  /** First token from `i` that is a word or number. */
  skipMarks(i: number, to: number): number {
    const { kind } = this.#tokens;
    let at = i;
    while (at < to && (kind[at] === MARK || kind[at] === SYMBOL)) at += 1;
    return at;
  }

  /** Behind an end mark and its editors' codes when all of `[i, to)` is that. */
  endMark(i: number, to: number): string | undefined {
    const from = this.skipMarks(i, to);
    const hit = this.#resources.endMarks.longest(this.#tokens, from, to);
    if (!hit) return undefined;
    return this.#codes(hit.next, to) ? hit.values[0]!.id : undefined;
  }

  /** Only editors' codes: at most a few short words, letters, numbers and marks. */
  #codes(from: number, to: number): boolean {
    const tokens = this.#tokens;
    if (to - from > 14) return false;
    let slash = false;
    let words = 0;
    for (let i = from; i < to; i += 1) {
      const mark = this.mark(i);
      if (mark === "/" || mark === "\\" || mark === "*" || mark === "#" || mark === "|") slash = true;
      if (mark !== "" || tokens.kind[i] === NUMERAL) continue;
      words += 1;
      const length = tokens.letterStart[i + 1]! - tokens.letterStart[i]!;
      // Without a stroke only a single letter or two: «انتهای پیام ن».
      if (length > (slash ? 9 : 2)) return false;
    }
    return words <= 4;
  }

  /** Reads tokens `[from, to)` of one line, or of its end where `suffix`: then only what names itself counts. */
  read(from: number, to: number, suffix = false): LineHit | undefined {
    const start = this.skipMarks(from, to);
    if (start >= to) return suffix ? undefined : shape("other", "shape/marks", "anywhere");
    const end = this.endMark(start, to);
    if (end) return { ...shape("end_mark", end, "anywhere") };
    if (!suffix) {
      if (this.mark(from) === "!" && this.mark(from + 1) === "[") return this.#picture(from, to);
      const shaped = this.#shape(start, to);
      if (shaped) return shaped;
    }
    return this.#chain(start, to, suffix) ?? (to - from <= SHORT_LINE ? this.#anywhere(start, to, suffix) : undefined);
    function shape(kind: RemovedKind, rule: string, place: Place): LineHit {
      return { kind, rule, place, bare: false, weak: false, values: [], dates: [], today: false };
    }
  }

  #picture(from: number, to: number): LineHit | undefined {
    // «![caption](address)» and nothing behind it.
    let i = from + 2;
    while (i < to && !(this.mark(i) === "]" && this.mark(i + 1) === "(")) i += 1;
    while (i < to && this.mark(i) !== ")") i += 1;
    if (i !== to - 1) return undefined;
    return { ...NOTHING, kind: "other", rule: "shape/picture" };
  }

  /** Lines known by their shape alone. */
  #shape(start: number, to: number): LineHit | undefined {
    const tokens = this.#tokens;
    let foreign = 0;
    let numbers = 0;
    let address = false;
    if (to - start > 12) return undefined;
    for (let i = start; i < to; i += 1) {
      if (tokens.kind[i] === FOREIGN) {
        foreign += 1;
        const word = tokens.surface(i);
        if (/^(?:https?:|www\.)|@|^[a-z]+\/[a-z0-9.+-]+$|\.(?:ir|com|org|net|jpg|png|mp4|html?)(?:\/|$)/i.test(word))
          address = true;
      } else if (tokens.kind[i] === NUMERAL) numbers += 1;
      else if (tokens.kind[i] !== MARK && tokens.kind[i] !== SYMBOL) return undefined;
    }
    if (foreign > 0) return address ? { ...NOTHING, kind: "other", rule: "shape/address" } : undefined;
    // A bare count of comments or views, an editor's code.
    if (numbers === 1 && to - start <= 3) {
      const day = this.#date(start, to, true);
      if (day) return { ...NOTHING, kind: "date", rule: "shape/date", place: "edges", dates: [day.date] };
      return { ...NOTHING, kind: "other", rule: "shape/number", place: "edges" };
    }
    return undefined;
  }

  #date(i: number, to: number, shortYears: boolean): { date: PageDate; next: number } | undefined {
    const tokens = this.#tokens;
    const date = this.#resources.dates.read(tokens.text, tokens.start[i]!, tokens.end[to - 1]!, shortYears);
    if (!date) return undefined;
    let next = i;
    while (next < to && tokens.end[next]! <= date.end) next += 1;
    return { date, next };
  }

  #mayBeginDate(i: number, to: number): boolean {
    if (this.#tokens.kind[i] === NUMERAL) return true;
    let named = false;
    this.#resources.dateNames.each(this.#tokens, i, to, () => {
      named = true;
    });
    return named;
  }

  /** A line made of phrases, their values, dates, counts and marks, and nothing else. */
  #chain(start: number, to: number, suffix: boolean): LineHit | undefined {
    const tokens = this.#tokens;
    const values: FieldValue[] = [];
    const dates: PageDate[] = [];
    let first: { entry: LineEntry; bare: boolean; single: boolean } | undefined;
    let phrases = 0;
    let opens: "headlines" | "page" | undefined;
    let today = false;
    let numbers = 0;
    let i = start;
    while (i < to) {
      i = this.skipMarks(i, to);
      if (i >= to) break;
      const item = this.#item(i, to, first !== undefined || dates.length > 0);
      if (item) {
        phrases += 1;
        first ??= { entry: item.entry, bare: item.bare, single: item.next === i + 1 };
        opens ??= item.entry.opens;
        if (item.value) values.push(item.value);
        if (item.value?.date) dates.push(item.value.date);
        if (item.date) dates.push(item.date);
        if (item.entry.id === "line/today") today = true;
        i = item.next;
        continue;
      }
      // Text is taken for a date only where a date may begin: cheap to refuse.
      const date = this.#mayBeginDate(i, to) ? this.#date(i, to, false) : undefined;
      if (date) {
        dates.push(date.date);
        i = date.next;
        continue;
      }
      if (tokens.kind[i] === NUMERAL) {
        numbers += 1;
        i += 1;
        continue;
      }
      if (tokens.kind[i] === FOREIGN && first && /^https?:|^www\./i.test(tokens.surface(i))) {
        i += 1;
        continue;
      }
      return undefined;
    }
    if (!first) {
      if (dates.length === 0 || suffix) return undefined;
      return { ...NOTHING, kind: "date", rule: "shape/date", place: "edges", dates };
    }
    const { entry } = first;
    const single = phrases === 1 && first.single && entry.value === "none" && dates.length === 0 && numbers === 0;
    if (suffix && (entry.value === "none" || single)) return undefined;
    return {
      kind: entry.kind,
      rule: entry.id,
      entry,
      place: placeOf(entry),
      ...(opens && { opens }),
      bare: phrases === 1 && first.bare,
      weak: single && entry.kind !== "advert" && entry.kind !== "related",
      values,
      dates,
      today,
    };
  }

  /** One phrase with its value at token `i`. */
  #item(
    i: number,
    to: number,
    inChain: boolean,
  ): { entry: LineEntry; next: number; bare: boolean; value?: FieldValue; date?: PageDate } | undefined {
    let tried: { entry: LineEntry; next: number }[] | undefined;
    this.#resources.lines.each(this.#tokens, i, to, (entry, next) => {
      tried ??= [];
      tried.push({ entry, next });
    });
    // Most lines begin with none of the phrases.
    if (!tried) return undefined;
    let best: { entry: LineEntry; next: number; bare: boolean; value?: FieldValue; date?: PageDate } | undefined;
    for (let at = tried.length - 1; at >= 0 && !best; at -= 1) {
      const { entry, next } = tried[at]!;
      best = this.#value(entry, i, next, to, inChain);
    }
    return best;
  }

  #value(
    entry: LineEntry,
    from: number,
    next: number,
    to: number,
    inChain: boolean,
  ): { entry: LineEntry; next: number; bare: boolean; value?: FieldValue; date?: PageDate } | undefined {
    const tokens = this.#tokens;
    const colon = this.mark(next) === ":" || this.mark(next) === "：";
    const after = this.skipMarks(next, to);
    const empty = after >= to;
    const field = (span: Span, date?: PageDate): { value?: FieldValue } =>
      entry.field ? { value: { field: entry.field, span, rule: entry.id, ...(date && { date }) } } : {};
    switch (entry.value) {
      case "none":
        return { entry, next, bare: empty };
      case "start":
        return inChain || to - from > SHORT_LINE ? undefined : { entry, next: to, bare: empty };
      case "line":
        return undefined;
      case "code": {
        if (empty) return { entry, next: to, bare: true };
        if (tokens.kind[after] !== NUMERAL && tokens.kind[after] !== FOREIGN) return undefined;
        let end = after + 1;
        // Codes with strokes and dashes inside: 99-1204/7.
        while (
          end + 1 < to &&
          "/-_".includes(this.mark(end) || " ") &&
          !tokens.spaceBefore(end) &&
          !tokens.spaceBefore(end + 1) &&
          (tokens.kind[end + 1] === NUMERAL || tokens.kind[end + 1] === FOREIGN)
        )
          end += 2;
        return { entry, next: end, bare: false, ...field(tokens.span(after, end)) };
      }
      case "date": {
        if (empty) return { entry, next: to, bare: true };
        const found = this.#date(after, to, true);
        if (!found) return undefined;
        return {
          entry,
          next: found.next,
          bare: false,
          date: found.date,
          ...field({ start: found.date.start, end: found.date.end }, found.date),
        };
      }
      case "url": {
        if (empty) return { entry, next: to, bare: true };
        if (tokens.kind[after] !== FOREIGN && tokens.kind[after] !== NUMERAL) return undefined;
        // An address goes on to the next white space.
        let end = after + 1;
        while (end < to && !tokens.spaceBefore(end)) end += 1;
        return { entry, next: end, bare: false, ...field(tokens.span(after, end)) };
      }
      case "words": {
        if (!colon || empty) return undefined;
        let end = after;
        while (end < to && end - after <= WORDS) {
          const mark = this.mark(end);
          if (mark !== "" && "|•·*".includes(mark)) break;
          // A sentence, a question: somebody's words, not a name.
          if (mark !== "" && ("؟?!؛:".includes(mark) || (mark === "." && end + 1 < to))) {
            if (mark !== ":") return undefined;
            break;
          }
          if (end > after && this.#beginsLabel(end, to)) break;
          end += 1;
        }
        if (end - after > WORDS || end === after) return undefined;
        let last = end;
        while (last > after && this.mark(last - 1) !== "" && this.mark(last - 1) !== ")") last -= 1;
        return { entry, next: end, bare: false, ...field(tokens.span(after, Math.max(last, after + 1))) };
      }
      case "list": {
        if (empty) return { entry, next: to, bare: true };
        const mark = this.mark(next);
        if (mark === "" || !":#|«»[-،".includes(mark)) return undefined;
        return { entry, next: to, bare: false, ...field(tokens.span(after, to)) };
      }
      case "rest": {
        if (empty) return { entry, next: to, bare: true };
        if (inChain) return undefined;
        const mark = this.mark(next);
        const symbol = next < to && tokens.kind[next] === SYMBOL;
        if (!symbol && (mark === "" || !":|»›>/\\-–«[(؛…*".includes(mark))) return undefined;
        return { entry, next: to, bare: false };
      }
      default:
        return undefined;
    }
  }

  /** Whether another labelled value begins here: «کد خبر: ۱۲ سرویس: اقتصادی». */
  #beginsLabel(i: number, to: number): boolean {
    let found = false;
    this.#resources.lines.each(this.#tokens, i, to, (entry, next) => {
      if (entry.value === "none" || entry.value === "line") return;
      if (this.mark(next) === ":") found = true;
    });
    return found;
  }

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
      if (entry.kind === "advert" && this.mark(to - 1) === ".") continue;
      if (suffix && entry.kind !== "share" && entry.kind !== "navigation") continue;
      return {
        ...NOTHING,
        kind: entry.kind,
        rule: entry.id,
        entry,
        place: entry.only ?? "anywhere",
        ...(entry.opens && { opens: entry.opens }),
      };
    }
    return undefined;
  }
}

const NOTHING = {
  place: "anywhere",
  bare: false,
  weak: false,
  values: [],
  dates: [],
  today: false,
} as const satisfies Partial<LineHit>;

/** Comment forms stand below the text, and their links in the tool bar above it. */
function placeOf(entry: LineEntry): Place {
  if (entry.only === "tail" && entry.opens === "page" && entry.value === "none") return "edges";
  return entry.only ?? (entry.kind === "date" ? "edges" : "anywhere");
}
