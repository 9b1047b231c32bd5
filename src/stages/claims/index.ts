import type { UnitEntry } from "../../lexicon/claims/index.js";
import type { Document } from "../../model/document.js";
import type { Claim, Comparator, Layers, NotClaim, Numeral } from "../../model/layers.js";
import { compare, multiply, type Rational, rational } from "../../text/rational.js";
import type { Span } from "../../text/span.js";
import { Memory } from "./antecedents.js";
import { CarriedCurrency } from "./carried-currency.js";
import { readChanges, readReached } from "./change.js";
import { confidenceOf } from "./confidence.js";
import { Context } from "./context.js";
import { entityOf } from "./entity.js";
import { companions, Groups } from "./groups.js";
import { nonClaimType } from "./non-claims.js";
import type { TokenRange } from "./noun-phrases.js";
import { readPairs } from "./pairs.js";
import { joinPartners, spreadNonClaims } from "./partners.js";
import { readRank } from "./ranks.js";
import { repeatedClaims } from "./repeats.js";
import { type ClaimResources, compileClaimResources } from "./resources.js";
import { Settings } from "./settings.js";
import { readSlot, type Slot } from "./slots.js";
import { Voices } from "./speakers.js";
import { type StatusFound, statusMarks, statusOf } from "./status.js";
import { NUMERAL_PART, TokenWords } from "./token-words.js";

export { type ClaimResources, compileClaimResources };

type Input = Document<"tokens" | "blocks" | "sentences" | "article" | "statements" | "numerals">;

/** Finds the numbers that say how much, how many, how often or which rank, with unit, entity and speaker. */
export function findClaims(doc: Input, resources: ClaimResources): Pick<Layers, "claims" | "notClaims"> {
  const { tokens, sentences, article, statements, numerals } = doc.layers;
  const claims: { -readonly [Key in keyof Claim]: Claim[Key] }[] = [];
  const notClaims: NotClaim[] = [];
  const voices = new Voices(statements);
  const settings = new Settings(resources, tokens, article.metadata.published, statements, numerals);
  const own = new OwnText(article.body);
  const currency = new CarriedCurrency();
  let words: TokenWords | undefined;
  const memory = new Memory();
  let next = 0;
  const groups = new Groups();
  const spoken: Slot[] = [];
  for (let index = 0; index < sentences.length && next < numerals.length; index += 1) {
    const sentence = sentences[index]!;
    if (numerals[next]!.tokenStart >= sentence.tokenEnd) continue;
    const found: Numeral[] = [];
    for (; next < numerals.length && numerals[next]!.tokenStart < sentence.tokenEnd; next += 1)
      found.push(numerals[next]!);
    const { role } = article.labels[sentence.block]!;
    if (role === "furniture") continue;
    const headline = role === "title" || role === "kicker";
    words ??= new TokenWords(tokens, resources);
    for (const { tokenStart, tokenEnd } of found) words.markNumber(tokenStart, tokenEnd);
    const context = new Context(tokens, words, resources, sentence, index, headline);
    const slots = readSlots(context, found);
    readChanges(context, slots);
    const marks = statusMarks(context);
    const quantities = slots.filter((slot) => !slot.partOf && isClaimed(slot));
    const setting =
      quantities.length > 0
        ? settings.of(
            context,
            quantities,
            slots.filter((slot) => !isClaimed(slot)),
          )
        : undefined;
    let previous: Slot | undefined;
    for (const slot of slots) {
      if (slot.partOf) continue;
      if (!setting || !isClaimed(slot)) {
        const { start, end } = slot.numeral;
        notClaims.push({
          start,
          end,
          type: slot.nonClaim ?? "bare",
          rule: slot.nonClaim ? slot.rule : "not-claim/bare",
        });
        continue;
      }
      const span = tokens.span(slot.start, slot.end);
      if (!headline && !own.holds(span)) continue;
      slot.unit = currency.meant(slot.unit ?? currencyLeftOut(slot, previous));
      if (slot.list) groups.join(slot.list, slot);
      for (const other of companions(context, slot, previous, memory, groups)) groups.join(slot, other);
      const voice = voices.at(span.start);
      const { speaker, statement } = voice;
      const status = statusOf(context, slot, marks);
      const { time, timeValue, place, rules } = setting(slot, voice, status?.status ?? "asserted");
      const flags = flagsOf(slot);
      const entity = entityOf(context, slot, previous, memory);
      if (entity.length > 0) memory.add({ slot, ranges: entity, sentence: index });
      readReached(context, slot, previous);
      // Every key by name: spreads would make an object of slow properties, the most costly line of the stage.
      const quantity = quantityOf(slot);
      claims.push({
        start: span.start,
        end: span.end,
        value: quantity.value,
        low: quantity.low,
        high: quantity.high,
        unit: quantity.unit,
        dimension: quantity.dimension,
        per: quantity.per,
        normValue: quantity.normValue,
        normUnit: quantity.normUnit,
        comparator: quantity.comparator,
        changeFrom: quantity.changeFrom,
        rule: [ruleOf(slot, status), ...rules].join("+"),
        unitText:
          slot.unit && slot.unitTo > slot.unitFrom ? surface(doc, tokens.span(slot.unitFrom, slot.unitTo)) : null,
        modifier: slot.modifier || slot.after ? modifierText(doc, context, slot) : null,
        change: slot.change ?? null,
        entity: entity.length > 0 ? entityText(doc, entity) : inherited(context, slot, previous, claims.at(-1)),
        time,
        timeValue,
        place,
        status: status?.status ?? "asserted",
        sentence: index,
        statement,
        speaker,
        group: null,
        sameAs: null,
        confidence: confidenceOf(slot, flags),
        flags,
      });
      spoken.push(slot);
      // «هر گرم طلای ۱۸ عیار ۹۰۰ هزار تومان»: the carats are inside the name.
      if (slot.rule !== CARAT) previous = slot;
    }
  }
  const headlines = (claim: Claim): boolean => {
    const { role } = article.labels[sentences[claim.sentence]!.block]!;
    return role === "title" || role === "kicker" || role === "lead";
  };
  const repeats = repeatedClaims(claims, headlines);
  for (let i = 0; i < claims.length; i += 1) {
    claims[i]!.group = groups.idOf(spoken[i]!);
    claims[i]!.sameAs = repeats[i]!;
  }
  return { claims, notClaims };
}

