export type SourceKind =
  | "pronoun"
  | "plural"
  | "demonstrative"
  | "person"
  | "joint"
  | "office"
  | "body"
  | "group"
  | "text";

/** The mention of a speaker beside a cue. All indices are tokens. */
export interface SourcePhrase {
  readonly kind: SourceKind;
  /** The mention with titles and apposition: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The bare name, without titles; empty where there is none. */
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly officeFrom: number;
  readonly officeTo: number;
  /** Where the rest of the clause begins. */
  readonly rest: number;
  /** A given name, title, office or known name stands in it; else only its place tells that it is a name. */
  readonly strong: boolean;
}

/** Every key by name: phrases are made by the dozen for a paragraph, and spreads would make objects of slow properties. */
const phraseOf = (
  kind: SourceKind,
  from: number,
  to: number,
  rest: number,
  nameFrom: number,
  nameTo: number,
  officeFrom: number,
  officeTo: number,
  strong: boolean,
): SourcePhrase => ({ kind, from, to, nameFrom, nameTo, officeFrom, officeTo, rest, strong });

/** A mention with neither name nor office. */
export const bare = (kind: SourceKind, from: number, to: number, rest: number): SourcePhrase =>
  phraseOf(kind, from, to, rest, 0, 0, 0, 0, true);

/** A mention whose words `[office, to)` stand for an office: a role, a group, a document. */
export const worded = (
  kind: SourceKind,
  from: number,
  office: number,
  to: number,
  rest: number,
  strong = true,
): SourcePhrase => phraseOf(kind, from, to, rest, 0, 0, office, to, strong);

/** Somebody or something under the name `[name, to)`. */
export const named = (
  kind: SourceKind,
  from: number,
  name: number,
  to: number,
  rest: number,
  strong = true,
): SourcePhrase => phraseOf(kind, from, to, rest, name, to, 0, 0, strong);

/** A person with name and office; either comes first. */
export const titular = (
  from: number,
  to: number,
  name: readonly [number, number],
  office: readonly [number, number],
  rest: number,
): SourcePhrase => phraseOf("person", from, to, rest, name[0], name[1], office[0], office[1], true);
