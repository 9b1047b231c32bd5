/**
 * Continuous forms of the spoken language as interviews and quotations have them: «می\u200cکنه», «نمی\u200cدونم». Most writers of
 * such sentences write no half-space anywhere; those who do put it behind می as in the written language.
 */

/** Present stem and its endings. Left out are forms that are another word: «میشی» (hazel), «میری», «میگی», «میمونی» and «میان» (among). */
const PRESENTS: readonly (readonly [stem: string, endings: string])[] = [
  ["کن", "ه ین ن"],
  ["ش", "ه م یم ین ن"],
  ["گ", "ه م یم ین ن"],
  ["خوا", "م ی د یم ین ید ن"],
  ["دون", "م ی ه یم ین ید ن"],
  ["تون", "م ی ه یم ین ید ن"],
  ["مون", "م ه یم ین ن"],
  ["خون", "م ی ه یم ین ن"],
  ["ر", "ه م یم ین ن"],
  ["د", "ه م ی یم ین ن"],
  ["ذار", "م ی ه یم ین ن"],
  ["زن", "ه ین ن"],
  ["خور", "ه ین ن"],
  ["گیر", "ه ین ن"],
  ["بین", "ه ین ن"],
  ["رس", "ه ین ن"],
  ["کش", "ه ین ن"],
  ["بر", "ه ین ن"],
  ["گرد", "ه ین ن"],
  ["فهم", "ه ین ن"],
  ["گذر", "ه"],
  ["میر", "ه ن"],
  ["افت", "ه ن"],
  ["شناس", "ه ین ن"],
  ["نویس", "ه ین ن"],
  ["ترس", "ه ین ن"],
  ["ساز", "ه ین ن"],
  ["خر", "ه ین ن"],
  ["فروش", "ه ین ن"],
  ["پرس", "ه ین ن"],
];

/** Past stem; with the endings of all persons where the written language has another stem, else with that of «آنها» alone. */
const PASTS: readonly (readonly [stem: string, endings: string])[] = [
  ["دونست", "م ی یم ین ن"],
  ["تونست", "م ی یم ین ن"],
  ["اومد", "م ی یم ین ن"],
  ["خواست", "ین ن"],
  ["کرد", "ین ن"],
  ["گفت", "ین ن"],
  ["رفت", "ین ن"],
  ["داد", "ین ن"],
  ["زد", "ین ن"],
  ["شد", "ین ن"],
];

/** The past of the third person has no ending. */
const BARE_PASTS: readonly string[] = ["دونست", "تونست", "اومد"];

/** «نمیرم» may be «نمیرم» (may I not die) as well as «نمی\u200cرم». */
const AMBIGUOUS = new Set(["نمی\u200cره", "نمی\u200cرم", "نمی\u200cریم", "نمی\u200cرین", "نمی\u200cرن"]);

/** Each once, with its half-space. */
export function spokenForms(): string[] {
  const bodies = [...PRESENTS, ...PASTS].flatMap(([stem, endings]) =>
    endings.split(" ").map((ending) => stem + ending),
  );
  const forms = ["می", "نمی"].flatMap((prefix) => [...bodies, ...BARE_PASTS].map((body) => `${prefix}\u200c${body}`));
  return forms.filter((form) => !AMBIGUOUS.has(form));
}
