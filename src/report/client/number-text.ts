import type { ReportClaim } from "../data.js";
import { inDigits, type Language, wordOf } from "./words.js";

const MARKS = { fa: { thousands: "٬", decimal: "٫" }, en: { thousands: ",", decimal: "." } };

/** An exact decimal string or fraction in the language's digits, thousands apart. */
export function numberText(exact: string | number, language: Language): string {
  const text = String(exact);
  if (!/^-?[0-9]+(?:\.[0-9]+)?$/.test(text)) return inDigits(text, language);
  const { thousands, decimal } = MARKS[language];
  const [whole = "", fraction] = text.split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return (
    inDigits(groups.join(thousands).replace(`-${thousands}`, "-"), language) +
    (fraction === undefined ? "" : decimal + inDigits(fraction, language))
  );
}

const SCALES = [
  { size: 1e12, fa: "هزار میلیارد", en: "trillion" },
  { size: 1e9, fa: "میلیارد", en: "billion" },
  { size: 1e6, fa: "میلیون", en: "million" },
];

/** A large number short: «۲٫۵ میلیارد». */
export function shortNumber(value: number, language: Language): string {
  const scale = SCALES.find(({ size }) => value >= size);
  if (!scale) return numberText(Number(value.toFixed(2)), language);
  return `${numberText(Number((value / scale.size).toFixed(1)), language)} ${scale[language]}`;
}

/** Persian in words: signs of comparison are mirrored in right-to-left text, and then say two things. */
const COMPARATORS = {
  fa: { "=": "", "~": "حدود ", ">": "بیش از ", ">=": "دست\u200cکم ", "<": "کمتر از ", "<=": "حداکثر " },
  en: { "=": "", "~": "≈ ", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ " },
};

/** Comparator and number of a claim: «بیش از ۱٬۲۰۰», `↑ 160 → 250`. */
export function claimNumber(claim: ReportClaim, language: Language): string {
  const arrow = claim.change === undefined ? "" : claim.change === "increase" ? "↑ " : "↓ ";
  const from = claim.change_from === undefined ? "" : numberText(claim.change_from, language);
  const ends = [claim.low, claim.high].filter((end) => end !== undefined).map((end) => numberText(end, language));
  const range = ends.join(language === "fa" ? " تا " : " – ");
  const value = claim.value_text === undefined ? range : numberText(claim.value_text, language);
  const way = from === "" ? value : language === "fa" ? `از ${from} به ${value}` : `${from} → ${value}`;
  return arrow + COMPARATORS[language][claim.comparator] + way;
}

/** Unit of a claim in words: in Persian as written. */
export function claimUnit(claim: ReportClaim, language: Language): string {
  const written = language === "fa" ? claim.unit_text : undefined;
  const unit = written ?? (claim.unit === undefined ? "" : wordOf(claim.unit, language));
  return [unit, claim.per === undefined ? "" : `/ ${claim.per}`].filter(Boolean).join(" ");
}
