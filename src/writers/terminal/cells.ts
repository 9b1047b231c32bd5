import type { Run, Style } from "./run.js";

/** What stands in one place of a terminal's line: a character with the marks that belong to it. */
export interface Cell {
  readonly text: string;
  /** Columns it takes: 0 only at the start of a line, where marks have nothing to stand on. */
  readonly width: number;
  readonly style: Style;
}

/** Openers of isolation belong to what they open. */
const OPENER = /[\u2066-\u2068]/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** East Asian wide and full-width letters, and pictures that are drawn two columns wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const WIDE_PICTURE = /\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** Columns that a character takes in a terminal. */
export function columnsOf(char: string): number {
  const code = char.codePointAt(0)!;
  // Nearly all letters: Latin and the Arabic block without its marks.
  if (code < 0x300) return 1;
  if (WITHOUT_WIDTH.test(char)) return 0;
  return WIDE.test(char) || WIDE_PICTURE.test(char) ? 2 : 1;
}

/** The cells of `runs`, one by one. */
export function* cellsOf(runs: Iterable<Run>): Generator<Cell> {
  for (const { text, style } of runs) {
    let cell = "";
    let width = 0;
    for (const char of text) {
      const columns = columnsOf(char);
      if (width > 0 && (columns > 0 || OPENER.test(char))) {
        yield { text: cell, width, style };
        cell = "";
        width = 0;
      }
      cell += char;
      width += columns;
    }
    if (cell !== "") yield { text: cell, width, style };
  }
}
