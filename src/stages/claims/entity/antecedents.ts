import { FROM } from "../../../lexicon/particles.js";
import type { Context } from "../context.js";
import type { Slot } from "../slots.js";
import type { TokenRange } from "./noun-phrases.js";

/** What an earlier number of the text measures: ranges are tokens of the whole text. */
export interface Named {
  readonly slot: Slot;
  readonly ranges: readonly TokenRange[];
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** The last numbers of the text that were given an entity, newest last. */
export class Memory {
  readonly #named: Named[] = [];

  add(named: Named): void {
    if (this.#named.length === REMEMBERED) this.#named.shift();
    this.#named.push(named);
  }

  get last(): Named | undefined {
    return this.#named.at(-1);
  }

  /** The newest that a test holds for. */
  find(holds: (named: Named) => boolean): Named | undefined {
    return this.#named.findLast(holds);
  }

  /** The last that counts in the same unit. */
  counting(code: string | undefined): Named | undefined {
    return this.#named.findLast(({ slot }) => slot.unit?.code === code);
  }
}

const REMEMBERED = 5;
/** A total is taken up at most so many sentences later: «… ۳۱۹ پروانه. … از این تعداد ۱۳۷ پروانه». */
const FARTHEST_TOTAL = 2;
/** Words that may stand between «از این تعداد» and its number. */
const LONGEST_LEAD = 3;
/** The longest chain of properties: «مجموع ارزش». */
const MOST_HEADS = 3;

/** Whether a number is said to be a part of one named before: «از این تعداد ۱۳۷ پروانه», «از این میان». */
export function isPartOfTotal(context: Context, slot: Slot): boolean {
  const { sets } = context;
  const last = Math.max(context.from, slot.start - LONGEST_LEAD);
  for (let at = slot.start - 1; at >= last; at -= 1) {
    if (context.in(at, sets.totals) && context.in(at - 1, sets.pointing)) return context.is(at - 2, FROM);
    if (context.isContent(at) || context.isVerb(at)) return false;
  }
  return false;
}

/** «از ۸۰۰۰ شرکت …», «از مجموع ۲۵ طرح …»: a number of which others are parts. */
export const isWhole = (context: Context, slot: Slot): boolean =>
  (context.is(slot.start - 1, FROM) && !slot.startsChange) ||
  (context.in(slot.start - 1, context.sets.totals) && context.is(slot.start - 2, FROM));

/** The earlier number that a part belongs to; `undefined` where it is too far off. */
export const totalOf = (context: Context, last: Named | undefined): Named | undefined =>
  last && context.sentenceIndex - last.sentence <= FARTHEST_TOTAL ? last : undefined;

/** What was named in the same sentence. */
export const inSentence = (context: Context, last: Named | undefined): Named | undefined =>
  last?.sentence === context.sentenceIndex ? last : undefined;

/**
 * The thing itself without the properties measured of it: «مجموع ارزش معاملات این گروه» → «معاملات این گروه»;
 * `undefined` where only properties are named.
 */
export function ownerOf(context: Context, named: Named): readonly TokenRange[] | undefined {
  const { sets, words } = context;
  const [first, ...rest] = named.ranges;
  if (!first) return undefined;
  let { from } = first;
  const isHead = (at: number): boolean =>
    sets.magnitudes.has(words.word[at]!) || sets.plainMeasures.has(words.word[at]!);
  for (let heads = 0; heads < MOST_HEADS && from < first.to && isHead(from); heads += 1) from += 1;
  if (from < first.to && sets.adjectives.has(words.word[from]!)) return undefined;
  if (from < first.to) return [{ from, to: first.to }, ...rest];
  return rest.length > 0 ? rest : undefined;
}

/** Whether a phrase is one word that names a property and says not of what: «ارزش», «ظرفیت آن». */
export const isBareProperty = (context: Context, ranges: readonly TokenRange[]): boolean =>
  ranges.length === 1 &&
  ranges[0]!.to - ranges[0]!.from === 1 &&
  (context.in(ranges[0]!.from, context.sets.properties) || context.in(ranges[0]!.from, context.sets.plainMeasures));
