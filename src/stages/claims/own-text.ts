import type { Span } from "../../text/span.js";

/** Whether spans that come in order lie in the article's own text. */
export class OwnText {
  readonly #body: readonly Span[];
  #at = 0;

  constructor(body: readonly Span[]) {
    this.#body = body;
  }

  holds(span: Span): boolean {
    while (this.#at < this.#body.length && this.#body[this.#at]!.end <= span.start) this.#at += 1;
    const stretch = this.#body[this.#at];
    return stretch !== undefined && stretch.start <= span.start;
  }
}
