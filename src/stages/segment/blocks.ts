import type { Block } from "../../model/layers.js";
import { CHAR_CLASS, INVISIBLE, LINE_BREAK, SPACE } from "../../text/chars.js";
import type { Tokens } from "../../text/tokens.js";

/** The non-blank lines of a text, white space at their ends left out. Linear. */
export function findBlocks(text: string, tokens: Tokens): Block[] {
  const blocks: Block[] = [];
  let token = 0;
  let at = 0;
  while (at < text.length) {
    let lineEnd = at;
    while (lineEnd < text.length && CHAR_CLASS[text.charCodeAt(lineEnd)] !== LINE_BREAK) lineEnd += 1;
    let start = at;
    let end = lineEnd;
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    const tokenStart = token;
    while (token < tokens.count && tokens.start[token]! < lineEnd) token += 1;
    if (end > start) blocks.push({ start, end, tokenStart, tokenEnd: token });
    at = lineEnd + 1;
  }
  return blocks;
}

const isBlank = (unit: number): boolean => {
  const klass = CHAR_CLASS[unit];
  return klass === SPACE || klass === INVISIBLE;
};
