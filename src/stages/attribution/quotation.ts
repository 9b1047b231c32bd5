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

/** Whether a closing mark ends a sentence: a full stop stands right before or behind it. */
export function endsQuote(reader: PhraseReader, closer: number): boolean {
  const next = closer + 1;
  if (next < reader.tokens.count && reader.isFullStop(next)) return true;
  return reader.isFullStop(closer - 1);
}

/** The mark that closes a quotation opened at token `start` and ends a sentence with it; -1 if there is none. */
export function quoteEnd(reader: PhraseReader, start: number, to: number): number {
  if (start >= to || !reader.isOpener(start)) return -1;
  const closer = closingMark(reader, start, to);
  return closer > 0 && endsQuote(reader, closer) ? closer : -1;
}

/** Without marks at either end that are no part of the content: the last full stop, stars, slashes. */
export function trimContent(reader: PhraseReader, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (end > start && reader.isMark(end - 1) && ".*/_!،,؛;:|#•".includes(String.fromCharCode(reader.unit(end - 1))))
    end -= 1;
  while (start < end && reader.isMark(start) && "،,:*؛.".includes(String.fromCharCode(reader.unit(start)))) start += 1;
  return [start, end];
}
