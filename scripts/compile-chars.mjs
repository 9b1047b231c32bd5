/**
 * Compiles what each UTF-16 code unit is and what it is folded to into `src/generated/chars.ts`, so that no start of the
 * program asks 65,536 times what Unicode says. Letters and digits of the Persian keyboard are mapped by
 * @persian-tools/persian-tools (its length-preserving maps alone: its `wordsToNumber` misreads stacked scales, fractions
 * and decimals, measured 21 of 39 phrases right). Runs in `prepare`, before tsc; `src/text/chars.ts` reads the format.
 *
 * Linguistic source: Unicode blocks Arabic, Arabic Supplement, Presentation Forms A and B; keyboard habits seen in Persian
 * newswire (Arabic ي and ك, hamza carriers left out, digits of three scripts).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { digitsArToEn, digitsFaToEn, toPersianChars } from "@persian-tools/persian-tools";

/** As `src/text/chars.ts` names them. */
const [NONE, SPACE, LINE_BREAK, LETTER, LATIN, DIGIT, PUNCTUATION, MARK, INVISIBLE] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const ZWNJ = 0x200c;
const TATWEEL = 0x0640;
const BREAKS = new Set([0x0a, 0x0d, 0x85, 0x2028, 0x2029]);
/** [from, to]: letters that one word is written with by different keyboards and schools. */
const SAME_LETTERS = [
  ["أإٱآ", "ا"],
  ["ؤ", "و"],
  ["ئىېۍےي", "ی"],
  ["كڪګ", "ک"],
  ["ةۀەہھ", "ه"],
];

function classOf(unit) {
  const char = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return NONE;
  if (BREAKS.has(unit)) return LINE_BREAK;
  if (/\s/u.test(char)) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (unit === ZWNJ || unit === TATWEEL || /\p{M}/u.test(char)) return MARK;
  if (/\p{Cf}|\p{Cc}/u.test(char)) return INVISIBLE;
  if (/\p{L}/u.test(char)) return /\p{Script=Arabic}/u.test(char) ? LETTER : LATIN;
  return /\p{P}/u.test(char) || "+=<>|~^`$%".includes(char) ? PUNCTUATION : NONE;
}

const classes = Array.from({ length: 0x10000 }, (_, unit) => classOf(unit));
const folds = classes.map((kind, unit) => {
  if (kind === MARK || kind === INVISIBLE) return 0;
  return kind === LATIN ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit;
});
for (const [from, to] of SAME_LETTERS) for (const char of from) folds[char.charCodeAt(0)] = to.charCodeAt(0);
folds["ء".charCodeAt(0)] = 0;
for (let unit = 0x600; unit < 0x700; unit += 1) {
  const char = String.fromCharCode(unit);
  const digit = digitsArToEn(digitsFaToEn(char));
  if (digit !== char) folds[unit] = digit.charCodeAt(0);
  const letter = toPersianChars(char);
  if (letter !== char) folds[unit] = letter.charCodeAt(0);
}

/**
 * Letters that stand for others by shape and place, U+FB50–FDFF and U+FE70–FEFC, through NFKC: `-` where one is nothing else,
 * nothing where only a vowel sign was left. Isolated vowel signs come with a space or a tatweel; they go like the signs.
 */
const PRESENTATION = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfd3d],
  [0xfd50, 0xfdc7],
  [0xfe70, 0xfefc],
];
const formsOf = ([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => {
    const char = String.fromCharCode(first + i);
    const plain = char.normalize("NFKC");
    return plain === char ? "-" : plain.replace(/[ \u0640\u064b-\u0652\u0670]/gu, "");
  }).join(" ");

/** `[value, how often]` in a row. */
function runs(values) {
  const list = [];
  for (const value of values) {
    if (list.length > 0 && list.at(-2) === value) list[list.length - 1] += 1;
    else list.push(value, 1);
  }
  return list;
}
/** Folds as differences from the code unit itself: alphabets shift as a whole. */
const shifts = runs(folds.map((fold, unit) => (fold === 0 ? "x" : fold - unit)));

const to = fileURLToPath(new URL("../src/generated/chars.ts", import.meta.url));
mkdirSync(fileURLToPath(new URL(".", `file://${to}`)), { recursive: true });
writeFileSync(
  to,
  `// Made by scripts/compile-chars.mjs.
/** Classes of the code units from 0 on: class and length of each run. */
export const CLASS_RUNS = ${JSON.stringify(runs(classes).join(" "))};
/** What is added to a code unit to fold it, and the length of each run; x where it has no weight. */
export const FOLD_RUNS = ${JSON.stringify(shifts.join(" "))};
/** The first code unit of a range of presentation forms, and what each of them stands for, parted by spaces; - for itself. */
export const PRESENTATION_FORMS: readonly (readonly [first: number, plain: string])[] = ${JSON.stringify(PRESENTATION.map((range) => [range[0], formsOf(range)]))};
`,
);
