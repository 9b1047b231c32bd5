import { type LightVerb, lightForms, lightParticiple } from "./conjugation.js";
import type { CueEntry, ObjectMarker } from "./cue-entry.js";

/** A cue as it is written here. */
export interface Compound {
  readonly id: string;
  readonly noun: string;
  readonly verb: LightVerb;
  readonly infinitive: string;
  readonly example: string;
  readonly objects?: readonly ObjectMarker[];
  readonly bare?: boolean;
  readonly clauseless?: boolean;
  readonly addressed?: boolean;
  readonly counter?: readonly string[];
  readonly objectAlone?: boolean;
  readonly objectWords?: readonly string[];
  readonly goesOn?: boolean;
}

/** The entry of a compound, with its finite forms. */
export function compound(c: Compound): CueEntry {
  return {
    id: `cue/${c.id}`,
    lemma: `${c.noun} ${c.infinitive}`,
    frame: c.clauseless ? "object" : "clause",
    forms: lightForms(c.noun, c.verb),
    participles: [lightParticiple(c.noun, c.verb)],
    examples: [c.example],
    ...(c.objects ? { objects: c.objects } : {}),
    ...(c.bare ? { bare: true } : {}),
    ...(c.clauseless ? { clauseless: true } : {}),
    ...(c.addressed ? { addressed: true } : {}),
    ...(c.objectAlone ? { objectAlone: true } : {}),
    ...(c.objectWords ? { objectWords: c.objectWords } : {}),
    ...(c.goesOn ? { goesOn: true } : {}),
    ...(c.counter ? { counterExamples: c.counter } : {}),
  };
}
