import type { Entity } from "./entity.js";

/** Above so many persons an article is a list: only exact names are matched. */
const MANY = 200;

/** Persons by their names, surnames and ends of names, glued spellings included. Keys are folded letters without spaces. */
export class NameIndex {
  readonly #byKey = new Map<string, Entity>();
  readonly #persons: Entity[] = [];

  /** The person of this name or end of a name; `null` if nobody or more than one fits. */
  find(key: string): Entity | null {
    return this.#byKey.get(key) ?? this.#bySuffix(key) ?? null;
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

  /** A person whose name ends like `key`, or whose name `key` ends with. */
  #bySuffix(key: string): Entity | undefined {
    if (key.length < 4 || this.#persons.length > MANY) return undefined;
    const matching = this.#persons.filter(
      (e) => e.nameKey.length >= 4 && (e.nameKey.endsWith(key) || key.endsWith(e.nameKey)),
    );
    return matching.length === 1 ? matching[0] : undefined;
  }
}
