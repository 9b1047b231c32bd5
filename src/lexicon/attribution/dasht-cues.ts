import { type Compound, compound } from "./compound.js";
import type { CueEntry } from "./cue-entry.js";

const DASHT = "داشتن";

/** [id, noun, one sentence]: beliefs and insistence with دارد, content after a colon or که. */
const WITH_DARAD: readonly (readonly [string, string, string])[] = [
  ["belief-held", "اعتقاد", "وی ⟦اعتقاد دارد⟧ که راه دیگری نیست."],
  ["opinion-held", "عقیده", "وی ⟦عقیده دارد⟧ که راه دیگری نیست."],
  ["conviction-held", "باور", "او ⟦باور دارد⟧ که تیم ما می\u200cبرد."],
  ["stress-held", "تأکید", "وی ⟦تأکید دارد⟧ که راه باز است."],
  ["point-held", "اشاره", "وی ⟦اشاره دارد⟧ که راه باز است."],
  ["insistence-held", "اصرار", "وی ⟦اصرار دارد⟧ که راه باز است."],
];

const daradCues = WITH_DARAD.map(
  ([id, noun, example]): CueEntry => ({
    id: `cue/${id}`,
    lemma: `${noun} ${DASHT}`,
    frame: "clause",
    attitude: true,
    bare: true,
    forms: ["دارد", "دارند", "داشت", "داشتند", "داشته است"].map((verb) => `${noun} ${verb}`),
    examples: [example],
  }),
);

const ENTRIES: readonly Compound[] = [
  {
    id: "express-dasht",
    noun: "اظهار",
    verb: "dashtan",
    infinitive: DASHT,
    bare: true,
    example: "رضا کیانی ⟦اظهار داشت⟧: کار تمام شد.",
  },
  { id: "state-dasht", noun: "بیان", verb: "dashtan", infinitive: DASHT, example: "وی ⟦بیان داشت⟧: بودجه رسید." },
  { id: "title-dasht", noun: "عنوان", verb: "dashtan", infinitive: DASHT, example: "وی ⟦عنوان داشت⟧: راه باز است." },
  {
    id: "announce-dasht",
    noun: "اعلام",
    verb: "dashtan",
    infinitive: DASHT,
    example: "وی ⟦اعلام داشت⟧: آزمون لغو شد.",
  },
  { id: "voice-dasht", noun: "ابراز", verb: "dashtan", infinitive: DASHT, example: "وی ⟦ابراز داشت⟧: کار سخت بود." },
  { id: "concede-dasht", noun: "اذعان", verb: "dashtan", infinitive: DASHT, example: "وی ⟦اذعان داشت⟧: دیر شده است." },
];

/** Said with داشت, and beliefs with دارد: «اظهار داشت», «اعتقاد دارد». */
export const DASHT_CUES: readonly CueEntry[] = [...daradCues, ...ENTRIES.map(compound)];
