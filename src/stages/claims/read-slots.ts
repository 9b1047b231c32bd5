import { CLOSING_BRACKET, OPENING_BRACKET } from "../../lexicon/particles.js";
import type { Numeral } from "../../model/layers.js";
import { compare } from "../../text/rational.js";
import type { Context } from "./context.js";
import { readTurns } from "./in-order.js";
import { nonClaimType } from "./non-claims.js";
import { readPairs } from "./pairs.js";
import { joinPartners } from "./partners.js";
import { joinRanks, readRank, readRankChanges } from "./ranks.js";
import { readSlot, type Slot } from "./slots.js";
import { spreadNonClaims } from "./spread-non-claims.js";
import { NUMERAL_PART } from "./token-words.js";

const COIN = "not-claim/coin";
export const CARAT = "unit/carat";

/** Slots of a sentence, joined with their partners, each with the reason why it is no claim. */
export function readSlots(context: Context, numerals: readonly Numeral[]): Slot[] {
  const { number } = context.words;
  const slots: Slot[] = [];
  for (let i = 0; i < numerals.length; i += 1) {
    const numeral = numerals[i]!;
    // «۵۰ در صد»: a number word inside the unit before it.
    if (numeral.tokenStart < (slots.at(-1)?.unitTo ?? 0)) continue;
    const spelt = isSpelt(context, numeral, numerals[i + 1]);
    slots.push(readSlot(context, spelt ? { ...numeral, tokenEnd: numerals[i + 1]!.tokenEnd + 1 } : numeral));
    if (spelt) i += 1;
  }
  readPairs(context, slots);
  for (const slot of slots) {
    // A unit of measure is no part of another number's entity, nor is «واحدی».
    if (slot.unit?.kind === "measure" || (slot.adjectival && !slot.noun))
      for (let at = slot.unitFrom; at < slot.unitTo; at += 1) number[at] ||= NUMERAL_PART;
    if (slot.ratio || slot.nonClaim || slot.partOf || readRank(context, slot)) continue;
    const reason = nonClaimType(context, slot);
    if (reason) {
      slot.nonClaim = reason.type;
      slot.rule = reason.rule;
    }
  }
  joinRanks(context, slots);
  spreadNonClaims(context, slots);
  // «بودجه چهار ساله»: a number inside a noun phrase, which does not end it.
  for (const slot of slots) {
    const { tokenStart } = slot.numeral;
    // «ربع سکه» is a name; «طلای ۱۸ عیار» one too.
    if (slot.rule === COIN) number[tokenStart] = 0;
    else if (slot.nonClaim || slot.rule === CARAT || (slot.adjectival && slot.unit?.dimension === "duration"))
      number[tokenStart] = NUMERAL_PART;
  }
  readRankChanges(context, slots);
  joinPartners(context, slots);
  readTurns(context, slots);
  return slots;
}

/** «۱٬۸۲۹ (هزار و هشتصد و بیست و نه) دلار»: the same number again, in words, before its unit. */
const isSpelt = (context: Context, { tokenEnd, value }: Numeral, again: Numeral | undefined): boolean =>
  again?.value !== undefined &&
  value !== undefined &&
  again.tokenStart === tokenEnd + 1 &&
  context.is(tokenEnd, OPENING_BRACKET) &&
  context.is(again.tokenEnd, CLOSING_BRACKET) &&
  compare(value, again.value) === 0;

/** A number without a unit counts only as a part («یک سوم تولید») or as an end of a change. */
const isQuantity = (slot: Slot): boolean =>
  slot.unit !== undefined ||
  (slot.numeral.form === "fraction" && slot.value !== undefined) ||
  slot.changeFrom !== undefined ||
  slot.elided ||
  slot.joined;

/** Whether a slot says how much of something there is. */
export const isClaimed = (slot: Slot): boolean => slot.nonClaim === undefined && isQuantity(slot);
