import { AND, BETWEEN, COMMA, FOR, IN } from "../../../lexicon/particles.js";
import type { Context } from "../context.js";
import type { Turn } from "../in-order.js";
import type { Slot } from "../slots.js";
import { LONGEST_PHRASE, type TokenRange } from "./noun-phrases.js";
import { phraseBefore } from "./phrase-before.js";
import type { Ranges } from "./ranges.js";

/** «نرخ بیکاری مردان و زنان به ترتیب ۸ و ۱۵ درصد»: the thing in the number's place of the row, with the property of all. */
export function inTurn(context: Context, { turn }: Slot): Ranges | undefined {
  const things = turn && thingsOf(context, turn);
  if (!things) return undefined;
  const own = things[turn.index]!;
  const [first, second] = [things[0]!, things[1]!];
  const { sets } = context;
  const heads = context.in(first.from, sets.properties);
  const length = second.to - second.from;
  // «صادرات سیب و پسته»: the property is said once, before the first.
  if (heads && first.to - first.from > length && !context.in(second.from, sets.properties)) {
    const to = first.to - length;
    return turn.index === 0 ? [first] : [{ from: first.from, to }, own];
  }
  // «صادرات و واردات کشور»: whose they are is said once, behind the last.
  const last = things.at(-1)!;
  if (heads && context.in(last.from, sets.properties) && own.to - own.from === 1 && last.to - last.from > 1)
    return [own, { from: last.from + 1, to: last.to }];
  // «نرخ بیکاری در مردان و زنان»
  const lead = first.from - 1;
  const property = context.is(lead, IN, FOR, BETWEEN) ? phraseBefore(context, lead) : undefined;
  return property && context.in(property.from, sets.properties) ? [property, own] : [own];
}

/** As many things as the row has numbers, joined by commas and «و», right before «به ترتیب». */
function thingsOf(context: Context, { count, from }: Turn): readonly TokenRange[] | undefined {
  const things: TokenRange[] = [];
  let to = from;
  while (context.in(to - 1, context.sets.between) || context.is(to - 1, COMMA)) to -= 1;
  let at = to;
  const first = Math.max(context.clauseStart(from), from - LONGEST_PHRASE * 2);
  while (at > first && things.length < count) {
    while (at > first && isPart(context, at - 1)) at -= 1;
    if (at === to) return undefined;
    things.unshift({ from: at, to });
    if (things.length === count) return things;
    // «، و»
    const comma = context.is(at - 1, AND) && context.is(at - 2, COMMA);
    if (!context.is(at - 1, AND, COMMA)) return undefined;
    to = comma ? at - 2 : at - 1;
    at = to;
  }
  return undefined;
}

const isPart = (context: Context, at: number): boolean =>
  context.isWord(at) && context.isContent(at) && !context.isNumeral(at) && !context.isTime(at);
