const CLITICS = ["م", "ت", "ش", "مان", "تان", "شان"];
/** As they are spoken. */
const SPOKEN_CLITICS = ["مون", "تون", "شون"];

/** The plural and what may follow it: ها، های، هایی، هاست، هایم … هایشان. */
export function pluralForms(): string[] {
  return ["ها", "های", "هایی", "هائی", "هاست", ...CLITICS.map((clitic) => `های${clitic}`)];
}

/** The plural with its clitics as they are spoken, behind a known noun: بچه‌هاش، بچه‌هامون. */
export const spokenPlurals = (): string[] => ["ش", ...SPOKEN_CLITICS].map((clitic) => `ها${clitic}`);

/** تر، ترین and what may follow them. */
export function comparativeForms(): string[] {
  return ["تر", "تری", "ترین", ...pluralForms().map((plural) => `تر${plural}`)];
}

/** What follows a silent heh: ای، ام، ات، اش، ایم، اید، اند. */
export function hehForms(): string[] {
  return ["ای", "ام", "ات", "اش", "ایم", "اید", "اند", "ایی"];
}

/** Clitics behind a silent heh: خانه‌مان; in speech خونه‌مون, بچه‌ش. */
export const HEH_CLITICS: readonly string[] = ["مان", "تان", "شان", ...SPOKEN_CLITICS, "ش"];

/** Suffixes that make new words, behind a silent heh: کوزه‌گری، علاقه‌مند. */
export const HEH_DERIVATIONS: readonly string[] = ["گر", "گری", "گران", "گرانه", "مند", "مندی", "مندان", "وار"];

/** Words that no plural suffix is joined to: a «ها» behind them belongs to no one. */
export const NO_STEMS: readonly string[] = [
  "از",
  "به",
  "با",
  "در",
  "بر",
  "تا",
  "که",
  "و",
  "را",
  "برای",
  "یا",
  "هم",
  "نیز",
  "اما",
  "اگر",
  "است",
  "شد",
  "کرد",
  "بود",
];

/** Endings that are written onto a word without a half-space. */
export function solidEndings(): string[] {
  return ["ی", "یی", "ان", "انی", "ست", "ند", "یم", "ید", ...CLITICS, ...CLITICS.map((clitic) => `ی${clitic}`), "انه"];
}
