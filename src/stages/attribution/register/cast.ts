import type { Mention } from "../drafts.js";
import type { SourcePhrase } from "../source/index.js";
import { CLASS } from "../word-classes.js";
import { isJudge } from "./court.js";
import { type Entity, newEntity } from "./entity.js";
import { NameIndex } from "./name-index.js";
import { OfficeIndex } from "./office-index.js";
import { hasOffice, type PhraseWords } from "./phrase-words.js";

/** The persons of an article by their names and offices, as they are introduced. */
export class Cast {
  readonly names = new NameIndex();
  readonly offices = new OfficeIndex();
  readonly #words: PhraseWords;

  constructor(words: PhraseWords) {
    this.#words = words;
  }

  /** Full names first, then surnames: a headline's or an early office's person may be introduced later. */
  introduceAll(mentions: readonly Mention[]): void {
    const persons = mentions.map(({ phrase }) =>
      phrase?.kind === "joint" ? this.#words.joinedNames(phrase) : phrase ? [phrase] : [],
    );
    const known = persons.flatMap((phrases, index) =>
      phrases
        .filter(({ kind }) => kind === "person")
        .map((phrase) => {
          const words = this.#words.name(phrase);
          return { phrase, words, index, full: words.length >= 2 || hasOffice(phrase), told: mentions[index]!.told };
        }),
    );
    for (const one of known) if (one.full && !one.told) this.#introduce(one.phrase, one.words, one.index);
    for (const one of known) if (!one.full && !one.told) this.#introduce(one.phrase, one.words, one.index);
    for (const one of known) if (one.told) this.#tell(one.phrase, one.words);
  }

  #introduce(phrase: SourcePhrase, words: readonly string[], index: number): void {
    const key = words.join("");
    if (key.length < 2) return;
    let entity = this.names.find(key);
    if (!entity) {
      entity = this.add();
      this.names.add(entity, words, this.#words.nameText(phrase));
      const { reader } = this.#words;
      const first = phrase.nameTo - 2;
      if (words.length >= 3 && reader.after(first, phrase.nameTo, CLASS["given-name"]) < 0)
        this.names.addFirst(entity, reader.tokens.key(first));
    } else if (key.length > entity.nameKey.length) this.names.rename(entity, key, this.#words.nameText(phrase));
    entity.named = Math.min(entity.named, index);
    entity.judge ||= isJudge(this.#words.reader, phrase);
    if (hasOffice(phrase)) {
      this.giveParts(entity, phrase);
      entity.explicit = true;
    }
  }

  /** Somebody who only is told of, with an office: whoever speaks under that name, or nobody else of that name. */
  #tell(phrase: SourcePhrase, words: readonly string[]): void {
    const key = words.join("");
    let entity = this.names.find(key);
    if (!entity) {
      entity = this.add();
      entity.told = true;
      this.names.add(entity, words, this.#words.nameText(phrase));
    } else if (key.length > entity.nameKey.length) this.names.rename(entity, key, this.#words.nameText(phrase));
    entity.judge ||= isJudge(this.#words.reader, phrase);
    if (hasOffice(phrase)) this.giveParts(entity, phrase);
  }

  /** Gives somebody each office of a mention. */
  giveParts(entity: Entity, phrase: SourcePhrase): void {
    for (const office of this.#words.offices(phrase)) this.offices.give(entity, office);
  }

  /** A person of whom nothing is known yet. */
  add(): Entity {
    const entity = newEntity("person");
    this.offices.note(entity);
    return entity;
  }
}
