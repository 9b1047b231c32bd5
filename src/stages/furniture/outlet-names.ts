import type { OutletWordEntry } from "../../lexicon/furniture/entries.js";
import { MARK, NUMERAL, type Tokens, WORD } from "../../text/tokens.js";
import type { FurnitureResources } from "./resources.js";

/** Words of the longest name. */
export const NAME = 5;
/** How sure a name is that only its end tells. */
export const ENDED = 1.5;
/** Words of the longest name that nobody knows. */
const UNKNOWN = 4;

/** Behind a desk of the newsroom that begins at `i`, as a line may be one: «سیاسی», «گروه سیاسی»; -1 where none does. */
export function deskEnd(tokens: Tokens, { lines }: FurnitureResources, i: number, to: number): number {
  const desk = lines.longest(tokens, i, to);
  return desk?.values.some(({ tells }) => tells === "desk") ? desk.next : -1;
}

/** A name of an outlet: tokens `[from, to)`. */
export interface OutletName {
  readonly from: number;
  readonly to: number;
  readonly rules: string[];
  readonly strength: number;
}

/** Reads names of outlets where a caller knows that one may stand. */
export class OutletNames {
  readonly #tokens: Tokens;
  readonly #resources: FurnitureResources;

  constructor(tokens: Tokens, resources: FurnitureResources) {
    this.#tokens = tokens;
    this.#resources = resources;
  }

  /** A name with its kind, or a known one. */
  name(at: number, to: number): OutletName | undefined {
    let i = at;
    if (i < to && this.#tokens.mark(i) === "«") i += 1;
    if (i >= to) return undefined;
    const known = this.#resources.agencies.longest(this.#tokens, i, to);
    if (known) return { from: i, to: this.tail(known.next, to), rules: [known.values[0]!.id], strength: 3 };
    const head = this.head(i, to);
    if (!head) return this.#byEnd(i, to);
    let end = head.next;
    if (end < to && "«\"'".includes(this.#tokens.mark(end) || " ")) end += 1;
    const inner = this.#resources.agencies.longest(this.#tokens, end, to);
    if (inner)
      return { from: i, to: this.tail(inner.next, to), rules: [head.entry.id, inner.values[0]!.id], strength: 3 };
    let words = 0;
    while (end < to && words < NAME && !this.isBreak(end) && !this.isStop(end)) {
      end += 1;
      words += 1;
    }
    if (words === 0) return undefined;
    return { from: i, to: end, rules: [head.entry.id], strength: 2 };
  }

  /** Behind «آنلاین» of «جام جم آنلاین». */
  tail(i: number, to: number): number {
    const at = "-–".includes(this.#tokens.mark(i) || " ") ? i + 1 : i;
    return at < to && this.#resources.nameTails.has(this.#tokens.key(at)) ? at + 1 : i;
  }

  head(i: number, to: number): { entry: OutletWordEntry; next: number } | undefined {
    return this.outlet(i, to, "head");
  }

  outlet(i: number, to: number, part: "head" | "desk"): { entry: OutletWordEntry; next: number } | undefined {
    let best: { entry: OutletWordEntry; next: number } | undefined;
    if (i < to)
      this.#resources.outletWords.each(this.#tokens, i, to, (entry, next) => {
        if (entry.part === part) best = { entry, next };
      });
    return best;
  }

  /** «گلدشت‌نیوز», «گلدشت نیوز»: a name by its end. Asked behind each «به»: it makes no strings. */
  #byEnd(i: number, to: number): OutletName | undefined {
    const tokens = this.#tokens;
    if (tokens.kind[i] !== WORD) return undefined;
    for (const end of this.#resources.nameEnds) {
      const parted = i + 1 < to && tokens.is(i + 1, end);
      if (!parted && !this.#endsIn(i, end)) continue;
      return this.isStop(i) ? undefined : { from: i, to: parted ? i + 2 : i + 1, rules: [], strength: ENDED };
    }
    return undefined;
  }

  /** Whether a word ends so and has a letter or two before. */
  #endsIn(i: number, end: string): boolean {
    const { letters, letterStart } = this.#tokens;
    const from = letterStart[i + 1]! - end.length;
    if (from < letterStart[i]! + 2) return false;
    for (let at = 0; at < end.length; at += 1) if (letters[from + at] !== end.charCodeAt(at)) return false;
    return true;
  }

  /** A name nobody knows, up to the comma: «به گزارش گلدشت نیوز، …». */
  upTo(from: number, to: number): OutletName | undefined {
    let i = from;
    while (
      i < to &&
      i - from < UNKNOWN &&
      this.#tokens.kind[i] !== MARK &&
      this.#tokens.kind[i] !== NUMERAL &&
      !this.isStop(i)
    )
      i += 1;
    if (i === from || i - from >= UNKNOWN) return undefined;
    // «به گزارش گلدشت نیوز به نقل از ایرنا، …»
    const relayed = this.#tokens.is(i, "بهنقل") || (this.#tokens.is(i, "به") && this.#tokens.is(i + 1, "نقل"));
    if (i < to && !relayed && !"،,؛".includes(this.#tokens.mark(i) || " ")) return undefined;
    let body = false;
    this.#resources.bodies.each(this.#tokens, from, to, () => {
      body = true;
    });
    return body ? undefined : { from, to: i, rules: [], strength: 1 };
  }

  isBreak(i: number): boolean {
    const kind = this.#tokens.kind[i];
    return kind === MARK || kind === NUMERAL;
  }

  /** Words at which a name has ended: «از قزوین», «به نقل از». */
  isStop(i: number): boolean {
    return this.#resources.nameStops.has(this.#tokens.key(i));
  }
}
