import type { Speaker, SpeakerType } from "../../../model/layers.js";
import type { Office } from "../offices.js";
import type { Sieve } from "./resolution.js";

/** Somebody in the register. Several objects can turn out to be one: `merged` points to the one that stays. */
export interface Entity {
  merged: Entity | null;
  name: string | null;
  nameKey: string;
  readonly offices: Office[];
  type: SpeakerType;
  /** Index of the first mention by name; Infinity before. */
  named: number;
  /** Which rule merged it into another. */
  sieve: Sieve | null;
  flagged: boolean;
  shifted: boolean;
  /** An office stands in apposition to the name: it is known what this person is. */
  explicit: boolean;
  /** Speaks nowhere by name: the text only tells whose office it is. */
  told: boolean;
  /** «قاضی» stands before the name. */
  judge: boolean;
  /** Several people without names: «پزشکان». */
  many: boolean;
  /** A body that is a medium or a country: «وی» is none of its people. */
  medium: boolean;
  /** It may be a medium: no country, bank or ministry. */
  press: boolean;
  speaker: Speaker | null;
}

export function newEntity(type: SpeakerType): Entity {
  return {
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
    told: false,
    judge: false,
    many: false,
    medium: false,
    press: false,
    speaker: null,
  };
}

/** The one that stays of all that were found to be the same. */
export function root(entity: Entity): Entity {
  let at = entity;
  while (at.merged) at = at.merged;
  return at;
}

export const isNamedPerson = (entity: Entity): boolean => entity.name !== null && entity.type === "person";

export function addOffice(entity: Entity, office: Office): void {
  if (!entity.offices.some((own) => own.text === office.text)) entity.offices.push(office);
}

/** Makes two one person; `into` stays, with the offices of both. */
export function merge(from: Entity, into: Entity, sieve: Sieve): void {
  const a = root(from);
  const b = root(into);
  if (a === b) return;
  a.merged = b;
  a.sieve = sieve;
  for (const office of a.offices) addOffice(b, office);
}
