import type { Dimension } from "../../model/layers.js";
import type { Entry } from "../entry.js";

/** A unit, a classifier or another word that says what a number counts. */
export interface UnitEntry extends Entry {
  /** Code of the contract: UCUM, ISO 4217, `IRT`, `%`, `pp`, `x`; of a classifier, the word itself. */
  readonly code: string;
  readonly dimension: Dimension;
  /**
   * `measure`: a unit proper. `classifier`: a counting word before the thing counted, which is the entity («۹۰ دستگاه خودرو»).
   * `noun`: a counted noun that is part of the entity («واحد صنعتی»).
   */
  readonly kind: "measure" | "classifier" | "noun";
  /** What one of it is worth in `norm`, exactly, as [numerator, denominator]; absent where conversion is not safe. */
  readonly factor?: readonly [bigint, bigint];
  readonly norm?: string;
  /** Multiplies the number itself, where the word hides a scale: «همت» is 10¹² toman. */
  readonly multiplier?: readonly [bigint, bigint];
  /** Only where persons are spoken of: «سه تن از مسئولان». */
  readonly ofPersons?: boolean;
  /** Only where one of these words stands before the number: «چرخش ۱۸۰ درجه‌ای». */
  readonly behind?: readonly string[];
  /** Adjectival forms that do not follow the paradigm: «ساله», «روزه». */
  readonly adjectives?: readonly string[];
}

const SILENT_HEH = /[^اوی]ه$/u;

/** The adjectival form of a unit: «درصدی», «هکتاری», «بشکه‌ای». */
export function adjectivalForm(form: string): string {
  if (SILENT_HEH.test(form)) return `${form}\u200cای`;
  return form.endsWith("و") || form.endsWith("ا") ? `${form}یی` : `${form}ی`;
}

/** All spellings a unit is found by: as listed, with «شان» of those counted («۴۰ درصدشان»), and as an adjective. */
export function unitForms(unit: UnitEntry): { readonly form: string; readonly adjectival: boolean }[] {
  const plain = unit.forms.map((form) => ({ form, adjectival: false }));
  const words = unit.forms.filter((form) => /\p{L}$/u.test(form));
  const derived = (unit.adjectives ?? words.map(adjectivalForm)).map((form) => ({ form, adjectival: true }));
  const theirs = words.map((form) => ({ form: `${form}شان`, adjectival: false }));
  return [...plain, ...theirs, ...derived];
}
