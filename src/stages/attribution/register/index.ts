import type { Mention } from "../drafts.js";
import { compatible, type Office } from "../offices.js";
import type { AttributionResources } from "../resources.js";
import type { SourcePhrase } from "../source/index.js";
import { alternate, type Found, type OfficeKinds } from "./alternation.js";
import { Cast } from "./cast.js";
import { Collectives } from "./collectives.js";
import { isJudge, isParty, isPartyOffice, JUDGE } from "./court.js";
import { type Entity, isNamedPerson, merge, root } from "./entity.js";
import { hasOffice, type PhraseWords } from "./phrase-words.js";
import { namedBy, type Resolution, type Sieve } from "./resolution.js";
import { Speakers } from "./speakers.js";

export type { Resolution, Sieve } from "./resolution.js";

/** So many turns back «این نماینده مجلس» may point. */
const RECENT = 6;

interface Who {
  readonly entity: Entity | null;
  readonly sieve: Sieve;
}

/** The persons and bodies of one article, and the resolution of every mention. */
export class Register {
  readonly #words: PhraseWords;
  readonly #kinds: OfficeKinds;
  readonly #cast: Cast;
  readonly #collectives: Collectives;
  /** Who spoke last, and which person. */
  #last: Entity | null = null;
  #speaking: Entity | null = null;
  #headed: Entity | null | undefined;
  readonly #heard: Entity[] = [];
  /** An office whose holder may be the one named next. */
  #pending: Entity | null = null;
  /** «یکی از وکلا», who just spoke: a name that goes on may be his. */
  #oneOf: Entity | null = null;

