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

/** A mention with neither name nor office. */
export const bare = (kind: SourceKind, from: number, to: number, rest: number): SourcePhrase => ({
  kind,
  from,
  to,
  nameFrom: 0,
  nameTo: 0,
  officeFrom: 0,
  officeTo: 0,
  rest,
  strong: true,
});

/** A mention whose words `[office, to)` stand for an office: a role, a group, a document. */
export const worded = (kind: SourceKind, from: number, office: number, to: number, rest: number): SourcePhrase => ({
  ...bare(kind, from, to, rest),
  officeFrom: office,
  officeTo: to,
});

/** Somebody or something under the name `[name, to)`. */
export const named = (kind: SourceKind, from: number, name: number, to: number, rest: number): SourcePhrase => ({
  ...bare(kind, from, to, rest),
  nameFrom: name,
  nameTo: to,
});

/** A person with name and office; either comes first. */
export const titular = (
  from: number,
  to: number,
  name: readonly [number, number],
  office: readonly [number, number],
  rest: number,
): SourcePhrase => ({
  ...bare("person", from, to, rest),
  nameFrom: name[0],
  nameTo: name[1],
  officeFrom: office[0],
  officeTo: office[1],
});
