/** Character references that pages use, by name. Others stay as written. */
export const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  iexcl: "¡",
  cent: "¢",
  pound: "£",
  curren: "¤",
  yen: "¥",
  brvbar: "¦",
  sect: "§",
  uml: "¨",
  copy: "©",
  ordf: "ª",
  laquo: "«",
  not: "¬",
  shy: "\u00ad",
  reg: "®",
  macr: "¯",
  deg: "°",
  plusmn: "±",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  acute: "´",
  micro: "µ",
  para: "¶",
  middot: "·",
  cedil: "¸",
  ordm: "º",
  raquo: "»",
  frac14: "¼",
  frac12: "½",
  frac34: "¾",
  iquest: "¿",
  times: "×",
  divide: "÷",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  zwnj: "\u200c",
  zwj: "\u200d",
  lrm: "\u200e",
  rlm: "\u200f",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  dagger: "†",
  Dagger: "‡",
  bull: "•",
  hellip: "…",
  permil: "‰",
  prime: "′",
  Prime: "″",
  lsaquo: "‹",
  rsaquo: "›",
  euro: "€",
  trade: "™",
  larr: "←",
  uarr: "↑",
  rarr: "→",
  darr: "↓",
  minus: "−",
  infin: "∞",
  ne: "≠",
  le: "≤",
  ge: "≥",
};

/** What browsers make of the references 128–159, which mean windows-1252. */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Longest reference that is looked at. */
const LONGEST = 32;

/** The character reference at `at` (an ampersand), if it is one: its text and the offset behind it. */
export function readReference(source: string, at: number, end: number): { text: string; next: number } | undefined {
  const stop = Math.min(end, at + LONGEST);
  let i = at + 1;
  if (source.charCodeAt(i) === 0x23) {
    i += 1;
    const hex = source[i] === "x" || source[i] === "X";
    if (hex) i += 1;
    let value = 0;
    const first = i;
    for (; i < stop; i += 1) {
      const unit = source.charCodeAt(i);
      const digit =
        unit >= 0x30 && unit <= 0x39 ? unit - 0x30 : hex && /[a-f]/i.test(source[i]!) ? (unit | 0x20) - 0x57 : -1;
      if (digit < 0) break;
      value = Math.min(value * (hex ? 16 : 10) + digit, 0x110000);
    }
    if (i === first) return undefined;
    const next = source.charCodeAt(i) === 0x3b ? i + 1 : i;
    if (value >= 0x80 && value < 0xa0) return { text: C1[value - 0x80]!, next };
    if (value === 0 || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return { text: "\ufffd", next };
    return { text: String.fromCodePoint(value), next };
  }
  const first = i;
  while (i < stop && /[0-9A-Za-z]/.test(source[i]!)) i += 1;
  if (i === first || source.charCodeAt(i) !== 0x3b) return undefined;
  const name = source.slice(first, i);
  const text = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  return text === undefined ? undefined : { text, next: i + 1 };
}

/** A string with its character references read. */
export function decodeReferences(source: string): string {
  let at = source.indexOf("&");
  if (at < 0) return source;
  let text = "";
  let from = 0;
  while (at >= 0) {
    const found = readReference(source, at, source.length);
    if (found) {
      text += source.slice(from, at) + found.text;
      from = found.next;
    }
    at = source.indexOf("&", found ? found.next : at + 1);
  }
  return text + source.slice(from);
}
