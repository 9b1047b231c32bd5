import type { Speaker, SpeakerType } from "../../../model/layers.js";
import type { Mention } from "../drafts.js";
import { compatible, type Office, officeParts, readOfficeWords } from "../offices.js";
import type { PhraseReader } from "../phrase-reader.js";
import type { AttributionResources } from "../resources.js";
import type { SourcePhrase } from "../source/index.js";
import { opensWithGivenName } from "../source/person.js";
import { named } from "../source/phrase.js";
import { CLASS } from "../word-classes.js";
import { alternate, type Found } from "./alternation.js";
import { type Entity, isNamedPerson, merge, newEntity, root } from "./entity.js";
import { NameIndex } from "./name-index.js";
import { OfficeIndex } from "./office-index.js";
import { namedBy, type Resolution, type Sieve, sourceForm } from "./resolution.js";

export type { Resolution, Sieve } from "./resolution.js";

/** So many turns back «این نماینده مجلس» may point. */
const RECENT = 6;

interface Who {
  readonly entity: Entity | null;
  readonly sieve: Sieve;
}

/** The persons and bodies of one article, and the resolution of every mention. */
export class Register {
  readonly #reader: PhraseReader;
  readonly #resources: AttributionResources;
  readonly #names = new NameIndex();
  readonly #offices = new OfficeIndex();
  readonly #bodies: Entity[] = [];
  readonly #bodyByKey = new Map<string, Entity>();
  /** Who spoke last, which body and which person. */
  #last: Entity | null = null;
  #lastBody: Entity | null = null;
  #speaking: Entity | null = null;
  readonly #heard: Entity[] = [];
  /** An office whose holder may be the one named next. */
  #pending: Entity | null = null;
  #ids = 0;

  constructor(reader: PhraseReader, resources: AttributionResources) {
    this.#reader = reader;
    this.#resources = resources;
  }