const COIN = "not-claim/coin";
const CARAT = "unit/carat";

/** Slots of a sentence, joined with their partners, each with the reason why it is no claim. */
function readSlots(context: Context, numerals: readonly Numeral[]): Slot[] {
  const { number } = context.words;
  const slots: Slot[] = [];
  for (const numeral of numerals) {
    // «۵۰ در صد»: a number word inside the unit before it.
    if (numeral.tokenStart < (slots.at(-1)?.unitTo ?? 0)) continue;
    slots.push(readSlot(context, numeral));
  }
  readPairs(context, slots);
  for (const slot of slots) {
    // A unit of measure is no part of another number's entity.
    if (slot.unit?.kind === "measure")
      for (let at = slot.unitFrom; at < slot.unitTo; at += 1) number[at] ||= NUMERAL_PART;
    if (slot.ratio || slot.nonClaim || slot.partOf || readRank(context, slot)) continue;
    const reason = nonClaimType(context, slot);
    if (reason) {
      slot.nonClaim = reason.type;
      slot.rule = reason.rule;
    }
  }
  spreadNonClaims(context, slots);
  // «بودجه چهار ساله»: a number inside a noun phrase, which does not end it.
  for (const slot of slots) {
    const { tokenStart } = slot.numeral;
    // «ربع سکه» is a name; «طلای ۱۸ عیار» one too.
    if (slot.rule === COIN) number[tokenStart] = 0;
    else if (slot.nonClaim || slot.rule === CARAT || (slot.adjectival && slot.unit?.dimension === "duration"))
      number[tokenStart] = NUMERAL_PART;
  }
  joinPartners(context, slots);
  return slots;
}

const MILLIARD = rational(1_000_000_000n);

/** «… ۳ هزار میلیارد تومان بود و ارزش کل به ۹ هزار میلیارد رسید»: the currency that was just named. */
function currencyLeftOut(slot: Slot, previous: Slot | undefined): UnitEntry | undefined {
  const unit = previous?.unit;
  if (!slot.elided || unit?.dimension !== "money" || unit.multiplier) return undefined;
  const size = slot.value ?? slot.low;
  return size && compare(size, MILLIARD) >= 0 ? unit : undefined;
}

