import type { Entry } from "../entry.js";

/** Why a number asserts no quantity. */
export type NonClaimType =
  | "date"
  | "year"
  | "clock"
  | "period"
  | "law"
  | "identifier"
  | "name"
  | "address"
  | "ordinal"
  | "article"
  | "definite"
  | "denominator"
  | "score"
  | "vague"
  | "enumeration"
  | "phrase"
  | "bare"
  | "unread";

export type NonClaimCondition =
  | "always"
  | "unless_unit"
  | "bare"
  | "small"
  | "few"
  | "letter"
  | "three_digits"
  | "four_digits";

/** A word beside a number that makes it a name, a date or a fixed phrase. */
export interface NonClaimEntry extends Entry {
  readonly type: NonClaimType;
  /** Where the word stands from the number. */
  readonly side: "before" | "after";
  /**
   * `always`; `unless_unit`: a noun that follows is not counted («ویندوز ۱۰ مهاجرت»), a unit is («اصل ۵ میلیارد ریال»);
   * `bare`: only where nothing that can be counted follows («شبکه ۳», not «در شبکه ۳ فیلم»);
   * `few`: only two or three («روابط دو کشور», not «۱۲ کشور آمدند»);
   * `letter`: only «سی», which is also the name of a Latin letter («سی ان ان»);
   * `four_digits`: a year in four digits;
   * `three_digits`: as `unless_unit`, of a number of three digits («پلیس ۱۱۰», not «پلیس ۱۵ متهم را گرفت»);
   * `small`: only a plain number below 20 («سه راه», not «۵۰۰ راه»).
   */
  readonly when: NonClaimCondition;
  /** Nouns behind the number that the named thing belongs to: «منطقه ۲۲ تهران»; with `bare` they are not counted either. */
  readonly owners?: readonly string[];
}

/** An entry's own part. */
export type Row = readonly [id: string, forms: readonly string[], example: string, owners?: readonly string[]];

/** Entries of one type, on one side, under one condition. */
export const entries = (
  type: NonClaimType,
  side: "before" | "after",
  when: NonClaimCondition,
  rows: readonly Row[],
): NonClaimEntry[] =>
  rows.map(([id, forms, example, owners]) => ({
    id: `not-claim/${id}`,
    type,
    side,
    when,
    forms,
    examples: [example],
    ...(owners ? { owners } : {}),
  }));
