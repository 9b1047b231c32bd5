import type { Cell } from "./cells.js";

/**
 * Cells broken into lines of at most `width` columns: at the last space, which is dropped, else where the line is full.
 * Linear: what is carried to the next line is never longer than a line.
 */
export function* wrap(cells: Iterable<Cell>, width: number): Generator<Cell[]> {
  let line: Cell[] = [];
  let used = 0;
  let space = -1;
  for (const cell of cells) {
    if (used + cell.width > width && line.length > 0) {
      if (cell.text === " ") {
        yield line;
        line = [];
        used = 0;
        space = -1;
        continue;
      }
      const rest = space > 0 ? line.slice(space + 1) : [];
      yield space > 0 ? line.slice(0, space) : line;
      line = rest;
      used = rest.reduce((sum, { width: columns }) => sum + columns, 0);
      space = -1;
    }
    if (cell.text === " ") {
      if (line.length === 0) continue;
      space = line.length;
    }
    line.push(cell);
    used += cell.width;
  }
  while (line.at(-1)?.text === " ") line.pop();
  if (line.length > 0) yield line;
}
