import type { SourceForm, Speaker } from "../../../model/layers.js";
import type { SourcePhrase } from "../source/index.js";

/** Who a mention is, which rule said so and how surely. */
export interface Resolution {
  readonly speaker: Speaker | null;
  readonly form: SourceForm | null;
  readonly sieve: Sieve;
  readonly flags: readonly string[];
}

/** The ways of finding a speaker, most precise first. Their ids stand in `rule`. */
export type Sieve =
  | "full_name"
  | "role_name"
  | "surname"
  | "role_alias"
  | "role_next_name"
  | "role_last_speaker"
  | "role_alternation"
  | "role"
  | "organization"
  | "document"
  | "group"
  | "demonstrative"
  | "pronoun"
  | "elided"
  | "unknown";

/** The way a person's mention names him. */
export function namedBy(phrase: SourcePhrase): "role_name" | "full_name" | "surname" {
  if (phrase.officeTo > phrase.officeFrom) return "role_name";
  return phrase.nameTo - phrase.nameFrom > 1 ? "full_name" : "surname";
}

/** The form of a mention as it stands in the records; a source left out is `elided`. */
export function sourceForm(phrase: SourcePhrase | null): SourceForm {
  if (!phrase) return "elided";
  switch (phrase.kind) {
    case "pronoun":
    case "plural":
      return "pronoun";
    case "demonstrative":
      return "demonstrative";
    case "office":
    case "group":
      return "role";
    case "body":
      return "organization";
    case "text":
      return "document";
    case "joint":
      return "full_name";
    case "person":
      return namedBy(phrase);
  }
}
