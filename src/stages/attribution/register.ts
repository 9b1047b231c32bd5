import type { SourceForm, Speaker, SpeakerType } from "../../model/layers.js";
import type { Mention } from "./drafts.js";
import { compatible, type Office, officeParts, readOfficeWords } from "./offices.js";
import type { PhraseReader } from "./phrase-reader.js";
import type { AttributionResources } from "./resources.js";
import type { SourcePhrase } from "./source-phrase.js";

/** Who a mention is, which rule said so and how surely. */
export interface Resolution {
  readonly speaker: Speaker | null;
  readonly form: SourceForm | null;
  readonly sieve: Sieve;
  readonly flags: readonly string[];
}

/** The ways of finding a speaker, most precise first. Their ids stand in `rule`. */
export type Sieve =
  | "full_name"
  | "role_name"
  | "surname"
  | "role_alias"
  | "role_next_name"
  | "role_last_speaker"
  | "role_alternation"
  | "role"
  | "organization"
  | "document"
  | "group"
  | "demonstrative"
  | "pronoun"
  | "elided"
  | "unknown";

/** Somebody in the register. Several objects can turn out to be one: `merged` points to the one that stays. */
interface Entity {
  merged: Entity | null;
  name: string | null;
  nameKey: string;
  readonly offices: Office[];
  type: SpeakerType;
  /** Index of the first mention by name; Infinity before. */
  named: number;
  sieve: Sieve | null;
  flagged: boolean;
  shifted: boolean;
  /** An office stands in apposition to the name: it is known what this person is. */
  explicit: boolean;
  id: string | null;
  speaker: Speaker | null;
}

/** Heads that stand for any medium or body: «این رسانه». */
const MEDIA = new Set(["رسانه", "نهاد", "منبع", "خبرگزاری", "سایت"]);

/** Above so many persons an article is a list: only exact names are matched. */
const MANY = 200;

/** The persons and bodies of one article, and the resolution of every mention. */
export class Register {
  readonly #reader: PhraseReader;
  readonly #resources: AttributionResources;
  readonly #entities: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  #ids = 0;

  constructor(reader: PhraseReader, resources: AttributionResources) {
    this.#reader = reader;
    this.#resources = resources;
  }

