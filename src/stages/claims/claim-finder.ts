import type { Document } from "../../model/document.js";
import type { Claim, Layers, NotClaim, Numeral, Status } from "../../model/layers.js";
import type { Span } from "../../text/span.js";
import { CarriedCurrency, currencyLeftOut } from "./carried-currency.js";
import { isReachedWith, readChanges, readReached } from "./change.js";
import { entityText, flagsOf, inherited, modifierText, quantityOf, ruleOf, wording } from "./claim-parts.js";
import { confidenceOf } from "./confidence.js";
import { Context } from "./context.js";
import { inSentence, Memory } from "./entity/antecedents.js";
import { entityOf } from "./entity/index.js";
import { companions, Groups } from "./groups.js";
import { OwnText } from "./own-text.js";
import { rateInside } from "./rate-before.js";
import { CARAT, isClaimed, readSlots } from "./read-slots.js";
import { repeatedClaims } from "./repeats.js";
import type { ClaimResources } from "./resources.js";
import { type Setting, Settings } from "./settings.js";
import type { Slot } from "./slots.js";
import { Voices } from "./speakers.js";
import { type StatusMark, statusMarks, statusOf } from "./status.js";
import { TokenWords } from "./token-words.js";

export type ClaimInput = Document<"tokens" | "blocks" | "sentences" | "article" | "statements" | "numerals">;

/** What holds for all claims of a sentence. */
interface Surroundings {
  readonly context: Context;
  readonly marks: readonly StatusMark[];
  readonly setting: (slot: Slot, within: Span, status: Status) => Setting;
}

/** Reads an article's numbers in order, each with what the ones before it said. */
export class ClaimFinder {
  readonly #doc: ClaimInput;
  readonly #resources: ClaimResources;
  readonly #claims: { -readonly [Key in keyof Claim]: Claim[Key] }[] = [];
  readonly #notClaims: NotClaim[] = [];
  /** Parallel to the claims. */
  readonly #slots: Slot[] = [];
  readonly #voices: Voices;
  readonly #settings: Settings;
  readonly #own: OwnText;
  readonly #currency = new CarriedCurrency();
  readonly #memory = new Memory();
  readonly #groups = new Groups();
  #words: TokenWords | undefined;

  constructor(doc: ClaimInput, resources: ClaimResources) {
    const { tokens, article, statements, numerals } = doc.layers;
    this.#doc = doc;
    this.#resources = resources;
    this.#voices = new Voices(statements);
    this.#settings = new Settings(resources, tokens, article.metadata.published, statements, numerals);
    this.#own = new OwnText(article.body);
  }

