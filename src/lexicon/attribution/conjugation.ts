/** Auxiliary verbs that carry a speech noun: «اظهار» + کرد / داشت. */
export type LightVerb = "kardan" | "dashtan" | "dadan" | "shodan" | "sakhtan" | "namudan" | "farmudan" | "gardidan";

interface Stem {
  readonly past: string;
  readonly participle: string;
  /** Third person present, singular and plural; empty where the press does not use it for speech. */
  readonly present: readonly string[];
}

const STEMS: Readonly<Record<LightVerb, Stem>> = {
  kardan: { past: "کرد", participle: "کرده", present: ["می\u200cکند", "می\u200cکنند"] },
  dashtan: { past: "داشت", participle: "داشته", present: ["می\u200cدارد", "می\u200cدارند"] },
  dadan: { past: "داد", participle: "داده", present: ["می\u200cدهد", "می\u200cدهند"] },
  shodan: { past: "شد", participle: "شده", present: ["می\u200cشود", "می\u200cشوند"] },
  sakhtan: { past: "ساخت", participle: "ساخته", present: ["می\u200cسازد", "می\u200cسازند"] },
  namudan: { past: "نمود", participle: "نموده", present: ["می\u200cنماید", "می\u200cنمایند"] },
  farmudan: { past: "فرمود", participle: "فرموده", present: ["می\u200cفرماید", "می\u200cفرمایند"] },
  gardidan: { past: "گردید", participle: "گردیده", present: ["می\u200cگردد", "می\u200cگردند"] },
};

/** Third-person finite forms of a verb from its past stem, participle and present forms: past, perfect, past perfect, imperfect. */
export function finiteForms(past: string, participle: string, present: readonly string[]): string[] {
  return [
    past,
    `${past}ند`,
    `${participle} است`,
    `${participle}\u200cاند`,
    `${participle} بود`,
    `${participle} بودند`,
    ...(past.startsWith("می") ? [] : [`می\u200c${past}`, `می\u200c${past}ند`]),
    ...present,
  ];
}

/** The finite forms of a compound verb: `lightForms("اظهار", "kardan")` gives «اظهار کرد», «اظهار کرده است», «اظهار می‌کنند» … */
export function lightForms(noun: string, verb: LightVerb): string[] {
  const { past, participle, present } = STEMS[verb];
  return finiteForms(past, participle, present).map((form) => `${noun} ${form}`);
}

/** The bare participle of a compound verb («اعلام کرده»): a cue only where a colon or که follows. */
export const lightParticiple = (noun: string, verb: LightVerb): string => `${noun} ${STEMS[verb].participle}`;

/** «معتقد» + است / بود: an adjective with the copula, split or glued. */
export function copulaForms(word: string): string[] {
  return [`${word} است`, `${word}\u200cاند`, `${word}ند`, `${word} هستند`, `${word} بود`, `${word} بودند`];
}