  /** Resolves all mentions of an article, in the order of its text. */
  resolve(mentions: readonly Mention[]): Map<Mention, Resolution> {
    // Full names first: a headline's or an early office's person may be introduced later.
    mentions.forEach((mention, index) => {
      const phrase = mention.phrase;
      if (phrase?.kind === "person") this.#introduce(phrase, index, 2);
    });
    mentions.forEach((mention, index) => {
      const phrase = mention.phrase;
      if (phrase?.kind === "person") this.#introduce(phrase, index, 1);
    });
    const found: { mention: Mention; entity: Entity | null; sieve: Sieve }[] = [];
    let last: Entity | null = null;
    let lastBody: Entity | null = null;
    let pending: Entity | null = null;
    mentions.forEach((mention, index) => {
      const phrase = mention.phrase;
      let entity: Entity | null = null;
      let sieve: Sieve = "unknown";
      if (mention.impersonal) {
        found.push({ mention, entity, sieve });
        return;
      }
      if (!phrase) {
        entity = last;
        sieve = "elided";
      } else if (phrase.kind === "pronoun") {
        entity = last;
        sieve = "pronoun";
      } else if (phrase.kind === "plural") {
        entity = this.#groupBefore(phrase.from) ?? last;
        sieve = "pronoun";
      } else if (phrase.kind === "demonstrative") {
        entity = last;
        sieve = "demonstrative";
      } else if (phrase.kind === "person") {
        entity = this.#person(phrase);
        const office = this.#officeOf(phrase);
        sieve =
          phrase.officeTo > phrase.officeFrom
            ? "role_name"
            : phrase.nameTo - phrase.nameFrom > 1
              ? "full_name"
              : "surname";
        if (
          pending &&
          entity &&
          !pending.merged &&
          root(pending) !== entity &&
          entity.named === index &&
          this.#canTake(entity, pending, office)
        ) {
          this.#merge(pending, entity, "role_next_name");
        }
        if (entity && !mention.headline) pending = null;
      } else if (phrase.kind === "office") {
        const office = this.#office(phrase);
        const indefinite = this.#reader.tokens.is(phrase.from, "یک");
        const holders = this.#holders(office);
        const known = indefinite ? holders.filter((holder) => holder.named > index) : holders;
        if (known.length === 1) {
          entity = known[0]!;
          sieve = "role_alias";
          this.#addOffice(entity, office);
          for (const other of this.#entities)
            if (
              !other.merged &&
              other !== entity &&
              other.name === null &&
              other.offices.some((o) => compatible(o, office))
            )
              this.#merge(other, entity, "role_alias");
        } else if (known.length > 1) {
          const exact: Entity[] = known.filter((k) => k.offices.some((o) => o.key === office.key));
          const current: Entity | null = last ? root(last) : null;
          entity = exact.length === 1 ? exact[0]! : current && known.includes(current) ? current : null;
          sieve = "role_alias";
          if (!entity) {
            entity = this.#roleOnly(office, mention);
            entity.flagged = true;
            sieve = "role";
          }
        } else {
          const current: Entity | null = last ? root(last) : null;
          const same = this.#entities.find(
            (e) =>
              !indefinite &&
              !e.merged &&
              e.name === null &&
              e.type === "person" &&
              e.offices.some((o) => compatible(o, office)),
          );
          if (same) {
            entity = same;
            this.#addOffice(same, office);
            this.#addParts(same, phrase);
            for (const other of this.#entities)
              if (
                other !== same &&
                !other.merged &&
                other.name === null &&
                other.type === "person" &&
                other.offices.some((o) => same.offices.some((own) => compatible(o, own)))
              )
                this.#merge(other, same, "role_alias");
            sieve = "role";
          } else if (
            current &&
            current.type === "person" &&
            current.name !== null &&
            current.offices.length === 0 &&
            !mention.shifted &&
            !indefinite &&
            !mention.headline
          ) {
            entity = current;
            this.#addOffice(current, office);
            sieve = "role_last_speaker";
          } else {
            entity = this.#roleOnly(office, mention);
            if (indefinite) entity.shifted = true;
            this.#addParts(entity, phrase);
            sieve = "role";
          }
          if (entity.name === null) pending = entity;
        }
      } else if (phrase.kind === "joint") {
        entity = this.#make("group");
        entity.name = this.#nameText(phrase);
        sieve = "group";
      } else if (phrase.kind === "body") {
        entity = this.#body(phrase, lastBody);
        sieve = "organization";
        lastBody = entity;
      } else {
        entity = this.#words(phrase, phrase.kind === "group" ? "group" : "document");
        sieve = phrase.kind === "group" ? "group" : "document";
      }
      found.push({ mention, entity, sieve });
      if (entity && !mention.headline) last = entity;
    });
    this.#alternation(found);
    const resolved = new Map<Mention, Resolution>();
    for (const { mention, entity, sieve } of found) {
      const person = entity && root(entity);
      const flags = entity?.flagged && person?.name === null ? ["ambiguous_role"] : [];
      const by = entity && entity !== person && entity.sieve ? entity.sieve : sieve;
      resolved.set(mention, {
        speaker: person ? this.#speaker(person) : null,
        form: formOf(mention.phrase),
        sieve: person ? by : "unknown",
        flags: by === "role_alternation" ? [...flags, "role_by_alternation"] : flags,
      });
    }
    return resolved;
  }

  /** Offices that nobody took go to the article's only named person, unless something marks another's turn. */
  #alternation(found: readonly { mention: Mention; entity: Entity | null }[]): void {
    const named = new Set<Entity>();
    for (const { entity } of found)
      if (entity && root(entity).name !== null && root(entity).type === "person") named.add(root(entity));
    const lastNamed: Entity[] = [];
    found.forEach(({ entity }, i) => {
      const person = entity && root(entity);
      lastNamed[i] =
        person && person.name !== null && person.type === "person"
          ? person
          : (lastNamed[i - 1] ?? (undefined as never));
    });
    found.forEach(({ mention, entity }, i) => {
      if (!entity || entity.merged || entity.name !== null || entity.type !== "person") return;
      if (entity.flagged || entity.shifted || mention.shifted) return;
      const only = named.size === 1 ? [...named][0]! : mention.headline ? undefined : lastNamed[i];
      if (!only) return;
      if (
        named.size > 1 &&
        found
          .slice(i + 1)
          .some((later) => later.entity && later.entity.named > i && later.entity.named < Number.POSITIVE_INFINITY)
      )
        return;
      if (only.explicit && !akin(entity, only)) return;
      this.#merge(entity, only, "role_alternation");
    });
  }

