import { lastStartingAtOrBefore, type Span } from "../text/span.js";

/** The article's clean text: its stretches of the page joined by newlines, and where each character of the page went. */
export class BodyText {
  readonly text: string;
  readonly #stretches: readonly Span[];
  /** Start of each stretch in `text`. */
  readonly #starts: readonly number[];

  /** `stretches` are sorted, disjoint spans of `page`. */
  constructor(page: string, stretches: readonly Span[]) {
    const starts: number[] = [];
    const parts: string[] = [];
    let length = 0;
    for (const { start, end } of stretches) {
      starts.push(length);
      parts.push(page.slice(start, end));
      length += end - start + 1;
    }
    this.text = parts.join("\n");
    this.#stretches = stretches;
    this.#starts = starts;
  }

  /** Span in `text` of a span of the page; `null` where an end of it is not in the text (a title, furniture). */
  spanOf(span: Span): Span | null {
    const first = lastStartingAtOrBefore(this.#stretches, span.start);
    const last = lastStartingAtOrBefore(this.#stretches, span.end - 1);
    if (first < 0 || last < first) return null;
    if (span.start >= this.#stretches[first]!.end || span.end > this.#stretches[last]!.end) return null;
    return {
      start: this.#starts[first]! + span.start - this.#stretches[first]!.start,
      end: this.#starts[last]! + span.end - this.#stretches[last]!.start,
    };
  }
}
