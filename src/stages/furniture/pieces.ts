import type { Block, Sentence } from "../../model/layers.js";
import { lastStartingAtOrBefore, type Span } from "../../text/span.js";
import { MARK, type Tokens } from "../../text/tokens.js";
import { type LineHit, shaped } from "./line-hit.js";
import type { LineReader } from "./line-reader.js";
import { beginsPicture, pictureEnd } from "./line-shape.js";

/** A line of the page, or the part of one that is furniture glued to a paragraph. */
export interface Piece extends Block {
  /** What it is read as, `undefined` for text. */
  readonly hit: LineHit | undefined;
  /** Cut out of a longer line: furniture wherever it stands. */
  readonly glued: boolean;
  /** Index of the block it is, or is part of. */
  readonly block: number;
}

/** Tokens at the end of a paragraph in which glued furniture begins. */
const GLUED = 40;

/** The lines of the page, each read; furniture glued to a paragraph's end and pictures inside it are pieces of their own. */
export function findPieces(blocks: readonly Block[], tokens: Tokens, reader: LineReader): Piece[] {
  const pieces: Piece[] = [];
  const pictures = tokens.text.includes("![");
  blocks.forEach((block, index) => {
    const whole = reader.read(block.tokenStart, block.tokenEnd);
    if (whole) {
      pieces.push(pieceOf(block, block.tokenStart, block.tokenEnd, whole, false, index));
      return;
    }
    let from = block.tokenStart;
    // Below nothing but the page's beginning.
    const stamp = pieces.length === 0 ? reader.stamp(block.tokenStart, block.tokenEnd) : undefined;
    if (stamp) {
      from = stamp.next;
      pieces.push(pieceOf(tokens.span(block.tokenStart, from), block.tokenStart, from, stamp.hit, true, index));
      const rest = reader.read(from, block.tokenEnd);
      if (rest) {
        pieces.push(pieceOf(tokens.span(from, block.tokenEnd), from, block.tokenEnd, rest, false, index));
        return;
      }
    }
    const text = (to: number): void => {
      if (to <= from) return;
      const span = from === block.tokenStart && to === block.tokenEnd ? block : tokens.span(from, to);
      pieces.push(pieceOf(span, from, to, undefined, false, index));
    };
    const cut = (at: number, to: number, hit: LineHit): void => {
      text(at);
      pieces.push(pieceOf(tokens.span(at, to), at, to, hit, true, index));
      from = to;
    };
    const suffix = gluedAt(block, tokens, reader);
    const end = suffix?.from ?? block.tokenEnd;
    if (pictures)
      for (let i = block.tokenStart; i + 1 < end; i += 1) {
        if (!beginsPicture(tokens, i)) continue;
        const close = pictureEnd(tokens, i, end);
        if (close >= end) break;
        const hit = reader.read(i, close + 1);
        if (hit) cut(i, close + 1, hit);
        i = close;
      }
    if (suffix) cut(suffix.from, block.tokenEnd, suffix.hit);
    else text(block.tokenEnd);
  });
  return pieces;
}

/** Written out: a spread in an object literal costs more than reading the line. */
const pieceOf = (
  { start, end }: Span,
  tokenStart: number,
  tokenEnd: number,
  hit: LineHit | undefined,
  glued: boolean,
  block: number,
): Piece => ({ start, end, tokenStart, tokenEnd, hit, glued, block });

/** Furniture glued to the end of a line: behind a sentence, or an end mark anywhere near the end. */
function gluedAt(block: Block, tokens: Tokens, reader: LineReader): { from: number; hit: LineHit } | undefined {
  const { tokenStart, tokenEnd } = block;
  const first = Math.max(tokenStart + 1, tokenEnd - GLUED);
  for (let i = first; i < tokenEnd; i += 1) {
    const behindSentence = tokens.kind[i - 1] === MARK && ".!؟»)…/*".includes(tokens.mark(i - 1));
    if (behindSentence && tokens.kind[i] !== MARK) {
      const hit = reader.read(i, tokenEnd, true);
      if (hit && hit.values.length + (hit.kind === "end_mark" ? 1 : 0) + (hit.entry ? 1 : 0) > 0)
        return { from: i, hit };
    } else if (tokenEnd - i <= 8) {
      const rule = tokens.kind[i] === MARK ? undefined : reader.endMark(i, tokenEnd);
      // «در انتهای پیام» is a sentence's own.
      if (rule && !tokens.is(i - 1, "در") && !tokens.is(i - 1, "از") && !tokens.is(i - 1, "تا"))
        return { from: i, hit: shaped("end_mark", rule) };
    }
  }
  return undefined;
}

/** Blocks and sentences after glued furniture was cut off its lines. The same lists where nothing was cut. */
export function resegment(
  pieces: readonly Piece[],
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): { blocks: readonly Block[]; sentences: readonly Sentence[] } {
  if (pieces.length === blocks.length) return { blocks, sentences };
  const cut = pieces.map(({ start, end, tokenStart, tokenEnd }) => ({ start, end, tokenStart, tokenEnd }));
  const parts: Sentence[] = [];
  for (const sentence of sentences) {
    let piece = Math.max(0, lastStartingAtOrBefore(cut, sentence.start));
    for (; piece < cut.length && cut[piece]!.tokenStart < sentence.tokenEnd; piece += 1) {
      const block = cut[piece]!;
      const tokenStart = Math.max(sentence.tokenStart, block.tokenStart);
      const tokenEnd = Math.min(sentence.tokenEnd, block.tokenEnd);
      if (tokenEnd <= tokenStart) continue;
      parts.push({
        start: tokenStart === sentence.tokenStart ? sentence.start : block.start,
        end: tokenEnd === sentence.tokenEnd ? sentence.end : block.end,
        tokenStart,
        tokenEnd,
        block: piece,
      });
    }
  }
  return { blocks: cut, sentences: parts };
}
