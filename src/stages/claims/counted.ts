import { inSentence, isPartOfTotal, isWhole, type Memory, totalOf } from "./antecedents.js";
import type { Context } from "./context.js";
import { isBounded, type Ranges } from "./entity-ranges.js";
import { phraseBefore, phraseEnd, phraseFrom, type TokenRange } from "./noun-phrases.js";
import { namedBefore } from "./owners.js";
import type { Slot } from "./slots.js";
import { sourceOf } from "./wholes.js";

/** The word of what happened to persons stands at most so far behind their number. */
const FARTHEST_STATE = 10;

/** What is counted, by a counting word («۹۰ دستگاه خودرو») or by itself («۹۰ خودرو»). */
export function countedEntity(context: Context, slot: Slot, before: Slot | undefined, memory: Memory): Ranges {
  const { sets } = context;
  if (context.in(slot.unitFrom, sets.repetitions)) return [];
  const own = slot.unit?.kind === "classifier" ? classified(context, slot, before, memory) : countedNoun(context, slot);
  const bare =
    own.length === 0 || (own.length === 1 && own[0]!.to - own[0]!.from === 1 && own[0]!.from === slot.unitFrom);
  const known = bare ? takenUp(context, slot, memory) : undefined;
  if (known ?? own.length > 0) return known ?? own;
  return context.in(slot.unitFrom, sets.emptyUnits) ? [] : [{ from: slot.unitFrom, to: slot.unitTo }];
}

/** «از حدود ۸۰۰۰ شرکت صادرکننده ۷۶۰۰ شرکت …», «از این تعداد ۱۳۷ پروانه …», «دو نفر دیگر»: what the same word counted before. */
function takenUp(context: Context, slot: Slot, memory: Memory): Ranges | undefined {
  const others = context.is(slot.end, "دیگر");
  // «۱۲ نقطه اصلاح شده و ۲۳ نقطه دیگر»: others are those without the participle.
  const last = memory.find(
    (named) =>
      named.slot.unit?.code === slot.unit?.code && !(others && context.words.isParticiple(named.ranges.at(-1)!.to - 1)),
  );
  if (!last) return undefined;
  const ofThem = context.is(slot.end, "از") && context.in(slot.end + 1, context.sets.pronouns);
  if (ofThem || isPartOfTotal(context, slot) || others) return totalOf(context, last)?.ranges;
  return isWhole(context, last.slot) ? inSentence(context, last)?.ranges : undefined;
}

/** The counted noun with what qualifies it to its right. */
function countedNoun(context: Context, slot: Slot): Ranges {
  const to = Math.max(phraseEnd(context, slot.unitTo, { started: true, places: true }), slot.unitTo);
  // «پنج گروه موتورسوران، عابران و …»: the groups themselves follow.
  if (context.in(slot.unitFrom, context.sets.groupings) && context.is(to, "،"))
    return [{ from: slot.unitFrom, to: slot.unitTo }];
  const noun = { from: slot.unitFrom, to };
  // «۲۰۰ هزار فرصت شغلی نیز برای خانواده‌های روستایی»
  if (!context.is(to, "نیز", "هم") || !context.is(to + 1, "برای")) return [noun];
  const purpose = phraseFrom(context, to + 2);
  return purpose ? [noun, { from: to + 1, to: purpose.to }] : [noun];
}

/** What a classifier counts: behind it, before it, what happened to the persons, where they are. */
function classified(context: Context, slot: Slot, before: Slot | undefined, memory: Memory): Ranges {
  const { sets } = context;
  const source = sourceOf(context, slot);
  if (source && !(context.in(source.from, sets.pointing) && totalOf(context, memory.last))) return [source];
  const right = phraseFrom(context, slot.end, { places: true, lightAllowed: true });
  // «با اشتغالزایی ۱۰ هزار نفر افتتاح شد»: what follows is the verb's.
  const event = right && context.resources.planNouns.has(context.key(right.from)) && eventBefore(context, slot);
  if (right) return [event || right];
  const named = namedBefore(context, slot, { before, memory, last: memory.last });
  if (named) return named;
  if (isBounded(slot)) {
    const bounded = phraseBefore(context, slot.start, before?.end);
    if (bounded) return [bounded];
  }
  const befallen = becoming(context, slot) ?? eventBefore(context, slot) ?? state(context, slot);
  if (befallen) return [befallen];
  if (context.in(slot.start - 1, sets.containing)) {
    const group = phraseBefore(context, slot.start - 1);
    if (group) return [group];
  }
  if (!context.is(slot.end, "در") || !context.in(slot.end + 1, sets.places)) return [];
  const where = phraseFrom(context, slot.end + 1);
  return where ? [{ from: slot.unitFrom, to: where.to }] : [];
}

/** «زخمی شدن چهار نفر»: what they became. */
function becoming(context: Context, slot: Slot): TokenRange | undefined {
  const at = slot.start - 1;
  return context.is(at, "شدن") && context.isContent(at - 1) ? { from: at - 1, to: at } : undefined;
}

/** «مرگ سه نفر», «اشتغال ۵۸ هزار نفر». */
function eventBefore(context: Context, slot: Slot): TokenRange | undefined {
  const at = slot.start - 1;
  return context.in(at, context.sets.personEvents) ? { from: at, to: at + 1 } : undefined;
}

/** «یک نفر در این زمینه دستگیر و تحویل مراجع قضایی شد». */
function state(context: Context, slot: Slot): TokenRange | undefined {
  const last = Math.min(context.to, slot.end + FARTHEST_STATE);
  for (let at = slot.end; at < last; at += 1) {
    if (context.isVerb(at) || context.quantityAt(at)) return undefined;
    if (context.in(at, context.sets.personStates)) return { from: at, to: at + 1 };
  }
  return undefined;
}