  /** Resolves all mentions of an article, in the order of its text. */
  resolve(mentions: readonly Mention[]): Map<Mention, Resolution> {
    this.#introduceAll(mentions);
    const found: Found[] = mentions.map((mention, index) => {
      const { entity, sieve } = this.#find(mention, index);
      if (entity && isTurn(mention)) this.#hear(entity);
      return { mention, entity, sieve };
    });
    alternate(found, this.#resources.parliament);
    return new Map(found.map((one) => [one.mention, this.#resolution(one)]));
  }

  /** Full names first, then surnames: a headline's or an early office's person may be introduced later. */
  #introduceAll(mentions: readonly Mention[]): void {
    const persons = mentions.map(({ phrase }) =>
      phrase?.kind === "joint" ? this.#joined(phrase) : phrase ? [phrase] : [],
    );
    for (const full of [true, false])
      persons
        .flatMap((phrases, index) => phrases.map((phrase) => ({ phrase, index })))
        .forEach(({ phrase, index }) => {
          if (phrase.kind !== "person") return;
          const words = this.#nameWords(phrase);
          if ((words.length >= 2 || hasOffice(phrase)) === full) this.#introduce(phrase, words, index);
        });
  }

  /** Each full name of «رضا کیانی و بهمن فرهمند». */
  #joined({ nameFrom, nameTo }: SourcePhrase): SourcePhrase[] {
    const reader = this.#reader;
    const names: SourcePhrase[] = [];
    let from = nameFrom;
    for (let i = nameFrom; i <= nameTo; i += 1) {
      if (i < nameTo && !reader.isComma(i) && !reader.tokens.is(i, "و")) continue;
      if (opensWithGivenName(reader, from, i)) names.push(named("person", from, from, i, i));
      from = i + 1;
    }
    return names;
  }

  #introduce(phrase: SourcePhrase, words: readonly string[], index: number): void {
    const key = words.join("");
    if (key.length < 2) return;
    let entity = this.#names.find(key);
    if (!entity) {
      entity = this.#make("person");
      this.#names.add(entity, words, this.#nameText(phrase));
    } else if (key.length > entity.nameKey.length) this.#names.rename(entity, key, this.#nameText(phrase));
    entity.named = Math.min(entity.named, index);
    if (hasOffice(phrase)) {
      this.#giveParts(entity, phrase);
      entity.explicit = true;
    }
  }

  #find(mention: Mention, index: number): Who {
    const { phrase } = mention;
    if (mention.impersonal) return { entity: null, sieve: "unknown" };
    if (!phrase) return { entity: this.#last, sieve: "elided" };
    switch (phrase.kind) {
      case "pronoun":
        return { entity: this.#lastPerson(), sieve: "pronoun" };
      case "plural":
        return { entity: this.#groupBefore(phrase.from) ?? this.#last, sieve: "pronoun" };
      case "demonstrative":
        return { entity: this.#heardAs(phrase), sieve: "demonstrative" };
      case "person":
        return this.#person(phrase, mention, index);
      case "office":
        return this.#office(phrase, mention, index);
      case "joint":
        return { entity: this.#joint(phrase), sieve: "group" };
      case "body":
        this.#lastBody = this.#body(phrase);
        return { entity: this.#lastBody, sieve: "organization" };
      case "group":
        return { entity: this.#words(phrase, "group"), sieve: "group" };
      case "text":
        return { entity: this.#words(phrase, "document"), sieve: "document" };
    }
  }

  #hear(entity: Entity): void {
    this.#last = entity;
    if (root(entity).type !== "person") return;
    this.#speaking = entity;
    if (this.#heard.at(-1) !== entity) this.#heard.push(entity);
  }

  /** «این نماینده مجلس»: the last speaker, or one not long before if only that one is known to be such. */
  #heardAs(phrase: SourcePhrase): Entity | null {
    const last = this.#lastPerson();
    const head = this.#reader.tokens.key(phrase.from + 1);
    const isSuch = (entity: Entity): boolean => root(entity).offices.some(({ words }) => words[0] === head);
    if (!last || root(last).type !== "person" || root(last).offices.length === 0 || isSuch(last)) return last;
    return this.#heard.slice(-RECENT).findLast(isSuch) ?? last;
  }

  /** «وی» is no body and no document, where a person spoke before; a body's «وی» is its unnamed head. */
  #lastPerson(): Entity | null {
    const last = this.#last && root(this.#last);
    if (!last || last.type === "person" || last.type === "group") return this.#last;
    return this.#speaking ?? this.#last;
  }

  #person(phrase: SourcePhrase, mention: Mention, index: number): Who {
    const entity = this.#names.find(this.#nameWords(phrase).join(""));
    const pending = this.#pending;
    if (pending && entity && !pending.merged && entity.named === index && this.#canTake(entity, pending, phrase)) {
      merge(pending, entity, "role_next_name");
      entity.explicit = true;
    }
    if (entity && isTurn(mention)) this.#pending = null;
    return { entity, sieve: namedBy(phrase) };
  }

  /** Whether a first named person can be the one of an office that just spoke. */
  #canTake(person: Entity, office: Entity, phrase: SourcePhrase): boolean {
    const all = hasOffice(phrase) ? [...person.offices, this.#officeOf(phrase)] : person.offices;
    if (all.length === 0) return true;
    return all.some((own) => office.offices.some((other) => compatible(own, other)));
  }

  #office(phrase: SourcePhrase, mention: Mention, index: number): Who {
    const office = this.#officeOf(phrase);
    // «یک کارشناس»: nobody who has been named before.
    const indefinite = this.#reader.tokens.is(phrase.from, "یک");
    const holders = this.#offices.holders(office);
    const named = holders.filter((one) => isNamedPerson(one) && (!indefinite || one.named > index));
    if (named.length > 0) return this.#namedHolder(named, holders, office, mention);
    const nameless = indefinite ? [] : holders.filter(({ name }) => name === null);
    const who = nameless[0]
      ? this.#sameOffice(nameless[0], office, phrase)
      : this.#newOffice(office, phrase, mention, indefinite);
    if (who.entity?.name === null && !mention.nested) this.#pending = who.entity;
    return who;
  }

  /** One named person holds the office, or several do. */
  #namedHolder(named: readonly Entity[], holders: readonly Entity[], office: Office, mention: Mention): Who {
    if (named.length === 1) {
      const entity = named[0]!;
      this.#offices.give(entity, office);
      for (const other of holders) if (other.name === null) merge(other, entity, "role_alias");
      return { entity, sieve: "role_alias" };
    }
    const exact = named.filter((one) => one.offices.some(({ key }) => key === office.key));
    const current = this.#last && root(this.#last);
    const entity = exact.length === 1 ? exact[0]! : current && named.includes(current) ? current : null;
    if (entity) return { entity, sieve: "role_alias" };
    const unclear = this.#roleOnly(office, mention);
    unclear.flagged = true;
    return { entity: unclear, sieve: "role" };
  }

  /** The office spoke before, with no name. */
  #sameOffice(entity: Entity, office: Office, phrase: SourcePhrase): Who {
    this.#offices.give(entity, office);
    this.#giveParts(entity, phrase);
    for (const own of [...entity.offices])
      for (const other of this.#offices.holders(own)) if (other.name === null) merge(other, entity, "role_alias");
    return { entity, sieve: "role" };
  }

  /** An office of which nothing is known: the last speaker's, if his is not known; else somebody's. */
  #newOffice(office: Office, phrase: SourcePhrase, mention: Mention, indefinite: boolean): Who {
    const current = this.#last && root(this.#last);
    const free = current && isNamedPerson(current) && current.offices.length === 0;
    if (free && !mention.shifted && !indefinite && isTurn(mention)) {
      this.#offices.give(current, office);
      return { entity: current, sieve: "role_last_speaker" };
    }
    const entity = this.#roleOnly(office, mention);
    if (indefinite) entity.shifted = true;
    this.#giveParts(entity, phrase);
    return { entity, sieve: "role" };
  }

  #roleOnly(office: Office, mention: Mention): Entity {
    const entity = this.#make("person");
    this.#offices.give(entity, office);
    entity.shifted = mention.shifted;
    return entity;
  }

  #joint(phrase: SourcePhrase): Entity {
    const entity = newEntity("group");
    entity.name = this.#nameText(phrase);
    return entity;
  }

