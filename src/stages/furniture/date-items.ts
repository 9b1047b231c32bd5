import { CHAR_CLASS, DIGIT, FOLD, INVISIBLE, LATIN, LETTER, LINE_BREAK, MARK, SPACE } from "../../text/chars.js";

type Kind = "number" | "word" | "mark";
/** A number, word or mark of a written date. */
export interface Item {
  readonly kind: Kind;
  /** Folded: ASCII digits, match key, or the mark. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A date with weekday, clock and offset is never longer. */
const MOST_ITEMS = 28;

/** The items of one line from `from`, white space left out. */
export function itemsOf(text: string, from: number, to: number, most = MOST_ITEMS): Item[] {
  const items: Item[] = [];
  let at = from;
  while (at < to && items.length < most) {
    const unit = text.charCodeAt(at);
    const klass = CHAR_CLASS[unit]!;
    if (klass === SPACE || klass === INVISIBLE) {
      at += 1;
      continue;
    }
    if (klass === LINE_BREAK) break;
    const start = at;
    let kind: Kind = "mark";
    if (klass === DIGIT) {
      kind = "number";
      while (at < to && CHAR_CLASS[text.charCodeAt(at)] === DIGIT) at += 1;
    } else if (klass === LETTER || klass === LATIN) {
      kind = "word";
      while (at < to) {
        const next = CHAR_CLASS[text.charCodeAt(at)]!;
        if (next !== klass && next !== MARK) break;
        at += 1;
      }
    } else at += 1;
    let key = "";
    for (let i = start; i < at; i += 1) {
      const folded = FOLD[text.charCodeAt(i)]!;
      if (folded !== 0) key += String.fromCharCode(folded);
    }
    if (key.length > 0) items.push({ kind, key, start, end: at });
  }
  return items;
}

/** The value of a number of at most so many digits. */
export function number(item: Item | undefined, digits: number): number | undefined {
  return item?.kind === "number" && item.key.length <= digits ? Number(item.key) : undefined;
}

export function skipMarks(items: readonly Item[], i: number): number {
  let at = i;
  while (at < items.length && items[at]!.kind === "mark") at += 1;
  return at;
}

/** The folded letters of `count` words; "" where fewer stand there. */
export function wordsKey(items: readonly Item[], i: number, count: number): string {
  let key = "";
  for (let at = i; at < i + count; at += 1) {
    const item = items[at];
    if (item?.kind !== "word") return "";
    key += item.key;
  }
  return key;
}
