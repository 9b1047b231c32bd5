import type { SpeakerType } from "../../../model/layers.js";
import type { SourcePhrase } from "../source/index.js";
import { CLASS } from "../word-classes.js";
import { type Entity, newEntity } from "./entity.js";
import { hasOffice, type PhraseWords } from "./phrase-words.js";

/** Above so many bodies an article is a list: only whole names are matched. */
const BODIES = 100;

/** Speakers that are no single person: bodies, groups, documents. */
export class Collectives {
  readonly #words: PhraseWords;
  readonly #bodies: Entity[] = [];
  readonly #bodyByKey = new Map<string, Entity>();
  #lastBody: Entity | null = null;

  constructor(words: PhraseWords) {
    this.#words = words;
  }

  /** A body by its name, or the one that «این سازمان» means. */
  body(phrase: SourcePhrase): Entity {
    this.#lastBody = this.#findBody(phrase);
    return this.#lastBody;
  }

  #findBody(phrase: SourcePhrase): Entity {
    const { reader } = this.#words;
    const { tokens } = reader;
    if (tokens.is(phrase.from, "این") || tokens.is(phrase.from, "همین")) {
      const head = tokens.key(phrase.from + 1);
      const same = head.length >= 2 ? this.#bodies.findLast(({ nameKey }) => nameKey.startsWith(head)) : undefined;
      if (same) return same;
      const medium = reader.after(phrase.from + 1, phrase.to, CLASS.medium) > 0;
      return medium && this.#lastBody?.press ? this.#lastBody : this.described(phrase, "organization");
    }
    // «شرکت کیان (Kian)»
    let bare = phrase.nameFrom;
    while (bare < phrase.nameTo && !tokens.is(bare, "(")) bare += 1;
    const key = tokens.keyOf(phrase.nameFrom, bare > phrase.nameFrom ? bare : phrase.nameTo);
    let entity = this.#bodyByKey.get(key) ?? (phrase.nameTo - phrase.nameFrom > 1 ? this.endingWith(key) : undefined);
    if (!entity) {
      entity = newEntity("organization");
      entity.name = this.#words.nameText(phrase);
      entity.nameKey = key;
      const { nameFrom, nameTo } = phrase;
      entity.medium =
        reader.after(nameFrom, nameTo, CLASS.medium) > 0 ||
        reader.after(nameFrom, nameTo, CLASS["proper-body"]) === nameTo;
      const country = reader.after(nameFrom, nameTo, CLASS["proper-body"]) === nameTo;
      const other = country || reader.after(nameFrom, nameTo, CLASS.body) > 0;
      entity.press =
        !other ||
        reader.after(nameFrom, nameTo, CLASS.medium) > 0 ||
        reader.after(nameFrom, nameTo, CLASS.press) === nameTo;
      this.#bodyByKey.set(key, entity);
      this.#bodies.push(entity);
    }
    return entity;
  }

  /** The one body whose name ends so: «عفو بین‌الملل» is «سازمان عفو بین‌الملل». */
  endingWith(key: string): Entity | undefined {
    const matching = this.#bodies.length > BODIES ? [] : this.#bodies.filter(({ nameKey }) => nameKey.endsWith(key));
    return matching.length === 1 ? matching[0] : undefined;
  }

  /** Several named persons who speak as one. */
  joint(phrase: SourcePhrase): Entity {
    const entity = newEntity("group");
    entity.name = this.#words.nameText(phrase);
    return entity;
  }

  /** A speaker that only words describe. */
  described(phrase: SourcePhrase, type: SpeakerType): Entity {
    const entity = newEntity(type);
    const { reader } = this.#words;
    // «فروشنده‌ای» is written as plurals are.
    entity.many = type === "group" && reader.isPlural(phrase.from) && !reader.isPluralHead(phrase.from);
    entity.offices.push(hasOffice(phrase) ? this.#words.office(phrase) : this.#words.officeAt(phrase.from, phrase.to));
    return entity;
  }

  /** The people that «آنها» means: the nearest group named before it. */
  groupBefore(at: number): Entity | null {
    const { reader } = this.#words;
    for (let i = at - 1; i >= 0 && i > at - 120; i -= 1) {
      const group = reader.after(i, at, CLASS.group);
      if (group < 0 || reader.tokens.key(i).length < 4) continue;
      // «برخی کارشناسان», «کارگران و کارشناسان»
      let from = i;
      while (from > i - 3 && from > 0) {
        const before = reader.tokens.is(from - 1, "و") ? from - 2 : from - 1;
        if (before < 0 || reader.after(before, at, CLASS.group) < 0) break;
        from = before;
      }
      // The head, and the body it belongs to; what follows may be the sentence's verb.
      let to = group;
      if (reader.after(to, at, CLASS.body) > 0) to = Math.min(to + 2, at);
      const entity = newEntity("group");
      entity.offices.push(this.#words.officeAt(from, to));
      return entity;
    }
    return null;
  }
}
