import type { Block, Sentence } from "../../model/layers.js";
import { FOREIGN, MARK, type Tokens, WORD } from "../../text/tokens.js";

const ENDS = new Set(["!", "؟", "?", "…"].map((char) => char.charCodeAt(0)));
const CLOSERS = new Set([...'»")]”’›}'].map((char) => char.charCodeAt(0)));
const DOT = ".".charCodeAt(0);

/**
 * Sentences of each block: a full stop, question or exclamation mark with what closes behind it. A dot after a single
 * letter is an initial («م. احمدی», «م.ق.ر»), a dot between two Latin words is part of an address and never gets here.
 */
export function findSentences(blocks: readonly Block[], tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    let from = block.tokenStart;
    const push = (to: number): void => {
      if (to <= from) return;
      // Written out: a spread costs more than the rest of this loop.
      sentences.push({
        start: tokens.start[from]!,
        end: tokens.end[to - 1]!,
        tokenStart: from,
        tokenEnd: to,
        block: index,
      });
      from = to;
    };
    for (let i = block.tokenStart; i < block.tokenEnd; i += 1) {
      if (tokens.kind[i] !== MARK) continue;
      const unit = tokens.letters[tokens.letterStart[i]!]!;
      if (unit === DOT ? !endsSentence(tokens, i, block) : !ENDS.has(unit)) continue;
      let to = i + 1;
      while (to < block.tokenEnd && tokens.kind[to] === MARK) {
        const next = tokens.letters[tokens.letterStart[to]!]!;
        if (next !== DOT && !ENDS.has(next) && !CLOSERS.has(next)) break;
        // A straight quotation mark with a space before it opens the next sentence.
        if (next === 0x22 && tokens.spaceBefore(to)) break;
        to += 1;
      }
      push(to);
      i = to - 1;
    }
    push(block.tokenEnd);
  });
  return sentences;
}

function endsSentence(tokens: Tokens, dot: number, block: Block): boolean {
  const before = dot - 1;
  if (before < block.tokenStart) return false;
  const glued = !tokens.spaceBefore(dot);
  const single = tokens.letterStart[before + 1]! - tokens.letterStart[before]! === 1;
  if (glued && single && tokens.kind[before] === WORD && dot + 1 < block.tokenEnd) return false;
  // «... » and «..»: the last dot of a run decides.
  if (dot + 1 < block.tokenEnd && tokens.kind[dot + 1] === MARK && !tokens.spaceBefore(dot + 1)) {
    if (tokens.letters[tokens.letterStart[dot + 1]!] === DOT) return false;
  }
  return !(glued && dot + 1 < block.tokenEnd && !tokens.spaceBefore(dot + 1) && tokens.kind[dot + 1] === FOREIGN);
}
