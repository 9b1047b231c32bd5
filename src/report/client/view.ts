import { visibleText } from "../../writers/terminal/visible-text.js";
import type { ReportClaim, ReportData } from "../data.js";
import type { ClaimRow } from "./claim-rows.js";
import { h } from "./element.js";
import { claimNumber } from "./number-text.js";
import { inDigits, type Language, WORDS, type Words } from "./words.js";

/** What every part of the page is made from. */
export interface View {
  readonly data: ReportData;
  readonly rows: readonly ClaimRow[];
  readonly language: Language;
  readonly words: Words;
}

export const viewIn = (language: Language, data: ReportData, rows: readonly ClaimRow[]): View => ({
  data,
  rows,
  language,
  words: WORDS[language],
});

/** A piece of an article in its own direction, whatever stands around it; what would turn it is shown as a symbol. */
export const quoted = (text: string): HTMLElement => h("bdi", {}, visibleText(text));

/** A count in the language's digits. */
export const counted = (count: number, { language }: View): string => inDigits(count, language);

/** A link within the page. */
export const pageLink = (to: string, ...children: readonly (Node | string)[]): HTMLElement =>
  h("a", { href: `#/${to}` }, ...children);

/** The speaker's name with a link to their page. */
export function speakerLink(number: number, { data, words }: View): HTMLElement {
  const person = data.speakers[number];
  return person ? pageLink(`speaker/${number}`, quoted(person.name)) : h("span", { class: "quiet" }, words.outlet);
}

/** Comparator and number of a claim, in the language's own direction. */
export const claimNumberElement = (claim: ReportClaim, { language }: View): HTMLElement =>
  h("bdi", { dir: language === "fa" ? "rtl" : "ltr" }, claimNumber(claim, language));
