import type { Extraction } from "../../pipeline/extractor.js";
import { blockRuns } from "./block-runs.js";
import { type Cell, cellsOf } from "./cells.js";
import { type Direction, directionOf, inColumns } from "./reorder.js";
import { isolateAny, type Run, type Style } from "./run.js";
import { visibleText } from "./visible-text.js";
import { wrap } from "./wrap.js";

export type { Style } from "./run.js";

export interface TerminalOptions {
  /** Columns of a line. */
  readonly width: number;
  /** Put characters in the order of columns, for a terminal that does not reorder; else they are in reading order. */
  readonly reorder: boolean;
  /** Name the rule and the confidence of each record. */
  readonly why: boolean;
  /** How a stretch of one look is written: colours for a terminal; `undefined` for plain text, where marks take their place. */
  readonly paint?: (text: string, style: Style) => string;
}

const DIRECTION_MARK: Readonly<Record<Direction, string>> = { ltr: "\u200e", rtl: "\u200f" };

/** The article as it stands on its page, in lines for a terminal, without newlines. Never throws on data. */
export function* terminalLines(extraction: Extraction, options: TerminalOptions): Generator<string> {
  const { source, layers } = extraction;
  yield* rule(visibleText(source.id), options);
  const { agency, published, place, author } = layers.article.metadata;
  const facts = [agency, published?.replace("T", " ") ?? null, place, author].filter((fact) => fact !== null);
  const known = facts.map((fact) => isolateAny(visibleText(fact))).join(" · ");
  if (known !== "") yield* paragraph([{ text: known, style: { dim: true } }], "rtl", options);
  for (const { runs, label, block } of blockRuns(extraction, {
    why: options.why,
    marks: options.paint === undefined,
  })) {
    if (label.role !== "furniture") yield "";
    yield* paragraph(runs, directionOf(extraction.text.slice(block.start, block.end)), options);
  }
  yield "";
  const { statements, claims, article } = layers;
  const speakers = new Set(statements.flatMap(({ speaker }) => speaker ?? [])).size;
  const counts = `statements ${statements.length} · speakers ${speakers} · claims ${claims.length} · removed ${article.removed.length}`;
  yield* paragraph([{ text: counts, style: { dim: true } }], "ltr", options);
}

function* rule(id: string, options: TerminalOptions): Generator<string> {
  const cells = [...cellsOf([{ text: `── ${id} `, style: { bold: true } }])];
  const used = cells.reduce((sum, { width }) => sum + width, 0);
  cells.push(...cellsOf([{ text: "─".repeat(Math.max(0, options.width - used)), style: { dim: true } }]));
  for (const line of wrap(cells, options.width))
    yield painted(options.reorder ? inColumns(line, "ltr") : line, options);
}

function* paragraph(runs: readonly Run[], direction: Direction, options: TerminalOptions): Generator<string> {
  for (const line of wrap(cellsOf(runs), options.width)) {
    if (options.reorder) {
      const used = line.reduce((sum, { width }) => sum + width, 0);
      const indent = direction === "rtl" ? " ".repeat(Math.max(0, options.width - used)) : "";
      yield indent + painted(inColumns(line, direction), options);
    } else {
      // A terminal takes a line's direction from its first letter: a mark says it where that letter would mislead.
      const seen = directionOf(line.map(({ text }) => text).join(""));
      yield (seen === direction ? "" : DIRECTION_MARK[direction]) + painted(line, options);
    }
  }
}

/** Cells of one look are written together. */
function painted(line: readonly Cell[], { paint = (text) => text }: TerminalOptions): string {
  let written = "";
  let text = "";
  let style: Style | undefined;
  for (const cell of line) {
    if (style !== undefined && cell.style !== style) {
      written += paint(text, style);
      text = "";
    }
    style = cell.style;
    text += cell.text;
  }
  return style === undefined ? written : written + paint(text, style);
}
