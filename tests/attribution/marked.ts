import type { Extraction } from "../../src/pipeline/extractor.js";
import { extract } from "./reading.js";

/** An article of own writing: contents stand in ⟦⟧, cues in ⟨⟩, sources in ⦅⦆; the speakers in the order of the contents. */
export interface MarkedArticle {
  readonly name: string;
  readonly text: string;
  /** Name, or office where no name is known, or `-`. A statement inside another has its parent's number before it: `1 > …`. */
  readonly speakers: readonly string[];
}

const PAIRS: Readonly<Record<string, string>> = { "⟦": "⟧", "⟨": "⟩", "⦅": "⦆" };
const CLOSERS = new Set(Object.values(PAIRS));

/** The article without its marks and what stood in each kind of them, in the order of their beginnings. */
function unmarked(text: string): { plain: string; marked: Record<string, string[]> } {
  let plain = "";
  const open: { kind: string; start: number; at: number }[] = [];
  const spans: { kind: string; start: number; end: number }[] = [];
  for (const char of text) {
    if (char in PAIRS) {
      const span = { kind: char, start: plain.length, end: -1 };
      open.push({ kind: char, start: plain.length, at: spans.length });
      spans.push(span);
    } else if (CLOSERS.has(char)) {
      const last = open.findLastIndex(({ kind }) => PAIRS[kind] === char);
      spans[open[last]!.at]!.end = plain.length;
      open.splice(last, 1);
    } else plain += char;
  }
  const marked: Record<string, string[]> = { "⟦": [], "⟨": [], "⦅": [] };
  for (const { kind, start, end } of spans) marked[kind]!.push(`${start}: ${plain.slice(start, end)}`);
  return { plain, marked };
}

/** The text of an article without its marks. */
export const plainText = (article: MarkedArticle): string => unmarked(article.text).plain;

/** What an article should give: contents, cues and sources with their places, and who speaks. */
export function expected(article: MarkedArticle) {
  const { marked } = unmarked(article.text);
  return { contents: marked["⟦"], cues: marked["⟨"], sources: marked["⦅"], speakers: article.speakers };
}

/** What it gives. */
export function found(article: MarkedArticle) {
  const { plain } = unmarked(article.text);
  const extraction = extract(plain);
  const { statements } = extraction.layers;
  const places = (spans: readonly ({ start: number; end: number } | null)[]): string[] => {
    const raw = spans.flatMap((span) => (span ? [extraction.alignment.toRaw(span)] : []));
    const unique = [...new Map(raw.map((span) => [`${span.start}-${span.end}`, span])).values()];
    return unique
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end }) => `${start}: ${plain.slice(start, end)}`);
  };
  return {
    contents: places(statements),
    cues: places(statements.map(({ cue }) => cue)),
    sources: places(statements.map(({ source }) => source)),
    speakers: statements.map((statement) => who(statement)),
  };
}

function who({ speaker, parent }: Extraction["layers"]["statements"][number]): string {
  const name = speaker?.name ?? speaker?.role ?? "-";
  return parent === null ? name : `${parent} > ${name}`;
}
