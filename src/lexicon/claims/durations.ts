import type { UnitEntry } from "./unit-entry.js";

type Row = readonly [
  id: string,
  code: string,
  form: string,
  adjectives: readonly string[],
  example: string,
  seconds?: bigint,
];

const ROWS: readonly Row[] = [
  ["year", "a", "سال", ["ساله", "ساله\u200cای", "ساله\u200cی", "سالگی"], "ساخت سد ⟦۱۲ سال⟧ طول کشید."],
  ["month", "mo", "ماه", ["ماهه", "ماهه\u200cای", "ماهه\u200cی", "ماهگی"], "ساخت مدرسه ⟦۸ ماه⟧ طول کشید."],
  ["week", "wk", "هفته", ["هفته\u200cای", "هفتگی"], "درمان او ⟦۶ هفته⟧ طول کشید.", 604_800n],
  ["day", "d", "روز", ["روزه", "روزه\u200cای", "روزه\u200cی", "روزگی"], "نمایشگاه ⟦۱۰ روز⟧ طول کشید.", 86_400n],
  ["hour", "h", "ساعت", ["ساعته", "ساعته\u200cای", "ساعته\u200cی", "ساعتی"], "پرواز ⟦سه ساعت⟧ طول کشید.", 3600n],
  ["minute", "min", "دقیقه", ["دقیقه\u200cای"], "فیلم ⟦۹۵ دقیقه⟧ طول می\u200cکشد.", 60n],
  ["second", "s", "ثانیه", ["ثانیه\u200cای"], "آزمایش ⟦۴۰ ثانیه⟧ طول کشید.", 1n],
];

/** Units of time. A year and a month have no exact length in seconds. */
export const DURATIONS: readonly UnitEntry[] = ROWS.map(([id, code, form, adjectives, example, seconds]) => ({
  id: `unit/${id}`,
  code,
  dimension: "duration",
  kind: "measure",
  forms: [form],
  adjectives,
  examples: [example],
  ...(seconds === undefined ? {} : { norm: "s", factor: [seconds, 1n] as const }),
}));
