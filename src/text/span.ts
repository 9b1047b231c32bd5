/** A half-open interval `[start, end)` of UTF-16 code units. Which string it indexes is said by whoever holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of the last of the sorted `spans` that starts at or before `offset`, or -1. O(log n). */
export function lastStartingAtOrBefore(spans: readonly Pick<Span, "start">[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
