/** Names of the direction controls, as Unicode abbreviates them. */
const DIRECTION: Readonly<Record<number, string>> = {
  1564: "ALM",
  8206: "LRM",
  8207: "RLM",
  8234: "LRE",
  8235: "RLE",
  8236: "PDF",
  8237: "LRO",
  8238: "RLO",
  8294: "LRI",
  8295: "RLI",
  8296: "FSI",
  8297: "PDI",
};

/** Joiners belong to the writing; everything else that cannot be seen is shown. */
const ZWNJ = 0x200c;
const ZWJ = 0x200d;

/**
 * The text with every character that would steer a terminal or turn the reading order shown as a visible symbol: `␛` for
 * an escape, `<RLO>` for an override. Half-spaces and joiners stay; a tab is a space; a broken surrogate is `\ufffd`.
 */
export const visibleText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) => symbolOf(char.codePointAt(0)!, char));

function symbolOf(code: number, char: string): string {
  if (code === ZWNJ || code === ZWJ) return char;
  if (code === 0x09) return " ";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  return `<${DIRECTION[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, "0")}`}>`;
}
