import type { ClaimRecord, StatementRecord } from "../model/record.js";
import { matchKey } from "../text/chars.js";

/** Who speaks, across articles. */
export interface Person {
  /** The name; an office or a group where nobody is named. */
  readonly name: string;
  /** Offices beside the name, as found. */
  readonly roles: readonly string[];
  /** Known by name, not only by an office. */
  readonly named: boolean;
}

/**
 * Numbers the speakers of many articles. One name is one speaker, however its letters and half-spaces are written, and so is
 * one office without a name; two people of one name cannot be told apart.
 */
export class People {
  readonly #numbers = new Map<string, number>();
  readonly #list: { name: string; roles: Set<string>; named: boolean }[] = [];

  /** Number of the speaker of a record, from 0; -1 where the outlet speaks, or somebody unknown. */
  numberOf({ speaker, speaker_role: role }: Pick<StatementRecord | ClaimRecord, "speaker" | "speaker_role">): number {
    const name = speaker ?? role;
    if (name === null) return -1;
    const key = `${speaker === null ? "role" : "name"} ${matchKey(name)}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#list.length;
      this.#numbers.set(key, number);
      this.#list.push({ name, roles: new Set(), named: speaker !== null });
    }
    if (speaker !== null && role !== null) this.#list[number]!.roles.add(role);
    return number;
  }

  /** All speakers by number. */
  list(): Person[] {
    return this.#list.map(({ name, roles, named }) => ({ name, roles: [...roles], named }));
  }
}
