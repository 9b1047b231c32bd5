import type { Span } from "../../text/span.js";
import type { Draft } from "./drafts.js";
import type { PhraseReader } from "./phrase-reader.js";

/** The mark that closes the quotation opened at `open`, or -1. Straight marks close at the next one. */
export function closingMark(reader: PhraseReader, open: number, to: number): number {
  const guillemet = reader.tokens.is(open, "«");
  let depth = 0;
  for (let i = open; i < to; i += 1) {
    if (!reader.isMark(i)) continue;
    if (guillemet) {
      if (reader.tokens.is(i, "«")) depth += 1;
      else if (reader.tokens.is(i, "»")) {
        depth -= 1;
        if (depth === 0) return i;
      }
    } else if (i > open && reader.isCloser(i) && !reader.tokens.is(i, "»")) return i;
  }
  return -1;
}

/** The shortest quotation that is one and no name or title, and the longest before its cue, in tokens. */
const QUOTATION = 4;
const LONGEST = 400;

/** Past a quotation at token `at`, if it closes before `to` and is no mere name, and past «این را», which takes one up. */
export function pastQuotation(reader: PhraseReader, at: number, to: number): number {
  const closer = at < to && reader.isOpener(at) ? closingMark(reader, at, Math.min(to, at + LONGEST)) : -1;
  let i = closer > at + QUOTATION ? closer + 1 : at;
  while (i < to && reader.isComma(i)) i += 1;
  if (i >= to || !reader.tokens.is(i, "این")) return closer > at + QUOTATION ? i : at;
  for (const ra of [i + 1, i + 2]) if (ra < to && reader.tokens.is(ra, "را")) return ra + 1;
  return closer > at + QUOTATION ? i : at;
}

/** The words of a quotation that ends right before token `at`, none of them before `from`. */
export function quotationBefore(reader: PhraseReader, at: number, from: number): [number, number] | undefined {
  const { tokens } = reader;
  let closer = at - 1;
  // «این را», «این جمله را»
  if (closer > from && tokens.is(closer, "را")) closer -= tokens.is(closer - 1, "این") ? 2 : 3;
  while (closer > from && reader.isComma(closer)) closer -= 1;
  if (closer <= from || !reader.isCloser(closer)) return undefined;
  let open = closer - 1;
  while (open > from && !(reader.isOpener(open) && closingMark(reader, open, closer + 1) === closer)) {
    if (reader.isMark(open) && tokens.is(open, "»")) return undefined;
    open -= 1;
    if (closer - open > LONGEST) return undefined;
  }
  if (!reader.isOpener(open) || closingMark(reader, open, closer + 1) !== closer) return undefined;
  const words = trimContent(reader, open + 1, closer);
  return words[1] - words[0] >= QUOTATION ? words : undefined;
}

/** Whether a closing mark ends a sentence: a full stop stands right before or behind it. */
export function endsQuote(reader: PhraseReader, closer: number): boolean {
  const next = closer + 1;
  if (next < reader.tokens.count && reader.isFullStop(next)) return true;
  return reader.isFullStop(closer - 1);
}

/** The mark that closes a quotation opened at token `start`; -1 if there is none. */
export const quoteCloser = (reader: PhraseReader, start: number, to: number): number =>
  start < to && reader.isOpener(start) ? closingMark(reader, start, to) : -1;

/** Without marks at either end that are no part of the content: the last full stop, stars, slashes. */
export function trimContent(reader: PhraseReader, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (
    end > start &&
    (reader.tokens.isPicture(end - 1) ||
      (reader.isMark(end - 1) && ".*/_!،,؛;:|#•".includes(String.fromCharCode(reader.unit(end - 1)))))
  )
    end -= 1;
  while (start < end && reader.isMark(start) && "،,:*؛.".includes(String.fromCharCode(reader.unit(start)))) start += 1;
  return [start, end];
}

/**
 * The content of a statement that runs from token `start` to `end`, its quotation marks left out. Sets the draft's
 * quote type, and a flag where a mark is never closed in the paragraph. Undefined if nothing is left.
 */
export function endOfContent(
  reader: PhraseReader,
  draft: Draft,
  start: number,
  end: number,
  paragraphEnd: number,
): Span | undefined {
  let [from, to] = trimContent(reader, start, end);
  if (from < to && reader.isOpener(from)) {
    const closer = closingMark(reader, from, paragraphEnd);
    if (closer < 0) {
      if (!draft.flags.includes("unclosed_quote")) draft.flags.push("unclosed_quote");
      draft.quoteType = "direct";
      from += 1;
    } else if (closer >= to - 1 || endsQuote(reader, closer)) {
      draft.quoteType = "direct";
      [from, to] = trimContent(reader, from + 1, closer);
    } else draft.quoteType = "mixed";
  }
  return to > from ? reader.tokens.span(from, to) : undefined;
}

/** All of `[from, to)` as content, without the marks around it. */
export function wholeContent(reader: PhraseReader, from: number, to: number): Span | undefined {
  const [start, end] = trimContent(reader, from, to);
  if (end <= start) return undefined;
  const closer = reader.isOpener(start) ? closingMark(reader, start, to) : -1;
  return closer >= end - 1
    ? reader.tokens.span(...trimContent(reader, start + 1, Math.max(start + 1, closer)))
    : reader.tokens.span(start, end);
}

/** Whether `[from, to)` stands in quotation marks as a whole. */
export function isQuotedWhole(reader: PhraseReader, from: number, to: number): boolean {
  if (!reader.isOpener(from)) return false;
  const closer = closingMark(reader, from, to);
  return closer > from + 4 && closer >= to - 2;
}
