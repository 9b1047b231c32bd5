import { CHAR_CLASS, DIGIT } from "../../text/chars.js";

const DOT = 0x2e;
const COMMA = 0x2c;
const DECIMAL = 0x66b;
const THOUSANDS = 0x66c;

/** Writes the decimal and thousands marks of the numeral `[at, end)` as its digit row has them, in place, where they are sure. */
export function setNumeralMarks(units: Uint16Array, at: number, end: number): void {
  const kind = markKind(units, at, end);
  if (kind === PLAIN_NUMERAL) return;
  const first = units[at]!;
  const persian = first >= 0x6f0 && first <= 0x6f9;
  if (!persian && !(first >= 0x30 && first <= 0x39)) return;
  for (let i = at; i < end; i += 1) {
    const unit = units[i]!;
    if (kind === DECIMAL_NUMERAL && (unit === DOT || unit === DECIMAL)) units[i] = persian ? DECIMAL : DOT;
    else if (kind === GROUPED_NUMERAL && (unit === COMMA || unit === THOUSANDS)) units[i] = persian ? THOUSANDS : COMMA;
  }
}

const PLAIN_NUMERAL = 0;
const DECIMAL_NUMERAL = 1;
const GROUPED_NUMERAL = 2;

/** `12.5` has one mark and not three digits behind it; `1,200,000` has groups of three; all else is left alone. */
function markKind(source: Uint16Array, at: number, end: number): number {
  let dots = 0;
  let commas = 0;
  let digits = 0;
  let first = -1;
  for (let i = at; i < end; i += 1) {
    const unit = source[i]!;
    if (CHAR_CLASS[unit] === DIGIT) {
      digits += 1;
      continue;
    }
    if (unit === DOT || unit === DECIMAL) dots += 1;
    else if (unit === COMMA || unit === THOUSANDS) {
      if (dots > 0) return PLAIN_NUMERAL;
      if (commas === 0 ? digits > 3 : digits !== 3) return PLAIN_NUMERAL;
      commas += 1;
    } else return PLAIN_NUMERAL;
    if (first === -1) first = unit;
    digits = 0;
  }
  if (dots === 1 && commas === 0) return digits === 3 && first === DOT ? PLAIN_NUMERAL : DECIMAL_NUMERAL;
  if (commas > 0 && dots === 0 && digits === 3) return GROUPED_NUMERAL;
  return PLAIN_NUMERAL;
}