  #body(phrase: SourcePhrase): Entity {
    const { tokens } = this.#reader;
    if (tokens.is(phrase.from, "این") || tokens.is(phrase.from, "همین")) {
      const head = tokens.key(phrase.from + 1);
      const same = head.length >= 2 ? this.#bodies.findLast(({ nameKey }) => nameKey.startsWith(head)) : undefined;
      if (same) return same;
      const medium = this.#reader.after(phrase.from + 1, phrase.to, CLASS.medium) > 0;
      return medium && this.#lastBody ? this.#lastBody : this.#words(phrase, "organization");
    }
    const key = tokens.keyOf(phrase.nameFrom, phrase.nameTo);
    let entity = this.#bodyByKey.get(key);
    if (!entity) {
      entity = newEntity("organization");
      entity.name = this.#nameText(phrase);
      entity.nameKey = key;
      this.#bodyByKey.set(key, entity);
      this.#bodies.push(entity);
    }
    return entity;
  }

  /** A speaker that only words describe. */
  #words(phrase: SourcePhrase, type: SpeakerType): Entity {
    const entity = newEntity(type);
    entity.offices.push(hasOffice(phrase) ? this.#officeOf(phrase) : this.#officeAt(phrase.from, phrase.to));
    return entity;
  }

  /** The people that «آنها» means: the nearest group named before it. */
  #groupBefore(at: number): Entity | null {
    const reader = this.#reader;
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
      entity.offices.push(this.#officeAt(from, to));
      return entity;
    }
    return null;
  }

  #giveParts(entity: Entity, phrase: SourcePhrase): void {
    for (const office of officeParts(this.#reader, this.#resources.offices, phrase.officeFrom, phrase.officeTo))
      this.#offices.give(entity, office);
  }

  #officeOf(phrase: SourcePhrase): Office {
    return this.#officeAt(phrase.officeFrom, phrase.officeTo);
  }

  #officeAt(from: number, to: number): Office {
    return readOfficeWords(this.#reader, this.#resources.offices, from, to);
  }

  #nameWords(phrase: SourcePhrase): string[] {
    const words: string[] = [];
    for (let i = phrase.nameFrom; i < phrase.nameTo; i += 1)
      if (!this.#reader.isMark(i)) words.push(this.#reader.tokens.key(i));
    return words;
  }

  #nameText(phrase: SourcePhrase): string {
    const { tokens } = this.#reader;
    const span = tokens.span(phrase.nameFrom, phrase.nameTo);
    return tokens.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  }

  #make(type: "person"): Entity {
    const entity = newEntity(type);
    this.#offices.note(entity);
    return entity;
  }

  #resolution({ mention, entity, sieve }: Found): Resolution {
    const person = entity && root(entity);
    const flags = entity?.flagged && person?.name === null ? ["ambiguous_role"] : [];
    const by = entity && entity !== person && entity.sieve ? entity.sieve : sieve;
    return {
      speaker: person && this.#speaker(person),
      form: sourceForm(mention.phrase),
      sieve: person ? by : "unknown",
      flags: by === "role_alternation" ? [...flags, "role_by_alternation"] : flags,
    };
  }

  #speaker(entity: Entity): Speaker {
    if (entity.speaker) return entity.speaker;
    this.#ids += 1;
    let role: string | null = null;
    for (const office of entity.offices) if (role === null || office.text.length > role.length) role = office.text;
    entity.speaker = { id: `p${this.#ids}`, name: entity.name, role, type: entity.type };
    return entity.speaker;
  }
}

const hasOffice = (phrase: SourcePhrase): boolean => phrase.officeTo > phrase.officeFrom;

/** Whether a mention takes the floor: «وی» behind it is its person. */
const isTurn = ({ headline, nested }: Mention): boolean => !headline && !nested;
