import type { Alignment } from "../../text/alignment.js";
import { CHAR_CLASS, DIGIT, INVISIBLE, LETTER, LINE_BREAK, MARK, SPACE, ZWNJ } from "../../text/chars.js";
import type { Span } from "../../text/span.js";

/** One change the normalizer made. */
export interface Change {
  /** What kind of change: `letter`, `digit`, `half-space`, `space`, `line-break`, `mark`, `invisible`. */
  readonly rule: string;
  /** Span of the raw string (UTF-16). */
  readonly raw: Span;
  /** Span of the text (UTF-16). */
  readonly text: Span;
  readonly from: string;
  readonly to: string;
}

/** All changes between a raw string and its normalized text, in order. Linear. */
export function changesOf(raw: string, text: string, alignment: Alignment): Change[] {
  const changes: Change[] = [];
  const add = (rawStart: number, rawEnd: number, textStart: number, textEnd: number): void => {
    const from = raw.slice(rawStart, rawEnd);
    const to = text.slice(textStart, textEnd);
    if (from === to) return;
    changes.push({
      rule: ruleOf(from, to),
      raw: { start: rawStart, end: rawEnd },
      text: { start: textStart, end: textEnd },
      from,
      to,
    });
  };
  let r = 0;
  let t = 0;
  const same = (until: number): void => {
    while (r < until) {
      if (raw.charCodeAt(r) === text.charCodeAt(t)) {
        r += 1;
        t += 1;
        continue;
      }
      const rule = ruleOf(raw[r]!, text[t]!);
      let run = 1;
      while (
        r + run < until &&
        raw.charCodeAt(r + run) !== text.charCodeAt(t + run) &&
        ruleOf(raw[r + run]!, text[t + run]!) === rule
      )
        run += 1;
      add(r, r + run, t, t + run);
      r += run;
      t += run;
    }
  };
  for (let i = 0; i < alignment.editCount; i += 1) {
    const [rawStart, rawEnd, textStart, textEnd] = alignment.edit(i);
    same(rawStart);
    add(rawStart, rawEnd, textStart, textEnd);
    r = rawEnd;
    t = textEnd;
  }
  same(raw.length);
  return changes;
}

function ruleOf(from: string, to: string): string {
  if (to.includes("\u200c") !== from.includes("\u200c")) return "half-space";
  const sample = to.length > 0 ? to : from;
  const unit = sample.charCodeAt(0);
  if (unit === ZWNJ) return "half-space";
  switch (CHAR_CLASS[unit]) {
    case LETTER:
      return "letter";
    case DIGIT:
      return "digit";
    case SPACE:
      return "space";
    case LINE_BREAK:
      return "line-break";
    case INVISIBLE:
      return "invisible";
    case MARK:
      return "vowel-sign";
    default:
      return "mark";
  }
}
