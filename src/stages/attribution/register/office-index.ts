import { compatible, type Office } from "../offices.js";
import { addOffice, type Entity } from "./entity.js";

/** Above so many persons an article is a list: only equal offices are matched. */
const MANY = 200;

/** Persons by the offices they hold. */
export class OfficeIndex {
  readonly #persons: Entity[] = [];
  readonly #byKey = new Map<string, Entity[]>();

  /** Notes that a person exists; the order of notes is the order of `holders`. */
  note(entity: Entity): void {
    this.#persons.push(entity);
  }

  give(entity: Entity, office: Office): void {
    addOffice(entity, office);
    const same = this.#byKey.get(office.key);
    if (!same) this.#byKey.set(office.key, [entity]);
    else if (same.length < MANY && !same.includes(entity)) same.push(entity);
  }

  /** Those whom an office fits, named or not, who were not found to be somebody else. At most `MANY` steps. */
  holders(office: Office): Entity[] {
    const candidates = this.#persons.length <= MANY ? this.#persons : (this.#byKey.get(office.key) ?? []);
    return candidates.filter((entity) => !entity.merged && entity.offices.some((own) => compatible(own, office)));
  }

  /** Whether somebody holds the same office in another place: «امام جمعه خمین», where this one is «امام جمعه شازند». */
  isHeldElsewhere({ words }: Office): boolean {
    const last = words.length - 1;
    if (last < 1 || this.#persons.length > MANY) return false;
    return this.#persons.some(({ offices }) =>
      offices.some(
        (own) => own.words.length === words.length && own.words.every((w, i) => (w === words[i]) === i < last),
      ),
    );
  }
}
