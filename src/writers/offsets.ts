export type OffsetUnit = "codepoint" | "utf16";

/** A function from UTF-16 offsets of `text` to offsets in `unit`. Free where the text has no surrogates; else O(log n) a call. */
export function codePointCounter(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === "utf16") return (offset) => offset;
  const lowSurrogates: number[] = [];
  const pair = /[\ud800-\udbff][\udc00-\udfff]/g;
  for (let match = pair.exec(text); match; match = pair.exec(text)) lowSurrogates.push(match.index + 1);
  if (lowSurrogates.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = lowSurrogates.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (lowSurrogates[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
