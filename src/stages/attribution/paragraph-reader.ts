import type { Span } from "../../text/span.js";
import type { CueFinder, Hit } from "./cue-finder.js";
import { type Turn, turnDraft } from "./interview.js";
import type { KnownNames } from "./known-names.js";
import { ParagraphPass } from "./paragraph-pass.js";
import { closedResult, type ParagraphResult } from "./paragraph-result.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import { isQuotedWhole, trimContent, wholeContent } from "./quotation.js";
import type { AttributionResources } from "./resources.js";
import { isDense } from "./running-speech.js";
import { VerbReader } from "./verb-statement.js";
import { CLASS } from "./word-classes.js";

/** Reads the statements of one paragraph after another. */
export class ParagraphReader {
  readonly #reader: PhraseReader;
  readonly #known: KnownNames;
  readonly #cues: CueFinder;
  readonly #verbs: VerbReader;
  /** Cues by the first token of their paragraph: one may be read twice. */
  readonly #hits = new Map<number, readonly Hit[]>();
  /** Whether the page is one long paragraph or nearly so. */
  readonly #onePage: boolean;
  /** The first paragraph, by its first token, in which somebody was mentioned. */
  #opening = Number.POSITIVE_INFINITY;

  constructor(
    reader: PhraseReader,
    resources: AttributionResources,
    known: KnownNames,
    cues: CueFinder,
    onePage: boolean,
  ) {
    this.#reader = reader;
    this.#known = known;
    this.#cues = cues;
    this.#verbs = new VerbReader(reader, known, resources);
    this.#onePage = onePage;
  }

  /** A turn of an interview: the whole paragraph is one speech, or a question and none. */
  readTurn(paragraph: Paragraph, turn: Turn): ParagraphResult {
    const draft = turnDraft(this.#reader, turn, paragraph);
    return closedResult(draft ? [draft] : []);
  }

  read(paragraph: Paragraph): ParagraphResult {
    let hits = this.#hits.get(paragraph.from);
    if (!hits) {
      hits = this.#cues.hits(paragraph.from, paragraph.to);
      this.#hits.set(paragraph.from, hits);
    }
    const dense = isDense(this.#reader, paragraph, hits, this.#onePage);
    const early = paragraph.from <= this.#opening;
    const result = new ParagraphPass(this.#reader, this.#known, this.#verbs, paragraph, hits, dense, early).run();
    if (early && result.mentions.length > 0) this.#opening = paragraph.from;
    return result;
  }

  /** The whole of a paragraph as content: after a cue that ended the one before. */
  whole(paragraph: Paragraph): Span | undefined {
    return wholeContent(this.#reader, paragraph.from, paragraph.to);
  }

  /** The whole of an answer, the dash or bullet before it left out. */
  answer(paragraph: Paragraph): Span | undefined {
    const marked = this.#reader.isHyphen(paragraph.from) || this.#reader.isBullet(paragraph.from);
    return marked ? this.item(paragraph) : this.whole(paragraph);
  }

  /** First closing guillemet or mark in a paragraph, for a quotation left open before it; -1 if none. */
  closes(paragraph: Paragraph): number {
    for (let i = paragraph.from; i < paragraph.to; i += 1) if (this.#reader.isCloser(i)) return i;
    return -1;
  }

  /** The end of an item of a list («۱- …», «اول: …»), as an offset into the text; -1 for any other paragraph. */
  itemEnd({ from, to }: Paragraph): number {
    const reader = this.#reader;
    const numbered = reader.isNumeral(from) || reader.after(from, to, CLASS.enumerator) === from + 1;
    const item = numbered ? from + 1 < to && reader.isMark(from + 1) : reader.isHyphen(from) || reader.isBullet(from);
    if (!item) return -1;
    const [start, end] = trimContent(reader, from, to);
    return end > start ? reader.tokens.end[end - 1]! : -1;
  }

  /** What stands in an item of a list behind its number or bullet; undefined for any other paragraph. */
  item(paragraph: Paragraph): Span | undefined {
    if (this.itemEnd(paragraph) < 0) return undefined;
    const reader = this.#reader;
    let from = paragraph.from;
    if (reader.isWord(from) || reader.isNumeral(from)) from += 1;
    while (from < paragraph.to && reader.isMark(from) && !reader.isOpener(from)) from += 1;
    return wholeContent(reader, from, paragraph.to);
  }

  /** The last token of a quotation that the mark at `closer` ends, its full stop left out. */
  lastBefore({ from }: Paragraph, closer: number): number {
    const [, end] = trimContent(this.#reader, from, closer);
    return end - 1;
  }

  /** Whether a paragraph stands in quotation marks as a whole. */
  quotedWhole(paragraph: Paragraph): boolean {
    return isQuotedWhole(this.#reader, paragraph.from, paragraph.to);
  }
}
