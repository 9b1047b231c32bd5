import type { KnownNames } from "./known-names.js";
import type { PhraseReader } from "./phrase-reader.js";

type SourceKind = "pronoun" | "plural" | "demonstrative" | "person" | "joint" | "office" | "body" | "group" | "text";

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
const bare = (kind: SourceKind, from: number, to: number, rest: number): SourcePhrase => ({
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
const worded = (kind: SourceKind, from: number, office: number, to: number, rest: number): SourcePhrase => ({
  kind,
  from,
  to,
  nameFrom: 0,
  nameTo: 0,
  officeFrom: office,
  officeTo: to,
  rest,
  strong: true,
});

/** A body under its own name `[name, to)`. */
const named = (kind: SourceKind, from: number, name: number, to: number, rest: number): SourcePhrase => ({
  kind,
  from,
  to,
  nameFrom: name,
  nameTo: to,
  officeFrom: 0,
  officeTo: 0,
  rest,
  strong: true,
});

/** The longest mention that is taken for a name without an office. */
const NAME_WORDS = 5;

/** Reads the mention that begins at token `start`. */
export function readSource(
  reader: PhraseReader,
  known: KnownNames,
  start: number,
  limit: number,
): SourcePhrase | undefined {
  const { tokens } = reader;
  let i = start;
  while (i < limit && reader.isMark(i) && !reader.isOpener(i)) i += 1;
  if (i >= limit) return undefined;
  const pronoun = reader.after(i, limit, "pronoun");
  if (pronoun > 0) return bare("pronoun", i, pronoun, pronoun);
  const plural = reader.after(i, limit, "plural-pronoun");
  if (plural > 0) return bare("plural", i, plural, plural);
  if ((tokens.is(i, "این") || tokens.is(i, "همین")) && i + 1 < limit) return readDemonstrative(reader, i, limit);

  let name = i;
  for (let titles = 0; titles < 3; titles += 1) {
    const title = reader.after(name, limit, "honorific");
    if (title < 0 || title >= limit || (reader.after(name, limit, "given-name") === title && title - name === 1)) break;
    name = title;
  }
  const titled = name > i;
  if (reader.isOpener(name)) {
    const quoted = readQuotedName(reader, name, limit);
    if (quoted > 0)
      return withOffice(reader, { from: i, nameFrom: name + 1, nameTo: quoted, at: quoted + 1, limit, strong: true });
    if (!titled) return undefined;
  }
  const knownName = known.name(tokens, name, limit);
  if (
    knownName > 0 &&
    !(knownName < limit && reader.isComma(knownName) && reader.nounPhraseEnd(name, limit) > knownName) &&
    (knownName - name > 1 || titled || knownName === limit || !tokens.is(knownName, "و"))
  )
    return withOffice(reader, { from: i, nameFrom: name, nameTo: knownName, at: knownName, limit, strong: true });
  let end = reader.nounPhraseEnd(name, limit);
  if (end <= name) return undefined;
  if (titled) {
    const office = officeInside(reader, name, end);
    if (office > name)
      return {
        kind: "person",
        from: i,
        to: end,
        nameFrom: name,
        nameTo: office,
        officeFrom: office,
        officeTo: end,
        rest: pastComma(reader, end, limit),
        strong: true,
      };
    if (end - name > NAME_WORDS) end = name + 3;
    return withOffice(reader, { from: i, nameFrom: name, nameTo: end, at: end, limit, strong: true });
  }
  // «یک کارشناس بازار»: an office, but nobody yet known has it.
  if (tokens.is(name, "یک") && reader.after(name, end, "group") < 0 && reader.after(name + 1, end, "office") > 0)
    return worded("office", i, name + 1, end, pastComma(reader, end, limit));
  const officeHead = reader.after(name, end, "office");
  const group = reader.after(name, limit, "group");
  if (group > 0 && (officeHead < 0 || group >= officeHead))
    return worded("group", i, name, end, pastComma(reader, end, limit));
  if (officeHead > 0) return readOffice(reader, i, name, end, limit);
  const text = reader.after(reader.after(name, end, "superlative") > 0 ? name + 1 : name, limit, "text");
  if (text > 0) return worded("text", i, name, end, pastComma(reader, end, limit));
  const body = reader.after(name, limit, "body");
  const proper = reader.after(name, limit, "proper-body");
  if (body > 0 || proper === end) return named("body", i, name, end, pastComma(reader, end, limit));
  const office = officeInside(reader, name, end);
  if (office > name && office - name <= NAME_WORDS && allWords(reader, name, office))
    return {
      kind: "person",
      from: i,
      to: end,
      nameFrom: name,
      nameTo: office,
      officeFrom: office,
      officeTo: end,
      rest: pastComma(reader, end, limit),
      strong: true,
    };
  for (let k = name + 1; k < end; k += 1)
    if (tokens.is(k, "(")) {
      const past = reader.afterBracket(k, end);
      const named = withOffice(reader, { from: i, nameFrom: name, nameTo: k, at: past, limit, strong: false });
      const given = reader.after(name, k, "given-name") > 0 && k - name > 1;
      return k - name <= NAME_WORDS && allWords(reader, name, k)
        ? { ...named, strong: named.strong || given }
        : undefined;
    }
  const joint = readJoint(reader, i, name, end, limit);
  if (joint) return joint;
  if (end - name > NAME_WORDS || !allWords(reader, name, end)) return undefined;
  const given = reader.after(name, end, "given-name") > 0 && end - name > 1;
  return withOffice(reader, { from: i, nameFrom: name, nameTo: end, at: end, limit, strong: given });
}

/** Several persons together: «کیانی، احمدی و رضایی». */
function readJoint(
  reader: PhraseReader,
  from: number,
  name: number,
  end: number,
  limit: number,
): SourcePhrase | undefined {
  if (end - name > 14) return undefined;
  let joined = false;
  for (let i = name; i < end; i += 1) {
    if (reader.tokens.is(i, "و") && i > name) joined = true;
    else if (!reader.isWord(i) && !reader.isComma(i)) return undefined;
  }
  if (!joined) return undefined;
  const rest = pastComma(reader, end, limit);
  return {
    kind: "joint",
    from,
    to: end,
    nameFrom: name,
    nameTo: end,
    officeFrom: 0,
    officeTo: 0,
    rest,
    strong: reader.after(name, end, "given-name") > 0,
  };
}

/** «این مقام مسئول», «این سازمان», «این مطالعه». */
function readDemonstrative(reader: PhraseReader, start: number, limit: number): SourcePhrase | undefined {
  const end = reader.nounPhraseEnd(start + 1, limit);
  if (end <= start + 1 || end - start > 14) return undefined;
  const rest = pastComma(reader, end, limit);
  if (reader.after(start + 1, limit, "office") > 0) return bare("demonstrative", start, end, rest);
  if (reader.after(start + 1, limit, "text") > 0) return worded("text", start, start, end, rest);
  if (reader.after(start + 1, limit, "body") > 0) return named("body", start, start, end, rest);
  if (reader.after(start + 1, limit, "group") > 0) return worded("group", start, start, end, rest);
  return undefined;
}

function readOffice(reader: PhraseReader, from: number, office: number, end: number, limit: number): SourcePhrase {
  const inside = nameInside(reader, office, end);
  if (inside) {
    return {
      kind: "person",
      from,
      to: end,
      nameFrom: inside[0],
      nameTo: end,
      officeFrom: office,
      officeTo: inside[1],
      rest: pastComma(reader, end, limit),
      strong: true,
    };
  }
  // ROLE، NAME
  if (end < limit && reader.isComma(end)) {
    let name = end + 1;
    const title = reader.after(name, limit, "honorific");
    if (title > 0 && title < limit) name = title;
    const nameEnd = reader.nounPhraseEnd(name, limit);
    const given = reader.after(name, limit, "given-name") > 0;
    if (
      nameEnd > name &&
      nameEnd - name <= NAME_WORDS &&
      allWords(reader, name, nameEnd) &&
      (title > 0 || (given && nameEnd - name > 1))
    )
      return {
        kind: "person",
        from,
        to: nameEnd,
        nameFrom: name,
        nameTo: nameEnd,
        officeFrom: office,
        officeTo: end,
        rest: pastComma(reader, nameEnd, limit),
        strong: true,
      };
  }
  return worded("office", from, office, end, pastComma(reader, end, limit));
}

interface Named {
  readonly from: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly at: number;
  readonly limit: number;
  readonly strong: boolean;
}

/** A name, and the office in apposition to it: «NAME، ROLE،», «NAME - ROLE -», «NAME ROLE». */
function withOffice(reader: PhraseReader, named: Named): SourcePhrase {
  const { from, nameFrom, nameTo, at, limit } = named;
  let office = -1;
  let end = -1;
  if (at < limit && reader.isHyphen(at)) {
    for (let i = at + 1; i < limit && i < at + 30; i += 1)
      if (reader.isHyphen(i)) {
        office = at + 1;
        end = i;
        break;
      }
    if (end > 0)
      return {
        kind: "person",
        from,
        to: end,
        nameFrom,
        nameTo,
        officeFrom: office,
        officeTo: end,
        rest: end + 1,
        strong: true,
      };
  }
  const behind = at + 1 < limit && reader.tokens.is(at + 1, "دیگر") ? at + 2 : at + 1;
  if (at < limit && reader.isComma(at) && reader.after(behind, limit, "office") > 0) office = behind;
  else if (reader.after(at, limit, "office") > 0) office = at;
  if (office >= 0) {
    end = reader.nounPhraseEnd(office, limit);
    return {
      kind: "person",
      from,
      to: end,
      nameFrom,
      nameTo,
      officeFrom: office,
      officeTo: end,
      rest: pastComma(reader, end, limit),
      strong: true,
    };
  }
  return {
    kind: "person",
    from,
    to: nameTo,
    nameFrom,
    nameTo,
    officeFrom: 0,
    officeTo: 0,
    rest: pastComma(reader, at, limit),
    strong: named.strong,
  };
}

const pastComma = (reader: PhraseReader, at: number, limit: number): number =>
  at < limit && reader.isComma(at) ? at + 1 : at;

function allWords(reader: PhraseReader, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!reader.isWord(i)) return false;
  return true;
}

/** Index of the first head of an office after the first word, or -1. */
function officeInside(reader: PhraseReader, from: number, to: number): number {
  for (let i = from + 1; i < to && i <= from + NAME_WORDS; i += 1) if (reader.after(i, to, "office") > 0) return i;
  return -1;
}

/** A name at the end of an office: «معاون … مهندس رضا کیانی». Returns [name start, office end]. */
function nameInside(reader: PhraseReader, office: number, end: number): [number, number] | undefined {
  for (let i = Math.max(office + 2, end - 6); i < end - 0; i += 1) {
    const title = reader.after(i, end, "honorific");
    if (
      title > 0 &&
      title < end &&
      allWords(reader, title, end) &&
      end - title <= NAME_WORDS &&
      reader.after(i - 1, end, "named-after") !== i
    )
      return [title, i];
    if (end - i < 2 || end - i > 4 || reader.after(i - 1, end, "named-after") === i) continue;
    if (reader.after(i, end, "given-name") < 0 || !allWords(reader, i, end)) continue;
    let plain = true;
    for (let k = i; k < end; k += 1)
      if (reader.tokens.is(k, "و") || reader.after(k, end, "body") > 0 || reader.after(k, end, "office") > 0)
        plain = false;
    if (plain) return [i, i];
  }
  return undefined;
}

/** A name in quotation marks, one to four words: index of the closing mark, or -1. */
function readQuotedName(reader: PhraseReader, open: number, limit: number): number {
  for (let i = open + 1; i < limit && i <= open + 5; i += 1) {
    if (reader.isCloser(i)) return i > open + 1 ? i : -1;
    if (!reader.isWord(i)) return -1;
  }
  return -1;
}