  /** Whether a first named person can be the one of an office that just spoke. */
  #canTake(person: Entity, office: Entity, own: Office | null): boolean {
    const all = own ? [...person.offices, own] : person.offices;
    if (all.length === 0) return true;
    return all.some((o) => office.offices.some((p) => compatible(o, p)));
  }

  #introduce(phrase: SourcePhrase, index: number, least: number): void {
    const words = this.#nameWords(phrase);
    const office = this.#officeOf(phrase);
    const full = words.length >= 2 || office !== null;
    if (least === 2 ? !full : full) return;
    const key = words.join("");
    if (key.length < 2) return;
    let entity = this.#byName.get(key) ?? this.#bySuffix(key);
    if (!entity) {
      entity = this.#make("person");
      entity.name = this.#nameText(phrase);
      entity.nameKey = key;
      this.#byName.set(key, entity);
      for (let i = 1; i < words.length; i += 1) {
        const end = words.slice(i).join("");
        if (end.length >= 3 && !this.#byName.has(end)) this.#byName.set(end, entity);
      }
    } else if (key.length > entity.nameKey.length) {
      entity.name = this.#nameText(phrase);
      entity.nameKey = key;
      this.#byName.set(key, entity);
    }
    entity.named = Math.min(entity.named, index);
    if (office) {
      this.#addParts(entity, phrase);
      entity.explicit = true;
    }
  }

  /** A person whose name ends like `key`, or whose name `key` ends with, glued spellings included. */
  #bySuffix(key: string): Entity | undefined {
    if (key.length < 4 || this.#entities.length > MANY) return undefined;
    const matching = this.#entities.filter(
      (e) => e.type === "person" && e.nameKey.length >= 4 && (e.nameKey.endsWith(key) || key.endsWith(e.nameKey)),
    );
    return matching.length === 1 ? matching[0] : undefined;
  }

  #person(phrase: SourcePhrase): Entity | null {
    const key = this.#nameWords(phrase).join("");
    return this.#byName.get(key) ?? this.#bySuffix(key) ?? null;
  }

  /** Persons with a name to whom an office belongs. */
  #holders(office: Office): Entity[] {
    const holders: Entity[] = [];
    for (const entity of this.#entities) {
      if (entity.merged || entity.name === null || entity.type !== "person") continue;
      if (entity.offices.some((own) => compatible(own, office))) holders.push(entity);
    }
    return holders;
  }

  #roleOnly(office: Office, mention: Mention): Entity {
    const entity = this.#make("person");
    this.#addOffice(entity, office);
    entity.shifted = mention.shifted;
    return entity;
  }

  #body(phrase: SourcePhrase, lastBody: Entity | null): Entity {
    const { tokens } = this.#reader;
    if (tokens.is(phrase.from, "این") || tokens.is(phrase.from, "همین")) {
      const head = tokens.key(phrase.from + 1);
      const same = this.#entities.findLast(
        (e) => e.type === "organization" && e.nameKey.startsWith(head) && tokens.key(phrase.from + 1).length >= 2,
      );
      if (same) return same;
      if (lastBody && MEDIA.has(head)) return lastBody;
      return this.#words(phrase, "organization");
    }
    const key = tokens.keyOf(phrase.nameFrom, phrase.nameTo);
    for (const entity of this.#entities) if (entity.type === "organization" && entity.nameKey === key) return entity;
    const entity = this.#make("organization");
    entity.name = this.#nameText(phrase);
    entity.nameKey = key;
    return entity;
  }

  #words(phrase: SourcePhrase, type: SpeakerType): Entity {
    const entity = this.#make(type);
    const office = this.#office(
      phrase.officeTo > phrase.officeFrom ? phrase : { ...phrase, officeFrom: phrase.from, officeTo: phrase.to },
    );
    entity.offices.push(office);
    return entity;
  }

  /** The people that «آنها» means: the nearest group named before it. */
  #groupBefore(at: number): Entity | null {
    const reader = this.#reader;
    for (let i = at - 1; i >= 0 && i > at - 120; i -= 1) {
      const group = reader.after(i, at, "group");
      if (group < 0 || reader.tokens.key(i).length < 4) continue;
      let from = i;
      while (from > 0 && from > i - 3 && (reader.tokens.is(from - 1, "و") || reader.after(from - 1, at, "group") > 0))
        from -= reader.tokens.is(from - 1, "و") ? 2 : 1;
      if (reader.after(from, at, "group") < 0) from = i;
      // The head, and the body it belongs to; what follows may be the sentence's verb.
      let to = group;
      if (to < at && reader.after(to, at, "body") > 0) to = Math.min(to + 2, at);
      const entity = this.#make("group");
      entity.offices.push(readOfficeWords(reader, this.#resources.abbreviations, from, to));
      return entity;
    }
    return null;
  }

  #addParts(entity: Entity, phrase: SourcePhrase): void {
    for (const office of officeParts(this.#reader, this.#resources.abbreviations, phrase.officeFrom, phrase.officeTo))
      this.#addOffice(entity, office);
  }

  #addOffice(entity: Entity, office: Office): void {
    if (!entity.offices.some((own) => own.text === office.text)) entity.offices.push(office);
  }

  #officeOf(phrase: SourcePhrase): Office | null {
    return phrase.officeTo > phrase.officeFrom ? this.#office(phrase) : null;
  }

  #office(phrase: SourcePhrase): Office {
    return readOfficeWords(this.#reader, this.#resources.abbreviations, phrase.officeFrom, phrase.officeTo);
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

  #make(type: SpeakerType): Entity {
    const entity: Entity = {
      merged: null,
      name: null,
      nameKey: "",
      offices: [],
      type,
      named: Number.POSITIVE_INFINITY,
      sieve: null,
      flagged: false,
      shifted: false,
      explicit: false,
      id: null,
      speaker: null,
    };
    this.#entities.push(entity);
    return entity;
  }

  #merge(from: Entity, into: Entity, sieve: Sieve): void {
    const a = root(from);
    const b = root(into);
    if (a === b) return;
    a.merged = b;
    a.sieve = sieve;
    for (const office of a.offices) this.#addOffice(b, office);
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