  find(): Pick<Layers, "claims" | "notClaims"> {
    const { sentences, article, numerals } = this.#doc.layers;
    let next = 0;
    for (let index = 0; index < sentences.length && next < numerals.length; index += 1) {
      const { tokenEnd, block } = sentences[index]!;
      const first = next;
      while (next < numerals.length && numerals[next]!.tokenStart < tokenEnd) next += 1;
      if (next > first && article.labels[block]!.role !== "furniture")
        this.#readSentence(index, numerals.slice(first, next));
    }
    this.#connect();
    return { claims: this.#claims, notClaims: this.#notClaims };
  }

  #readSentence(index: number, numerals: readonly Numeral[]): void {
    const { tokens, sentences } = this.#doc.layers;
    this.#words ??= new TokenWords(tokens, this.#resources);
    const words = this.#words;
    for (const { tokenStart, tokenEnd } of numerals) words.markNumber(tokenStart, tokenEnd);
    const headline = this.#isHeadline(index);
    const context = new Context(tokens, words, this.#resources, sentences[index]!, index, headline);
    const slots = readSlots(context, numerals);
    readChanges(context, slots);
    const marks = statusMarks(context);
    const quantities: Slot[] = [];
    const others: Slot[] = [];
    for (const slot of slots) {
      if (!isClaimed(slot)) others.push(slot);
      else if (!slot.partOf) quantities.push(slot);
    }
    const around = quantities.length > 0 && {
      context,
      marks,
      setting: this.#settings.of(context, quantities, others),
    };
    let previous: Slot | undefined;
    for (const slot of slots) {
      if (slot.partOf) continue;
      if (!around || !isClaimed(slot)) this.#refuse(slot);
      // «هر گرم طلای ۱۸ عیار ۹۰۰ هزار تومان»: the carats are inside the name.
      else if (this.#claim(slot, previous, around) && slot.rule !== CARAT) previous = slot;
    }
  }

  #refuse({ numeral, nonClaim, rule }: Slot): void {
    const { start, end } = numeral;
    this.#notClaims.push({ start, end, type: nonClaim ?? "bare", rule: nonClaim ? rule : "not-claim/bare" });
  }

  /** Makes a claim of a slot; `false` where it does not stand in the article's own text. */
  #claim(slot: Slot, previous: Slot | undefined, { context, marks, setting }: Surroundings): boolean {
    const { tokens } = context;
    const span = tokens.span(slot.start, slot.end);
    if (!context.headline && !this.#own.holds(span)) return false;
    slot.unit = this.#currency.meant(slot.unit ?? currencyLeftOut(slot, previous));
    if (slot.list) this.#groups.join(slot.list, slot);
    for (const other of companions(context, slot, previous, this.#memory, this.#groups)) this.#groups.join(slot, other);
    const voice = this.#voices.at(span.start);
    const found = statusOf(context, slot, marks);
    const status = found?.status ?? "asserted";
    const { time, timeValue, place, rules } = setting(slot, voice, status);
    const flags = flagsOf(slot);
    const entity = entityOf(context, slot, previous, this.#memory);
    slot.rate ??= rateInside(context, slot, entity[0]);
    if (entity.length > 0) this.#memory.add({ slot, ranges: entity, sentence: context.sentenceIndex });
    readReached(context, slot, previous);
    if (slot.change && previous && previous === this.#slots.at(-1) && isReachedWith(context, previous, slot))
      this.#claims.at(-1)!.change = slot.change;
    // Every key by name: spreads would make an object of slow properties, the most costly line of the stage.
    const quantity = quantityOf(slot);
    this.#claims.push({
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
      rule: ruleOf(slot, found) + rules,
      unitText: slot.unit && slot.unitTo > slot.unitFrom ? wording(tokens, slot.unitFrom, slot.unitTo) : null,
      modifier: slot.modifier || slot.after ? modifierText(context, slot) : null,
      change: slot.change ?? null,
      entity: entity.length > 0 ? entityText(tokens, entity) : this.#inherited(context, slot, previous),
      time,
      timeValue,
      place,
      status,
      sentence: context.sentenceIndex,
      statement: voice.statement,
      speaker: voice.speaker,
      group: null,
      sameAs: null,
      confidence: confidenceOf(slot, flags),
      flags,
    });
    this.#slots.push(slot);
    return true;
  }

  /** What a number before it in the sentence measured: «… که نسبت به پارسال با ۹۶ دستگاه، ۱۲ درصد رشد داشت». */
  #inherited(context: Context, slot: Slot, previous: Slot | undefined): string | null {
    const near = inherited(context, slot, previous, this.#claims.at(-1));
    const named = near === null && slot.change ? inSentence(context, this.#memory.last) : undefined;
    return named ? entityText(context.tokens, named.ranges) : near;
  }

  /** Totals with their parts, and what a headline says with where it is said again. */
  #connect(): void {
    const { sentences, article } = this.#doc.layers;
    const repeats = repeatedClaims(this.#claims, ({ sentence }) => {
      return this.#isHeadline(sentence) || article.labels[sentences[sentence]!.block]!.role === "lead";
    });
    this.#claims.forEach((claim, i) => {
      claim.group = this.#groups.idOf(this.#slots[i]!);
      claim.sameAs = repeats[i]!;
    });
  }

  #isHeadline(sentence: number): boolean {
    const { sentences, article } = this.#doc.layers;
    const { role } = article.labels[sentences[sentence]!.block]!;
    return role === "title" || role === "kicker";
  }
}
