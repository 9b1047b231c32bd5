import { numberToWords } from "@persian-tools/persian-tools";
import { describe, expect, it } from "vitest";
import { numeralsOf } from "./read-numbers.js";

const COUNT = 100_000;
const LIMIT = 10 ** 15;

/** Whole numbers below 10¹⁵ from a fixed seed, of all lengths alike. */
function* randomIntegers(count: number): Generator<number> {
  let state = 0x9e3779b9;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
  for (let i = 0; i < count; i += 1) yield Math.floor(10 ** (next() * 15)) % LIMIT;
}

const SCALES = ["", " هزار", " میلیون", " میلیارد", " تریلیون"];
const PERSIAN = "۰۱۲۳۴۵۶۷۸۹";
const persian = (digits: string): string => digits.replace(/[0-9]/gu, (digit) => PERSIAN[Number(digit)]!);
const grouped = (value: number, mark: string): string => `${value}`.replace(/[0-9](?=(?:[0-9]{3})+$)/gu, `$&${mark}`);

/** «۱۲ میلیون و ۳۴۵ هزار و ۶»: digits and words of scale. */
function mixed(value: number): string {
  const parts: string[] = [];
  for (let level = SCALES.length - 1; level >= 0; level -= 1) {
    const part = Math.floor(value / 1000 ** level) % 1000;
    if (part > 0) parts.push(`${part}${SCALES[level]}`);
  }
  return persian(parts.join(" و ") || "0");
}

const HUNDREDS = / (?=صد(?: |$))/gu;
/** A hundred, ten and unit of one group, with the spaces around their «و». */
const INNER_AND = /(?<=(?:صد|دویست|پانصد|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود)) و (?!(?:هزار|میلیون))/gu;
const TENS_AND = /(?<=(?:بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود)) و (?=[^ ]+)/gu;
const BEFORE_THOUSAND = / (?=هزار)/gu;

/** How one number is written; each takes the number and its words as `numberToWords` spells them («چهار صد و بیست و یک»). */
const SPELLINGS: readonly (readonly [name: string, spell: (value: number, words: string) => string])[] = [
  ["as generated", (_, words) => words],
  ["hundreds in one word", (_, words) => words.replace(HUNDREDS, "")],
  ["hundreds with a half-space", (_, words) => words.replace(HUNDREDS, "\u200c")],
  ["«و» with half-spaces in a group", (_, words) => words.replace(HUNDREDS, "").replace(TENS_AND, "\u200cو\u200c")],
  ["«و» written onto tens", (_, words) => words.replace(HUNDREDS, "").replace(TENS_AND, "و")],
  ["«و» written onto the next word", (_, words) => words.replace(HUNDREDS, "").replace(INNER_AND, " و")],
  ["scales without «و»", (_, words) => words.replace(/(?<=هزار|میلیون|میلیارد|تریلیون) و /gu, " ")],
  ["thousand written on", (_, words) => words.replace(HUNDREDS, "").replace(BEFORE_THOUSAND, "")],
  ["thousand with a half-space", (_, words) => words.replace(HUNDREDS, "").replace(BEFORE_THOUSAND, "\u200c")],
  ["یکصد, یکهزار", (_, words) => words.replace(/(?<=^|و )صد(?= |$)/gu, "یکصد").replace(/یک هزار/gu, "یکهزار")],
  ["یک صد", (_, words) => words.replace(/(?<=^|و )صد(?= |$)/gu, "یک صد")],
  ["thousand alone", (_, words) => words.replace(/^یک هزار/u, "هزار")],
  ["Arabic letters", (_, words) => words.replaceAll("ی", "ي").replaceAll("ک", "ك")],
  ["Latin digits", (value) => `${value}`],
  ["Persian digits", (value) => persian(`${value}`)],
  ["Latin thousands", (value) => grouped(value, ",")],
  ["Persian thousands", (value) => persian(grouped(value, "٬"))],
  ["digits and scales", (value) => mixed(value)],
];

describe("numbers below 10¹⁵ as another tool writes them", () => {
  const all = [...randomIntegers(COUNT)].map((value) => ({ value, words: numberToWords(value) as string }));

  it("are of all lengths", () => {
    const lengths = new Set(all.map(({ value }) => `${value}`.length));
    expect(lengths.size).toBe(15);
  });

  it.each(SPELLINGS)("are read again: %s", (name, spell) => {
    const lines: string[] = [];
    const values: number[] = [];
    for (const { value, words } of all) {
      const line = spell(value, words);
      if (line === words && name !== "as generated") continue;
      lines.push(line);
      values.push(value);
    }
    const numerals = numeralsOf(lines.join("\n"));
    const wrong: string[] = [];
    let start = 0;
    lines.forEach((line, i) => {
      const numeral = numerals[i];
      const whole = numeral?.start === start && numeral.end === start + line.length;
      const right = whole && numeral.value?.denominator === 1n && numeral.value.numerator === BigInt(values[i]!);
      if (!right) wrong.push(`${line} (${values[i]})`);
      start += line.length + 1;
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(numerals.length).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(1000);
  });
});