/** A number without a unit counts only as a part («یک سوم تولید») or as an end of a change. */
const isQuantity = (slot: Slot): boolean =>
  slot.unit !== undefined ||
  (slot.numeral.form === "fraction" && slot.value !== undefined) ||
  slot.changeFrom !== undefined ||
  slot.elided ||
  slot.joined;

const isClaimed = (slot: Slot): boolean => slot.nonClaim === undefined && isQuantity(slot);

function quantityOf(slot: Slot) {
  const { unit } = slot;
  const value = slot.value ?? null;
  const factor = unit?.factor && rational(...unit.factor);
  const normal = value && factor ? multiply(value, factor) : null;
  return {
    value,
    low: slot.low ?? null,
    high: slot.high ?? null,
    unit: unit?.code ?? (slot.numeral.form === "fraction" ? "1" : null),
    dimension: unit?.dimension ?? (slot.numeral.form === "fraction" ? ("ratio" as const) : ("other" as const)),
    per: slot.rate?.per ?? null,
    normValue: normal,
    normUnit: normal ? (unit?.norm ?? null) : null,
    comparator: comparatorOf(slot),
    changeFrom: (slot.changeFrom ?? null) as Rational | null,
  };
}

/** The entries that spoke: of the unit or the number, the modifier, the rate, the change, the status. */
function ruleOf(slot: Slot, status: StatusFound | undefined): string {
  const ids = [slot.rule, slot.modifier?.value.id, slot.after?.value.id, slot.rate?.id, slot.changeRule, status?.rule];
  return ids.filter((id) => id !== undefined).join("+");
}

function flagsOf(slot: Slot): readonly string[] {
  const own = [
    slot.modifier?.value.flag,
    slot.elided && !slot.numeral.flags.includes("unit_elided") ? "unit_elided" : undefined,
    slot.ratio ? "ratio" : undefined,
  ];
  const raised = own.filter((flag) => flag !== undefined);
  return raised.length === 0 ? slot.numeral.flags : [...slot.numeral.flags, ...raised];
}

const comparatorOf = (slot: Slot): Comparator => slot.after?.value.comparator ?? slot.modifier?.value.comparator ?? "=";

/** The text's own words of an entity; a line break inside is a space. */
function entityText(doc: Input, ranges: readonly TokenRange[]): string {
  const { tokens } = doc.layers;
  return ranges
    .map(({ from, to }) => surface(doc, tokens.span(from, to)))
    .join(" ")
    .replaceAll("\n", " ");
}

/** «… ۱۳۳ میلیون ریال بود که نسبت به ماه قبل ۴ درصد افزایش دارد»: a relative clause measures what the number before it does. */
function inherited(context: Context, slot: Slot, previous: Slot | undefined, claim: Claim | undefined): string | null {
  if (!previous || !claim || claim.sentence !== context.sentenceIndex) return null;
  if (slot.unit?.dimension === "count" && !context.resources.indexUnits.has(slot.unit.code)) return null;
  return slot.start - previous.end < 24 && previous.unit?.dimension !== "duration" ? claim.entity : null;
}

const surface = (doc: Input, span: Span): string => doc.text.slice(span.start, span.end);

/** The modifier's own words, before the number or after the unit. */
function modifierText(doc: Input, context: Context, slot: Slot): string {
  const { tokens } = context;
  if (slot.modifier) return surface(doc, tokens.span(slot.modifier.from, slot.modifier.to));
  // Behind the unit, or the verb of «از ۳۰۰ میلیارد تومان گذشت».
  const { next, length } = slot.after!;
  return surface(doc, tokens.span(next - length, next));
}

/** Whether spans that come in order lie in the article's own text. */
class OwnText {
  readonly #body: readonly Span[];
  #at = 0;

  constructor(body: readonly Span[]) {
    this.#body = body;
  }

  holds(span: Span): boolean {
    while (this.#at < this.#body.length && this.#body[this.#at]!.end <= span.start) this.#at += 1;
    const stretch = this.#body[this.#at];
    return stretch !== undefined && stretch.start <= span.start;
  }
}