  constructor(words: PhraseWords, resources: AttributionResources) {
    this.#words = words;
    this.#cast = new Cast(words);
    this.#collectives = new Collectives(this.#words);
    const { parliament, discourse } = resources;
    this.#kinds = {
      parliament,
      placed: discourse.placed.keys,
      parties: discourse.party.keys,
      trades: discourse.trade.keys,
    };
  }

  /** Resolves all mentions of an article, in the order of its text. */
  resolve(mentions: readonly Mention[]): Map<Mention, Resolution> {
    this.#cast.introduceAll(mentions);
    const found: Found[] = mentions.map((mention, index) => {
      const { entity, sieve } = this.#find(mention, index);
      if (entity && isTurn(mention)) this.#hear(entity);
      else if (entity && mention.headline) this.#overheard(entity);
      return { mention, entity, sieve };
    });
    alternate(found, this.#kinds);
    const speakers = new Speakers();
    return new Map(found.map((one) => [one.mention, speakers.resolution(one)]));
  }

  #find(mention: Mention, index: number): Who {
    const { phrase } = mention;
    if (mention.impersonal) return { entity: null, sieve: "unknown" };
    // «کیانی در نشست خبری: …» over «در این نشست گفت: …»
    if (!phrase) return { entity: this.#last ?? this.#headed ?? null, sieve: "elided" };
    switch (phrase.kind) {
      case "pronoun":
        return { entity: this.#meant(phrase), sieve: "pronoun" };
      case "plural":
        return { entity: this.#collectives.groupBefore(phrase.from) ?? this.#last, sieve: "pronoun" };
      case "demonstrative":
        return { entity: this.#heardAs(phrase), sieve: "demonstrative" };
      case "person":
        return this.#person(phrase, mention, index);
      case "office":
        return this.#office(phrase, mention, index);
      case "joint":
        return { entity: this.#collectives.joint(phrase), sieve: "group" };
      case "body":
        return { entity: this.#collectives.body(phrase), sieve: "organization" };
      case "group":
        return { entity: this.#sameGroup(phrase) ?? this.#newGroup(phrase), sieve: "group" };
      case "text":
        return { entity: this.#collectives.described(phrase, "document"), sieve: "document" };
    }
  }

  /** «یکی از وکلا»: who may be named next. */
  #newGroup(phrase: SourcePhrase): Entity {
    const entity = this.#collectives.described(phrase, "group");
    const { tokens } = this.#words.reader;
    this.#oneOf = tokens.is(phrase.from, "یکی") && tokens.is(phrase.from + 1, "از") ? entity : null;
    return entity;
  }

  /** «این منابع»: the group that just spoke, if it is one of such. */
  #sameGroup(phrase: SourcePhrase): Entity | null {
    const last = this.#last && root(this.#last);
    const { tokens } = this.#words.reader;
    if (last?.type !== "group" || !tokens.is(phrase.from, "این")) return null;
    const head = tokens.key(phrase.from + 1);
    return last.offices.some(({ words }) => words[0] === head || words[1] === head) ? last : null;
  }

  /** Who speaks in the headlines, as long as it is one person. */
  #overheard(entity: Entity): void {
    const one = root(entity);
    if (this.#headed !== undefined && this.#headed !== one) this.#headed = null;
    else this.#headed = one.type === "person" ? one : null;
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
    const head = this.#words.reader.tokens.key(phrase.from + 1);
    const isSuch = (entity: Entity): boolean => root(entity).offices.some(({ words }) => words[0] === head);
    if (!last || root(last).type !== "person" || root(last).offices.length === 0 || isSuch(last)) return last;
    return this.#heard.slice(-RECENT).findLast(isSuch) ?? last;
  }

  /** «وی» is none of «پزشکان»; «ایشان» may be. */
  #meant(phrase: SourcePhrase): Entity | null {
    const last = this.#lastPerson();
    const many = last !== null && root(last).many && !this.#words.reader.tokens.is(phrase.from, "ایشان");
    // «کیانی: …» over «وی گفت: …»
    return many ? this.#speaking : (last ?? (this.#last ? null : (this.#headed ?? null)));
  }

  /** «وی» is no body and no document, where a person spoke before; a body's «وی» is its unnamed head. */
  #lastPerson(): Entity | null {
    const last = this.#last && root(this.#last);
    if (!last || last.type === "person" || last.type === "group") return this.#last;
    return this.#speaking ?? (last.medium || last.type === "document" ? null : this.#last);
  }

  #person(phrase: SourcePhrase, mention: Mention, index: number): Who {
    const key = this.#words.name(phrase).join("");
    const entity = this.#cast.names.find(key);
    // «کیان افزود» behind «شرکت صنعتی کیان»: nobody of that name is known.
    const lone = !hasOffice(phrase) && phrase.nameTo - phrase.nameFrom === 1 && entity?.nameKey === key;
    const body = lone && !entity.explicit ? this.#collectives.endingWith(key) : undefined;
    if (body) return { entity: body, sieve: "organization" };
    const pending = this.#pending;
    const { tokens } = this.#words.reader;
    // «رضا کیانی نیز گفت»: somebody else than the office before.
    const isNew = entity && (entity.named === index || this.#isOnlyHeaded(entity, mention));
    const first = isNew === true && !tokens.is(phrase.to, "نیز") && !tokens.is(phrase.to, "هم");
    if (pending && entity && first && !mention.nested && !pending.merged && this.#canTake(entity, pending, phrase)) {
      merge(pending, entity, "role_next_name");
      entity.explicit = true;
    }
    // «یکی از وکلا گفت: … رضا کیانی افزود: …»
    if (this.#oneOf && entity && first && mention.adds && !mention.nested && !hasOffice(phrase))
      merge(this.#oneOf, entity, "role_next_name");
    if (entity && isTurn(mention)) {
      this.#pending = null;
      this.#oneOf = null;
    }
    return { entity, sieve: namedBy(phrase) };
  }

  /** «کیانی: …» over «وزیر نیرو گفت: …» and «رضا کیانی افزود: …»: who spoke in the headline alone. */
  #isOnlyHeaded(entity: Entity, mention: Mention): boolean {
    const one = root(entity);
    return !mention.headline && this.#headed === one && !this.#heard.some((heard) => root(heard) === one);
  }

  /** Whether a first named person can be the one of an office that just spoke. */
  #canTake(person: Entity, office: Entity, phrase: SourcePhrase): boolean {
    if (isJudge(this.#words.reader, phrase) && isParty(office, this.#kinds.parties)) return false;
    const all = hasOffice(phrase) ? [...person.offices, this.#words.office(phrase)] : person.offices;
    if (all.length === 0) return true;
    return all.some((own) => office.offices.some((other) => compatible(own, other)));
  }

  #office(phrase: SourcePhrase, mention: Mention, index: number): Who {
    const office = this.#words.office(phrase);
    const judge = office.key === JUDGE ? this.#cast.names.onlyJudge() : undefined;
    if (judge) {
      this.#cast.offices.give(judge, office);
      return { entity: judge, sieve: "role_alias" };
    }
    // «یک کارشناس»: nobody who has been named before.
    const indefinite = this.#words.reader.tokens.is(phrase.from, "یک");
    const all = this.#cast.offices.holders(office);
    const holders = all.filter((one) => !this.#isElsewhere(one, office));
    const fitting = holders.filter((one) => isNamedPerson(one) && (!indefinite || (one.named > index && !one.told)));
    const speaking = fitting.filter(({ told }) => !told);
    const named = speaking.length > 0 ? speaking : fitting;
    if (named.length > 0) return this.#namedHolder(named, holders, office, mention);
    const nameless = indefinite ? [] : holders.filter(({ name }) => name === null);
    const who = nameless[0]
      ? this.#sameOffice(nameless[0], office, phrase)
      : this.#newOffice(office, phrase, mention, indefinite);
    if (who.entity?.name === null && !mention.nested) this.#pending = who.entity;
    if (who.entity?.name === null && holders.length < all.length) who.entity.shifted = true;
    return who;
  }

  /** «سعیدی امام جمعه» need not be «امام جمعه شازند» where another is that of «خمین». */
  #isElsewhere({ offices }: Entity, office: Office): boolean {
    const nearest = offices.filter((own) => compatible(own, office));
    if (nearest.some((own) => own.words.length >= office.words.length)) return false;
    return this.#kinds.placed.has(office.words[0]!) && this.#cast.offices.isHeldElsewhere(office);
  }

  /** One named person holds the office, or several do. */
  #namedHolder(named: readonly Entity[], holders: readonly Entity[], office: Office, mention: Mention): Who {
    if (named.length === 1) {
      const entity = named[0]!;
      this.#cast.offices.give(entity, office);
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
    this.#cast.offices.give(entity, office);
    this.#cast.giveParts(entity, phrase);
    for (const own of [...entity.offices])
      for (const other of this.#cast.offices.holders(own)) if (other.name === null) merge(other, entity, "role_alias");
    return { entity, sieve: "role" };
  }

  /** An office of which nothing is known: the last speaker's, if his is not known; else somebody's. */
  #newOffice(office: Office, phrase: SourcePhrase, mention: Mention, indefinite: boolean): Who {
    const current = this.#last && root(this.#last);
    const free = current && isNamedPerson(current) && current.offices.length === 0;
    const other = current?.judge === true && isPartyOffice(office, this.#kinds.parties);
    if (free && !other && !mention.shifted && !indefinite && isTurn(mention)) {
      this.#cast.offices.give(current, office);
      return { entity: current, sieve: "role_last_speaker" };
    }
    const entity = this.#roleOnly(office, mention);
    if (indefinite) entity.shifted = true;
    this.#cast.giveParts(entity, phrase);
    return { entity, sieve: "role" };
  }

  #roleOnly(office: Office, mention: Mention): Entity {
    const entity = this.#cast.add();
    this.#cast.offices.give(entity, office);
    entity.shifted = mention.shifted;
    return entity;
  }
}

/** Whether a mention takes the floor: «وی» behind it is its person. */
const isTurn = ({ headline, nested }: Mention): boolean => !headline && !nested;
