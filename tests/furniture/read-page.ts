import { createExtractor, type Extraction } from "../../src/pipeline/extractor.js";
import { CHAR_CLASS, DIGIT, LATIN, LETTER } from "../../src/text/chars.js";
import { sourceOf } from "../lexicon/check-entries.js";

const extractor = createExtractor();

export const readPage = (text: string): Extraction => extractor.extract(sourceOf(text));

/** The article's own text, a line a paragraph. */
export const bodyOf = ({ text, layers }: Extraction): string[] =>
  layers.article.body.map(({ start, end }) => text.slice(start, end));

/** The letters and digits that the input shows and that are in no field, not in the text and not in `removed`, with their offsets. */
export function lostLetters({ source, layers, alignment }: Extraction): string[] {
  const { article } = layers;
  const covered = new Uint8Array(source.raw.length);
  const cover = (span: { start: number; end: number } | null): void => {
    if (!span) return;
    const raw = alignment.toRaw(span);
    covered.fill(1, raw.start, raw.end);
  };
  for (const span of article.body) cover(span);
  for (const span of article.removed) cover(span);
  cover(article.metadata.title);
  cover(article.metadata.kicker);
  const lost: string[] = [];
  // Of a web page only what it shows counts; of a text that is all.
  for (let i = 0; i < source.plain.length; i += 1) {
    const kind = CHAR_CLASS[source.plain.charCodeAt(i)];
    if (kind !== LETTER && kind !== DIGIT && kind !== LATIN) continue;
    const at = source.alignment.rawOffset(i, "start");
    if (covered[at] === 0) lost.push(`${at}:${source.plain[i]}`);
  }
  return lost;
}
