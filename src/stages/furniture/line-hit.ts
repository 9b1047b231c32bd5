import type { LineEntry, LineField } from "../../lexicon/furniture/entries.js";
import type { RemovedKind } from "../../model/layers.js";
import type { Span } from "../../text/span.js";
import type { PageDate } from "./page-date.js";

/** The value of a field found on a line of furniture. */
export interface FieldValue {
  readonly field: LineField;
  readonly span: Span;
  readonly rule: string;
  readonly date?: PageDate;
}

/** Where on the page a line may be known as furniture. */
export type Place = "anywhere" | "head" | "tail" | "edges";

/** What a line was read as. */
export interface LineHit {
  readonly kind: RemovedKind;
  readonly rule: string;
  readonly entry?: LineEntry;
  readonly place: Place;
  readonly opens?: "headlines" | "page";
  /** The phrase stands alone: what it announces is below. */
  readonly bare: boolean;
  /** Too common a word to be sure of without furniture beside it. */
  readonly weak: boolean;
  readonly values: readonly FieldValue[];
  readonly dates: readonly PageDate[];
  /** Names a day, not the article's: «برابر با», «امروز». */
  readonly today: boolean;
}

/** A line known by its shape, not by a phrase. */
export const shaped = (
  kind: RemovedKind,
  rule: string,
  place: Place = "anywhere",
  dates: readonly PageDate[] = [],
): LineHit => ({ kind, rule, place, bare: false, weak: false, values: [], dates, today: false });

/** Where the line of a phrase may stand: comment forms stand below the text, and their links in the tool bar above it. */
export function placeOf(entry: LineEntry): Place {
  if (entry.only === "tail" && entry.opens === "page" && entry.value === "none") return "edges";
  return entry.only ?? (entry.kind === "date" ? "edges" : "anywhere");
}
