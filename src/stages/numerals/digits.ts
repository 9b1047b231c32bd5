import { parseDecimal, type Rational, rational } from "../../text/rational.js";

/** What a numeral in digits says by its marks alone. */
export interface DigitReading {
  /** `undefined` where it is no number: a clock time, a date, an identifier with a leading zero, or beyond reading. */
  readonly value: Rational | undefined;
  readonly flags: readonly string[];
}

/** More digits than any quantity has; also keeps big-integer work linear. */
const MOST_DIGITS = 40;
const ZERO_DIGIT = 0x30;

const unread = (flag: string): DigitReading => ({ value: undefined, flags: [flag] });
const NO_FLAGS: readonly string[] = [];

/**
 * Reads digits with marks. `key` is the token's folded form: ASCII digits and the marks . ٫ , ٬ ، / : as written.
 * Marks are told apart by the groups of digits: later groups of exactly three are thousands.
 */
export function readDigits(key: string): DigitReading {
  if (key.length > MOST_DIGITS) return unread("too_long");
  let marks = "";
  for (const char of key) if (char.charCodeAt(0) < ZERO_DIGIT || char.charCodeAt(0) > 0x39) marks += char;
  if (marks === "") return whole(key);
  if (marks.includes(":")) return unread("clock");
  if (marks.includes("/")) return readSlash(key, marks);
  const groups = key.split(/[.٫,٬،]/u);
  if (groups.some((group) => group === "")) return unread("marks");
  const last = marks.at(-1)!;
  const decimalLast = isDecimalMark(last, marks, groups);
  const wholeGroups = decimalLast ? groups.slice(0, -1) : groups;
  const thousands = decimalLast ? marks.slice(0, -1) : marks;
  if (new Set(thousands).size > 1) return unread("marks");
  if (thousands.includes("٫")) return unread("marks");
  if (wholeGroups.length > 1 && !isGrouped(wholeGroups)) return unread("marks");
  const digits = wholeGroups.join("") + (decimalLast ? `.${groups.at(-1)}` : "");
  const flags: string[] = [];
  if (decimalLast && last !== "." && last !== "٫") flags.push("comma_decimal");
  if (!decimalLast && marks === ".") flags.push("ambiguous_mark");
  return { value: parseDecimal(digits), flags };
}

/** A leading zero is the mark of a code or a telephone number, not of a quantity. */
function whole(key: string): DigitReading {
  if (key.length > 1 && key.startsWith("0")) return unread("identifier");
  return { value: rational(BigInt(key)), flags: NO_FLAGS };
}

const isGrouped = (groups: readonly string[]): boolean =>
  groups[0]!.length <= 3 && groups[0] !== "0" && groups.slice(1).every((group) => group.length === 3);

function isDecimalMark(last: string, marks: string, groups: readonly string[]): boolean {
  if (last === "٫") return true;
  const tail = groups.at(-1)!.length;
  // «۹۹٬۹ درصد»: typed for the decimal mark, where no thousands follow.
  if (last === "٬") return marks.length === 1 && tail < 3;
  if (tail !== 3) return true;
  // «۱٬۲۳۴.۵۶۷»: another mark before it was the thousands mark.
  if (marks.length > 1) return !marks.slice(0, -1).includes(last);
  if (last === ".") return groups[0]!.length > 3 || groups[0] === "0";
  return false;
}

/** «۳/۵» is a decimal in Persian; «۱۴۰۲/۰۶/۲۸» a date. What stands after it decides in the claims stage. */
function readSlash(key: string, marks: string): DigitReading {
  // «۴۵۰/۰۰۰/۰۰۰ ریال», «۱۵۰/۰۰۰ تومان»: no date and no decimal has such groups.
  const groups = key.split("/");
  if (/^\/+$/u.test(marks) && isGrouped(groups) && (groups.length > 2 || groups[1] === "000"))
    return { value: rational(BigInt(groups.join(""))), flags: ["slash_thousands"] };
  if (marks !== "/") return unread(marks === "//" ? "date" : "marks");
  const at = key.indexOf("/");
  const value = parseDecimal(`${key.slice(0, at)}.${key.slice(at + 1)}`);
  return { value, flags: ["slash_decimal"] };
}
