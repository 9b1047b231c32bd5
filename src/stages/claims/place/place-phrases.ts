import type { PlaceWord, PlaceWordKind } from "../../../lexicon/places/index.js";
import type { Match } from "../../../text/phrase-matcher.js";
import { word, words } from "../../../text/words.js";
import type { Context } from "../context.js";
import type { Adverbial } from "../governing.js";
import type { PlaceResources } from "./place-resources.js";

const WE = word("ما");
const DISTRICT = word("منطقه");

/** Words of place, tokens: «در سطح کشور», «استان اصفهان». */
export interface PlacePhrase extends Adverbial {
  /** Ids of the entries that spoke. */
  readonly rules: readonly string[];
}

/** The places of a sentence, in order. */
export interface Places {
  /** With «در»: they say where. */
  readonly adverbial: readonly PlacePhrase[];
  /** Names with their head word inside a noun phrase: «مصرف برق استان یزد». */
  readonly attributive: readonly PlacePhrase[];
}

interface Reading {
  readonly next: number;
  readonly rules: readonly string[];
}

type Hit = Match<PlaceWord>;

const NONE: readonly Hit[] = [];
/** So many words lead from «در» to the place: «در روستاهای شمال استان». */
const MOST_LINKS = 3;
/** Behind these a place is where something goes or comes from. */
const DIRECTIONS = words("به", "از", "تا", "با", "برای", "علیه", "سوی", "مقصد", "مبدأ");
const LIST = words("و", "،");
const LONGEST_UNKNOWN = 3;

/** Finds the places of a sentence, outside its quantities. */
export function findPlaces(context: Context, resources: PlaceResources): Places {
  const { taken } = context.words;
  const reader = new PlaceReader(context, resources);
  const adverbial: PlacePhrase[] = [];
  const attributive: PlacePhrase[] = [];
  for (let at = reader.nextBegin(context.from); at < context.to; at = reader.nextBegin(at + 1)) {
    if (taken[at] === 1) continue;
    const inside = reader.word(at, "in");
    const place = inside && taken[inside.next] !== 1 ? reader.behindIn(inside.next) : undefined;
    if (inside && place) {
      adverbial.push({ from: at, to: place.next, rules: [inside.id, ...place.rules] });
      at = place.next - 1;
      continue;
    }
    const named = reader.headed(at);
    if (!named) continue;
    if (!context.in(at - 1, DIRECTIONS)) attributive.push({ from: at, to: named.next, rules: named.rules });
    at = named.next - 1;
  }
  return { adverbial, attributive };
}

/** Reads places from a token on. */
class PlaceReader {
  readonly #context: Context;
  readonly #resources: PlaceResources;
  readonly #hits: (readonly Hit[] | undefined)[] = [];

  constructor(context: Context, resources: PlaceResources) {
    this.#context = context;
    this.#resources = resources;
  }

  /** The longest word of a kind that begins at a token. */
  word(at: number, kind: PlaceWordKind): { id: string; next: number } | undefined {
    let found: { id: string; next: number } | undefined;
    for (const { value, next } of this.#hitsAt(at)) if (value.kind === kind) found = { id: value.id, next };
    return found;
  }

  /** The next token from `at` on that a word of place can begin with, else the sentence's end. */
  nextBegin(at: number): number {
    return this.#resources.words.nextBegin(this.#context.tokens, at, this.#context.to);
  }

  /** All words of place that begin at a token, shortest first; looked up once. */
  #hitsAt(at: number): readonly Hit[] {
    const context = this.#context;
    const known = this.#hits[at - context.from];
    if (known) return known;
    if (!context.isWord(at)) return NONE;
    const hits = this.#resources.words.all(context.tokens, at, context.to);
    this.#hits[at - context.from] = hits;
    return hits;
  }

  /** «سطح کشور», «این استان», «شهرستان بابل», «تهران و البرز». */
  behindIn(from: number): Reading | undefined {
    const rules: string[] = [];
    let at = from;
    for (let i = 0; i < MOST_LINKS; i += 1) {
      const link = this.word(at, "link");
      if (!link) break;
      // «در شهرستان‌های بابل و آمل»: the word is the names' own head.
      if (this.headed(at)) break;
      rules.push(link.id);
      at = link.next;
    }
    const pointed = this.word(at, "this");
    if (pointed) {
      const whole = this.word(pointed.next, "whole");
      return whole && { next: whole.next, rules: [...rules, pointed.id, whole.id] };
    }
    const place = this.headed(at) ?? this.#names(at, false) ?? this.#whole(at);
    return place && { next: place.next, rules: [...rules, ...place.rules] };
  }

  /** «استان اصفهان», «شهرستان‌های بابل و آمل», «شهرستان بابل استان مازندران». */
  headed(at: number): Reading | undefined {
    const head = this.word(at, "head");
    // «منطقه آزادی» and «کشور دوست» need more than a common word.
    const anyName = head !== undefined && head.id !== "place/region" && head.id !== "place/country";
    const names = head && this.#names(head.next, anyName);
    if (!head || !names) return undefined;
    const outer = this.word(names.next, "head");
    const outerNames = outer && this.#names(outer.next, true);
    const rules = [head.id, ...names.rules];
    return outer && outerNames ? { next: outerNames.next, rules: [...rules, outer.id] } : { next: names.next, rules };
  }

  /** One name, or a list of them. `anyName`: also such as are common words. */
  #names(at: number, anyName: boolean): Reading | undefined {
    let next = this.#name(at, anyName);
    if (next === undefined) return undefined;
    while (this.#context.in(next, LIST)) {
      const other: number | undefined = this.#name(next + 1, anyName) ?? this.#behindUnknown(next + 1);
      if (other === undefined) break;
      next = other;
    }
    return { next, rules: [] };
  }

  /** «موسیان، دشت عباس و دهلران»: a name that the gazetteer does not have, between two that it has. */
  #behindUnknown(from: number): number | undefined {
    const context = this.#context;
    let at = from;
    while (at < from + LONGEST_UNKNOWN && context.isWord(at) && context.isContent(at)) at += 1;
    return at > from && context.in(at, LIST) ? this.#name(at + 1, false) : undefined;
  }

  #name(at: number, anyName: boolean): number | undefined {
    const hit = this.#context.startingAt(this.#resources.names, at);
    return hit && (hit.value === "plain" || (anyName && hit.value === "like_word")) ? hit.next : undefined;
  }

  /** «کشور», «استان»: not where a name that the gazetteer does not have may follow. */
  #whole(at: number): Reading | undefined {
    const context = this.#context;
    const whole = this.word(at, "whole");
    if (!whole) return undefined;
    const { next } = whole;
    // «در شهر ما»
    if (context.is(next, WE)) return { next: next + 1, rules: [whole.id] };
    // «در منطقه ۴»
    if (context.is(at, DISTRICT) && context.isNumeral(next)) return { next: next + 1, rules: [whole.id] };
    const open = context.isWord(next) && context.isContent(next) && !context.isNumeral(next);
    const own = !open || context.in(next, context.sets.light) || context.predicateAt(next + 1);
    return own ? { next, rules: [whole.id] } : undefined;
  }
}