/** Whether two sets of offices can be hats of one person: a word of the same field, or both of parliament. */
function akin(a: Entity, b: Entity): boolean {
  const fields = (entity: Entity): Set<string> => new Set(entity.offices.flatMap((office) => office.words.slice(1)));
  const parliament = (entity: Entity): boolean =>
    entity.offices.some((office) => office.words.some((word) => PARLIAMENT.has(word)));
  if (parliament(a) && parliament(b)) return true;
  const own = fields(b);
  for (const word of fields(a)) if (word.length >= 3 && own.has(word)) return true;
  return false;
}

/** Words of offices in parliament. */
const PARLIAMENT = new Set(["نماینده", "کمیسیون", "مجلس", "فراکسیون"]);

function root(entity: Entity): Entity {
  let at = entity;
  while (at.merged) at = at.merged;
  return at;
}

function formOf(phrase: SourcePhrase | null): SourceForm | null {
  if (!phrase) return "elided";
  switch (phrase.kind) {
    case "pronoun":
    case "plural":
      return "pronoun";
    case "demonstrative":
      return "demonstrative";
    case "office":
    case "group":
      return "role";
    case "body":
      return "organization";
    case "text":
      return "document";
    case "joint":
      return "full_name";
    case "person":
      if (phrase.officeTo > phrase.officeFrom) return "role_name";
      return phrase.nameTo - phrase.nameFrom > 1 ? "full_name" : "surname";
  }
}
