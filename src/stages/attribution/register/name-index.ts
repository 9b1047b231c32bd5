import type { Entity } from "./entity.js";

/** Above so many persons an article is a list: only exact names are matched. */
const MANY = 200;

/** Persons by their names, surnames and ends of names, glued spellings included. Keys are folded letters without spaces. */
export class NameIndex {
  readonly #byKey = new Map<string, Entity>();
  readonly #persons: Entity[] = [];
  /** The first of two surnames, and whose it is; `null` if more than one's. */
  readonly #first = new Map<string, Entity | null>();

  /** The person of this name or end of a name; `null` if nobody or more than one fits. */
  find(key: string): Entity | null {
    return this.#byKey.get(key) ?? this.#bySuffix(key) ?? this.#first.get(key) ?? null;
  }

  /** Enters the first of two surnames: «کیانی» is «رضا کیانی فرهمند» where nobody else is. */
  addFirst(entity: Entity, key: string): void {
    if (key.length >= 3) this.#first.set(key, this.#first.has(key) ? null : entity);
  }

  /** Enters a person under the words of a name and all its ends. */
  add(entity: Entity, words: readonly string[], name: string): void {
    this.#persons.push(entity);
    this.rename(entity, words.join(""), name);
    for (let i = 1; i < words.length; i += 1) {
      const end = words.slice(i).join("");
      if (end.length >= 3 && !this.#byKey.has(end)) this.#byKey.set(end, entity);
    }
  }

  /** Gives a person a fuller name. */
  rename(entity: Entity, key: string, name: string): void {
    entity.name = name;
    entity.nameKey = key;
    this.#byKey.set(key, entity);
  }

  /** The judge, where there is one. */
  onlyJudge(): Entity | undefined {
    const judges = this.#persons.filter(({ judge }) => judge);
    return judges.length === 1 ? judges[0] : undefined;
  }

  /** A person whose name ends like `key`, or whose name `key` ends with. */
  #bySuffix(key: string): Entity | undefined {
    if (key.length < 4 || this.#persons.length > MANY) return undefined;
    const matching = this.#persons.filter(
      (e) => e.nameKey.length >= 4 && (e.nameKey.endsWith(key) || key.endsWith(e.nameKey)),
    );
    return matching.length === 1 ? matching[0] : undefined;
  }
}
