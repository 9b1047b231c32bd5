import type { Speaker } from "../../../model/layers.js";
import type { Found } from "./alternation.js";
import { type Entity, root } from "./entity.js";
import { type Resolution, sourceForm } from "./resolution.js";

/** Gives the found ones their ids, in the order in which they are asked for. */
export class Speakers {
  #ids = 0;

  resolution({ mention, entity, sieve }: Found): Resolution {
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
