import { AND, OBJECT, OPENING_BRACKET, TO } from "../../../lexicon/particles.js";
import type { Context } from "../context.js";
import { leadOf } from "../partners.js";
import type { Slot } from "../slots.js";
import { inSentence, isPartOfTotal } from "./antecedents.js";
import { withoutChange } from "./change-noun.js";
import { countedEntity } from "./counted.js";
import { phraseFrom, type TokenRange } from "./noun-phrases.js";
import { owned } from "./owners.js";
import { arrives } from "./properties.js";
import { type Neighbours, NOTHING, type Ranges } from "./ranges.js";
import { clauseBefore, left } from "./subjects.js";

/** Code of the unit of shares. */
const SHARE = "سهم";
const LONGEST_ROW = 14;

/** What points of an index, rungs of a table, marks are of; `undefined` where they are no points, or the words do not say. */
export function pointsOf(context: Context, slot: Slot, near: Neighbours): Ranges | undefined {
  const { before, last } = near;
  const { sets } = context;
  const measured = withoutChange(context, slot, indexed(context, slot, near));
  if (measured) return owned(context, slot, measured, near);
  // «عدد ۵۵ هزار واحدی را تجربه کرد»: the points are no thing.
  if (slot.adjectival) return NOTHING;
  // «… به رقم ۵ هزار واحد رسید و رقم ۷ هزار واحد را ثبت کرد»
  // «شاخص ۹۰۰ واحد افت کرد و به ۵ هزار واحد رسید»
  const same = before?.unit === slot.unit && before === last?.slot && inSentence(context, last);
  const reached = before?.change && context.is(leadOf(context, slot), TO) && context.in(slot.end, sets.arrivals);
  if (same && (context.is(slot.end, OBJECT) || reached)) return last!.ranges;
  const elided = slot.change ? elidedSubject(context, slot, near) : undefined;
  if (elided) return elided;
  // «باران به ۳۰۰ واحد مسکونی آسیب زد»: flats, no value of what stands before them.
  return arrives(context, slot) ? undefined : countedPoints(context, slot, near);
}

/** Index points, rungs of a table, marks measure something that is named beside them, not the noun that they are. */
function indexed(context: Context, slot: Slot, near: Neighbours): TokenRange | undefined {
  const { resources, sets } = context;
  const grows = context.startingAt(resources.changes, slot.unitTo) !== undefined;
  // «۱۶ واحد ریتینگ»
  if (context.in(slot.unitTo, sets.properties) && !grows) {
    const named = phraseFrom(context, slot.unitTo);
    if (named) return named;
  }
  const verbal = context.in(slot.unitTo, sets.light) || context.isLightVerb(slot.unitTo + 1);
  const counts =
    !slot.adjectival &&
    (isPartOfTotal(context, slot) ||
      (context.isContent(slot.unitTo) && !context.isNumeral(slot.unitTo) && !verbal && !grows));
  if (counts) return undefined;
  const beside = row(context, slot) ?? left(context, slot, near.before);
  // «معامله‌گران ۷ میلیارد سهم و اوراق مالی را داد و ستد کردند»; but «حجم معاملات به ۷ میلیارد سهم و … رسید»
  const traded = slot.unit?.code === SHARE && !grows && (context.is(slot.end, OBJECT) || isListedThing(context, slot));
  if (traded && !(beside && context.in(beside.from, sets.properties))) return undefined;
  // «۶ هزار واحد به پایان رسید»: flats, where no index is named.
  const points = slot.unit?.code !== "واحد" || slot.change || slot.adjectival || context.in(slot.end, sets.copulas);
  return points || (beside && context.in(beside.from, sets.properties)) ? beside : undefined;
}

/** «سهم و اوراق مالی» */
const isListedThing = (context: Context, { unitTo }: Slot): boolean =>
  context.is(unitTo, AND) && context.isContent(unitTo + 1) && !context.in(unitTo + 1, context.sets.properties);

/** «شاخص با ۹۰۰ واحد رشد همراه بود و در ارتفاع ۵ هزار واحد ایستاد»: points of what was named, where no thing is counted. */
function countedPoints(context: Context, slot: Slot, { before, memory }: Neighbours): Ranges {
  const counted = countedEntity(context, slot, before, memory);
  const bare = counted.length === 1 && counted[0]!.from === slot.unitFrom && counted[0]!.to === slot.unitTo;
  const named = bare ? inSentence(context, memory.counting(slot.unit!.code)) : undefined;
  return named ? named.ranges : counted;
}

/** «شاخص کل ریزش کرد و ۹۰۰ واحد کاهش یافت», «شاخص به … رسید و ۹۰۰ واحد بالاتر ایستاد»: what the clause before is about. */
function elidedSubject(context: Context, slot: Slot, { before, last }: Neighbours): Ranges | undefined {
  if (before?.unit === slot.unit && before === last?.slot && inSentence(context, last)) return last!.ranges;
  const subject = clauseBefore(context, context.clauseStart(slot.start));
  return subject && [subject];
}

/** A row of a table: «مهیار صداقت - ۳۶۸ - (۲ پله صعود)»: the words between the marks before it. */
function row(context: Context, slot: Slot): TokenRange | undefined {
  if (!context.is(slot.start - 1, OPENING_BRACKET)) return undefined;
  let to = slot.start - 1;
  const first = Math.max(context.from, to - LONGEST_ROW);
  while (to > first && (!context.isWord(to - 1) || context.isNumeral(to - 1))) to -= 1;
  let from = to;
  while (from > first && context.isWord(from - 1) && !context.isNumeral(from - 1)) from -= 1;
  return from < to ? { from, to } : undefined;
}
