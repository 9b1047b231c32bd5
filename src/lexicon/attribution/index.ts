import { ADVERBIALS, type AdverbialEntry } from "./adverbials.js";
import type { CueEntry } from "./cue-entry.js";
import { CUES, LOOK_ALIKES, MODALS, OWN_VOICE } from "./cues.js";
import { DISCOURSE, type DiscourseEntry } from "./discourse.js";
import { OFFICE_WORDS, type OfficeWordEntry } from "./offices.js";
import {
  AGENT_ENDINGS,
  BROKEN_PLURALS,
  NOT_NAMES,
  PLURAL_ENDINGS,
  SURNAME_ENDINGS,
  WORDS,
  type WordEntry,
} from "./words.js";

/** Language knowledge of the attribution stage, by kind. */
export interface AttributionLexicon {
  readonly cues: readonly CueEntry[];
  readonly adverbials: readonly AdverbialEntry[];
  readonly lookAlikes: readonly string[];
  readonly modals: readonly string[];
  readonly ownVoice: readonly string[];
  readonly words: readonly WordEntry[];
  readonly agentEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly brokenPlurals: readonly string[];
  readonly surnameEndings: readonly string[];
  readonly notNames: readonly string[];
  readonly discourse: readonly DiscourseEntry[];
  readonly officeWords: readonly OfficeWordEntry[];
}

/** All that is known of reported speech. */
export const attributionLexicon: AttributionLexicon = {
  cues: CUES,
  adverbials: ADVERBIALS,
  lookAlikes: LOOK_ALIKES,
  modals: MODALS,
  ownVoice: OWN_VOICE,
  words: WORDS,
  agentEndings: AGENT_ENDINGS,
  pluralEndings: PLURAL_ENDINGS,
  brokenPlurals: BROKEN_PLURALS,
  surnameEndings: SURNAME_ENDINGS,
  notNames: NOT_NAMES,
  discourse: DISCOURSE,
  officeWords: OFFICE_WORDS,
};
