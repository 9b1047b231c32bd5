import type { AdverbialEntry } from "../../lexicon/attribution/adverbials.js";
import type { CueEntry } from "../../lexicon/attribution/cue-entry.js";
import { type Tokens, WORD } from "../../text/tokens.js";
import type { AttributionResources, CueForm } from "./resources.js";

/** A cue in the text: tokens `[from, to)`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly form: CueForm;
}

/** A verb of speech in the text. */
export interface VerbHit extends Hit {
  readonly form: CueForm & { readonly entry: CueEntry };
}

/** «به گفته» in the text. */
export interface AdverbialHit extends Hit {
  readonly form: CueForm & { readonly adverbial: AdverbialEntry };
}

export const isVerb = (hit: Hit): hit is VerbHit => hit.form.entry !== null;
export const isAdverbial = (hit: Hit): hit is AdverbialHit => hit.form.adverbial !== null;

/** Finds cues in tokens; of two that begin at one token the longer. */
export class CueFinder {
  readonly #tokens: Tokens;
  readonly #resources: AttributionResources;
  #form: CueForm | null = null;
  #formEnd = 0;
  readonly #keepLongest = (form: CueForm, next: number): void => {
    // Shortest first; of one length the first that was added.
    if (this.#form !== null && this.#formEnd === next) return;
    this.#form = form;
    this.#formEnd = next;
  };

  constructor(tokens: Tokens, resources: AttributionResources) {
    this.#tokens = tokens;
    this.#resources = resources;
  }

  /** Cues in `[from, to)`, left to right; look-alikes are gone. */
  hits(from: number, to: number): Hit[] {
    const hits: Hit[] = [];
    for (let i = from; i < to; ) {
      if (this.#tokens.kind[i] !== WORD || !this.#read(i, to)) {
        i += 1;
        continue;
      }
      const form = this.#form!;
      if (form.entry || form.adverbial) hits.push({ from: i, to: this.#formEnd, form });
      i = this.#formEnd;
    }
    return hits;
  }

  #read(index: number, to: number): boolean {
    const { cues } = this.#resources;
    this.#form = null;
    if (!cues.mayBegin(this.#tokens, index)) return false;
    cues.each(this.#tokens, index, to, this.#keepLongest);
    return this.#form !== null;
  }
}
