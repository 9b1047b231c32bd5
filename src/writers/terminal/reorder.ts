/** Reading order to the order of columns, for terminals that print characters as they come. */
import * as bidiModule from "bidi-js";
import type { Cell } from "./cells.js";

// The package's types say `export default` where Node sees `module.exports`: the factory is one `default` deeper for them.
const bidi = (bidiModule.default as unknown as typeof bidiModule.default.default)();

export type Direction = "ltr" | "rtl";

/** Marks of isolation: they have done their work once cells are in order of columns. */
const NO_ISOLATE = /[^\u2066-\u2069]/u;
const ISOLATES = /[\u2066-\u2069]/gu;

/** The direction of a line's first letter; right to left where there is none. */
export function directionOf(text: string): Direction {
  for (const char of text) {
    const type = bidi.getBidiCharTypeName(char);
    if (type === "L") return "ltr";
    if (type === "R" || type === "AL") return "rtl";
  }
  return "rtl";
}

/**
 * One line's cells from left to right, by the Unicode Bidirectional Algorithm (rules L2 to L4): a cell keeps its marks,
 * brackets turn their faces. Each line is looked at by itself, so that a paragraph of a megabyte stays linear.
 */
export function inColumns(cells: readonly Cell[], direction: Direction): Cell[] {
  const text = cells.map((cell) => cell.text).join("");
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const placed: { cell: Cell; level: number }[] = [];
  let offset = 0;
  let highest = 0;
  for (const cell of cells) {
    // An isolate opens outside of what it holds: the level is that of the character behind it.
    const level = levels[offset + cell.text.search(NO_ISOLATE)] ?? 0;
    offset += cell.text.length;
    highest = Math.max(highest, level);
    placed.push({ cell: level % 2 === 1 ? mirrored(cell) : withoutIsolates(cell), level });
  }
  for (let level = highest; level > 0; level -= 1) reverseStretches(placed, level);
  return placed.map(({ cell }) => cell);
}

function reverseStretches(placed: { cell: Cell; level: number }[], level: number): void {
  let start = 0;
  while (start < placed.length) {
    if (placed[start]!.level < level) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < placed.length && placed[end]!.level >= level) end += 1;
    placed.splice(start, end - start, ...placed.slice(start, end).reverse());
    start = end;
  }
}

function withoutIsolates(cell: Cell): Cell {
  return { ...cell, text: cell.text.replace(ISOLATES, "") };
}

function mirrored(cell: Cell): Cell {
  const { text } = withoutIsolates(cell);
  const face = text === "" ? null : bidi.getMirroredCharacter(text[0]!);
  return { ...cell, text: face === null ? text : face + text.slice(1) };
}
