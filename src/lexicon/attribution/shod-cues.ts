import { type Compound, compound } from "./compound.js";
import type { CueEntry } from "./cue-entry.js";

const SHOD = "شدن";

const ENTRIES: readonly Compound[] = [
  {
    id: "remind-shod",
    noun: "یادآور",
    verb: "shodan",
    infinitive: SHOD,
    bare: true,
    example: "کیانی ⟦یادآور شد⟧: سال بدی بود.",
  },
  { id: "caution-shod", noun: "متذکر", verb: "shodan", infinitive: SHOD, example: "کیانی ⟦متذکر شد⟧: کار ناتمام است." },
  {
    id: "pledged-shod",
    noun: "متعهد",
    verb: "shodan",
    infinitive: SHOD,
    bare: true,
    example: "این شرکت ⟦متعهد شد⟧ که زیان را بپردازد.",
  },
  {
    id: "confessor-shod",
    noun: "معترف",
    verb: "shodan",
    infinitive: SHOD,
    example: "این شرکت ⟦معترف شد⟧ که زیان داده است.",
  },
  {
    id: "claimant-shod",
    noun: "مدعی",
    verb: "shodan",
    infinitive: SHOD,
    bare: true,
    example: "این شرکت ⟦مدعی شد⟧ که زیان نداده است.",
  },
  {
    id: "note-sakht",
    noun: "خاطرنشان",
    verb: "sakhtan",
    infinitive: "ساختن",
    example: "وی ⟦خاطرنشان ساخت⟧: راه دور است.",
  },
  {
    id: "caution-sakht",
    noun: "متذکر",
    verb: "sakhtan",
    infinitive: "ساختن",
    example: "وی ⟦متذکر ساخت⟧: راه دور است.",
  },
  {
    id: "reveal-sakht",
    noun: "فاش",
    verb: "sakhtan",
    infinitive: "ساختن",
    example: "این روزنامه ⟦فاش ساخت⟧ که قرارداد پنهان بود.",
  },
  { id: "denier-shod", noun: "منکر", verb: "shodan", infinitive: SHOD, example: "متهم ⟦منکر شد⟧ که پول را برده است." },
  { id: "objector-shod", noun: "معترض", verb: "shodan", infinitive: SHOD, example: "وی ⟦معترض شد⟧ که سهم یزد کم است." },
  { id: "inquirer-shod", noun: "جویا", verb: "shodan", infinitive: SHOD, example: "وی ⟦جویا شد⟧ که نامه کجا است." },
];

/** Said with شد or ساخت: «یادآور شد», «خاطرنشان ساخت». */
export const SHOD_CUES: readonly CueEntry[] = ENTRIES.map(compound);
