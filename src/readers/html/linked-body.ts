import type { HtmlNode } from "./dom.js";
import { decodeReferences } from "./entities.js";

/** What takes the text: a part of the page's source at a time, with what it says where that is not what stands there. */
interface Writer {
  put(rawStart: number, rawEnd: number, written: string | undefined, block: HtmlNode, linked: boolean): void;
  space(): void;
  lineBreak(): void;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\n", t: " ", b: " ", f: " " };
/** Longest reference and tag inside a text. */
const REFERENCE = 12;
const TAG = 2000;

/** Writes the longest `articleBody` of a script, a line a paragraph; its own tags and references are read. Linear. */
export function writeLinkedBody(writer: Writer, script: HtmlNode, source: string): void {
  const start = script.children?.[0]?.startIndex ?? script.startIndex ?? 0;
  const end = Math.min(source.length, script.endIndex ?? source.length);
  let best: readonly [number, number] | undefined;
  const key = /"articlebody"\s{0,9}:\s{0,9}"/giy;
  for (let at = source.indexOf('"', start); at >= 0 && at < end; at = source.indexOf('"', at + 1)) {
    key.lastIndex = at;
    if (!key.test(source)) continue;
    const from = key.lastIndex;
    const to = stringEnd(source, from, end);
    if (!best || to - from > best[1] - best[0]) best = [from, to];
    at = to;
  }
  if (best) new BodyReader(writer, script, source, best[1]).read(best[0]);
  writer.lineBreak();
}

/** Where a string of JSON ends: at its closing quotation mark. */
function stringEnd(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && source[at] !== '"') at += source[at] === "\\" ? 2 : 1;
  return Math.min(at, end);
}

class BodyReader {
  readonly #writer: Writer;
  readonly #script: HtmlNode;
  readonly #source: string;
  readonly #end: number;

  constructor(writer: Writer, script: HtmlNode, source: string, end: number) {
    this.#writer = writer;
    this.#script = script;
    this.#source = source;
    this.#end = end;
  }

  read(from: number): void {
    let at = from;
    // Letters that stand in the source as they are read go out together.
    let run = from;
    const flush = (): void => {
      if (at > run) this.#writer.put(run, at, undefined, this.#script, false);
    };
    while (at < this.#end) {
      const { text, next } = this.#character(at);
      const plain = next === at + 1 && text !== "<" && text !== "&" && !/\s/u.test(text);
      if (!plain) {
        flush();
        run = this.#special(text, at, next);
        at = run;
      } else at = next;
    }
    flush();
  }

  /** Writes a tag, a reference, white space or an escaped letter; where the text goes on. */
  #special(text: string, at: number, next: number): number {
    if (text === "<" && this.#opensTag(next)) return this.#tag(next);
    if (text === "&") return this.#reference(at, next);
    if (text === "\n") this.#writer.lineBreak();
    else if (/\s/u.test(text)) this.#writer.space();
    else this.#writer.put(at, next, text, this.#script, false);
    return next;
  }

  /** The character at `at` with its escape read. */
  #character(at: number): { text: string; next: number } {
    const letter = this.#source[at]!;
    if (letter !== "\\" || at + 1 >= this.#end) return { text: letter, next: at + 1 };
    const escaped = this.#source[at + 1]!;
    if (escaped !== "u") return { text: ESCAPES[escaped] ?? escaped, next: at + 2 };
    const code = Number.parseInt(this.#source.slice(at + 2, at + 6), 16);
    const known = Number.isNaN(code) ? "\ufffd" : String.fromCharCode(code);
    return { text: known, next: Math.min(this.#end, at + 6) };
  }

  /** «دما < ۵ درجه»: less than is no tag. */
  #opensTag(at: number): boolean {
    return at < this.#end && /[a-z/!]/i.test(this.#character(at).text);
  }

  /** Behind a tag; one that parts paragraphs breaks the line. */
  #tag(from: number): number {
    let name = "";
    let at = from;
    while (at < this.#end && at - from < TAG) {
      const { text, next } = this.#character(at);
      at = next;
      if (text === ">") break;
      if (name.length < 12) name += text;
    }
    if (/^\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|tr|table)(?:[\s/]|$)/i.test(name)) this.#writer.lineBreak();
    return at;
  }

  #reference(from: number, behind: number): number {
    let name = "&";
    let at = behind;
    while (at < this.#end && name.length < REFERENCE) {
      const { text, next } = this.#character(at);
      if (!/[#0-9a-z;]/i.test(text)) break;
      name += text;
      at = next;
      if (text === ";") break;
    }
    const said = decodeReferences(name);
    if (said === name) {
      this.#writer.put(from, behind, "&", this.#script, false);
      return behind;
    }
    if (/^\s$/u.test(said)) this.#writer.space();
    else this.#writer.put(from, at, said, this.#script, false);
    return at;
  }
}
