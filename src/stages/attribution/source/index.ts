import type { KnownNames } from "../known-names.js";
import { nounPhraseEnd } from "../noun-phrase-end.js";
import type { PhraseReader } from "../phrase-reader.js";
import { CLASS } from "../word-classes.js";
import { isSeveral, readCounted, readCountedInWords } from "./counted.js";
import { nameBehind, readOffice } from "./office.js";
import {
  allWords,
  NAME_WORDS,
  officeInside,
  opensWithGivenName,
  pastComma,
  pastShortName,
  quotedNameEnd,
  withOffice,
} from "./person.js";
import { bare, named, type SourcePhrase, titular, worded } from "./phrase.js";
import { relayEnd } from "./relay.js";

export type { SourcePhrase } from "./phrase.js";

/** The longest demonstrative and the longest list of speakers, in tokens. */
const LONGEST = 14;

/** Reads the mention that begins at token `start` and ends before `limit`. */
export function readSource(
  reader: PhraseReader,
  known: KnownNames,
  start: number,
  limit: number,
): SourcePhrase | undefined {
  const { tokens } = reader;
  let from = start;
  while (from < limit && reader.isMark(from) && !reader.isOpener(from)) from += 1;
  if (from >= limit || reader.after(from, limit, CLASS["first-person"]) > 0) return undefined;
  const pronoun = reader.after(from, limit, CLASS.pronoun);
  if (pronoun > 0) return bare("pronoun", from, pronoun, pronoun);
  const plural = reader.after(from, limit, CLASS["plural-pronoun"]);
  if (plural > 0) return bare("plural", from, plural, plural);
  if ((tokens.is(from, "این") || tokens.is(from, "همین")) && from + 1 < limit)
    return readDemonstrative(reader, from, limit);
  if (reader.isNumeral(from) || reader.isSome(from)) return readCounted(reader, from, limit);
  const name = pastTitles(reader, from, limit);
  const titled = name > from;
  if (reader.isOpener(name)) {
    const quoted = quotedNameEnd(reader, name, limit);
    if (quoted > 0) {
      const nameFrom = pastTitles(reader, name + 1, quoted);
      return withOffice(reader, { from, nameFrom, nameTo: quoted, at: quoted + 1, limit, strong: true });
    }
    if (!titled) return undefined;
  }
  const end = knownEnd(reader, known, name, limit, titled);
  if (end > 0) return withOffice(reader, { from, nameFrom: name, nameTo: end, at: end, limit, strong: true });
  if (titled) return readTitled(reader, from, name, limit);
  const noun = withSurname(reader, known, readNoun(reader, from, limit), limit);
  return (noun && byName(reader, noun, limit)) ?? noun ?? readName(reader, from, limit);
}

/** «رئیس‌جمهور کیانی»: the head of an office and a name that the article has used. */
function withSurname(
  reader: PhraseReader,
  known: KnownNames,
  noun: SourcePhrase | undefined,
  limit: number,
): SourcePhrase | undefined {
  if (noun?.kind !== "office") return noun;
  const { from, officeFrom, to } = noun;
  const name = reader.after(officeFrom, to, CLASS.office);
  // «وزیر خارجه کیانی» is his minister.
  if (name <= officeFrom || name >= to || !reader.isTitle(officeFrom, name)) return noun;
  if (known.name(name, to) !== to || reader.isPlace(name)) return noun;
  return titular(from, to, [name, to], [officeFrom, name], pastComma(reader, to, limit));
}

/** «یکی از استادان به نام رضا کیانی», «مردی به نام کیانی»: a group or an office, and the name of its one. */
function byName(reader: PhraseReader, noun: SourcePhrase, limit: number): SourcePhrase | undefined {
  const { tokens } = reader;
  const { kind, from, to } = noun;
  if ((kind !== "group" && kind !== "office") || to + 2 >= limit) return undefined;
  if (!tokens.is(to, "به") || !tokens.is(to + 1, "نام")) return undefined;
  const name = pastTitles(reader, to + 2, limit);
  const end = nounPhraseEnd(reader, name, limit);
  if (end <= name || end - name > NAME_WORDS || !allWords(reader, name, end)) return undefined;
  return titular(from, end, [name, end], [noun.officeFrom, to], pastComma(reader, end, limit));
}

/** Past up to three titles: «سردار دکتر …». */
function pastTitles(reader: PhraseReader, from: number, limit: number): number {
  let name = from;
  for (let titles = 0; titles < 3; titles += 1) {
    const title = reader.after(name, limit, CLASS.honorific);
    if (title < 0 || title >= limit || (reader.after(name, limit, CLASS["given-name"]) === title && title - name === 1))
      break;
    name = title;
  }
  return name;
}

/** Where a name that the article has used ends, or -1; none inside a longer list or name. */
function knownEnd(reader: PhraseReader, known: KnownNames, name: number, limit: number, titled: boolean): number {
  const { tokens } = reader;
  const end = known.name(name, limit);
  if (end < 0) return -1;
  if (end < limit && reader.isComma(end) && nounPhraseEnd(reader, name, limit) > end) return -1;
  // «دبیر شورا» is an office, whoever is called «دبیر».
  const plain = end < limit && reader.isWord(end) && reader.after(end, limit, CLASS.stop) < 0;
  if (end - name === 1 && plain && reader.after(name, limit, CLASS.office) === end) return -1;
  return end - name > 1 || titled || end === limit || !tokens.is(end, "و") ? end : -1;
}

/** A name behind a title: it needs no given name. */
function readTitled(reader: PhraseReader, from: number, name: number, limit: number): SourcePhrase | undefined {
  let end = nounPhraseEnd(reader, name, limit);
  if (end <= name) return undefined;
  // «دکتر کیانی این کار را …»
  if (reader.tokens.is(name + 1, "این") && name + 1 < end) end = name + 1;
  const office = officeInside(reader, name, end);
  if (office > name) return titular(from, end, [name, office], [office, end], pastComma(reader, end, limit));
  const nameTo = end - name > NAME_WORDS ? name + 3 : end;
  return withOffice(reader, { from, nameFrom: name, nameTo, at: nameTo, limit, strong: true });
}

/** An office, a group, a document or a body. */
function readNoun(reader: PhraseReader, from: number, limit: number): SourcePhrase | undefined {
  const end = nounPhraseEnd(reader, from, limit);
  if (end <= from) return undefined;
  const rest = pastComma(reader, end, limit);
  const indefinite = reader.after(from, end, CLASS.indefinite);
  if (indefinite > 0) return worded("group", from, from, indefinite, pastComma(reader, indefinite, limit));
  // «یک کارشناس بازار»: an office, but nobody yet known has it.
  const one = reader.tokens.is(from, "یک") && reader.after(from, end, CLASS.group) < 0;
  if (one && reader.after(from + 1, end, CLASS.office) > 0) return worded("office", from, from + 1, end, rest);
  // «یک مرد ۵۰ ساله»
  if (one && reader.after(from + 1, end, CLASS.group) > 0) return worded("group", from, from, end, rest);
  const counted = readCountedInWords(reader, from, end, limit, rest);
  if (counted) return counted;
  const office = reader.after(from, end, CLASS.office);
  const group = reader.after(from, limit, CLASS.group);
  if (group > 0 && (office < 0 || group >= office)) {
    // «معترض، رضا کیانی، گفت»
    const name = reader.isPlural(from) || end - from > 2 ? undefined : nameBehind(reader, end, limit);
    return name
      ? titular(from, name[1], name, [from, end], pastComma(reader, name[1], limit))
      : worded("group", from, from, end, rest);
  }
  if (office > 0) return readOffice(reader, from, from, end, limit);
  const head = reader.after(from, end, CLASS.superlative) > 0 ? from + 1 : from;
  if (reader.after(head, limit, CLASS.text) > 0) return worded("text", from, from, end, rest);
  if (reader.after(from, limit, CLASS.body) > 0 || reader.after(from, limit, CLASS["proper-body"]) === end)
    return named("body", from, from, end, rest);
  const others = pastOtherCountries(reader, end, limit);
  const list = isListOfBodies(reader, from, others > 0 ? end - 1 : end);
  if (!list) return undefined;
  const to = others > 0 ? others : end;
  return named("body", from, from, to, pastComma(reader, to, limit));
}

/** Past «چند کشور دیگر» behind a list's «و»; -1 if it does not stand there. */
function pastOtherCountries(reader: PhraseReader, at: number, limit: number): number {
  const { tokens } = reader;
  if (!tokens.is(at - 1, "و") || at + 1 >= limit || !tokens.is(at, "چند") || !tokens.is(at + 1, "کشور")) return -1;
  return at + 2 < limit && tokens.is(at + 2, "دیگر") ? at + 3 : at + 2;
}

/** «انگلیس، فرانسه و آلمان»: nothing but names of countries and agencies. */
function isListOfBodies(reader: PhraseReader, from: number, end: number): boolean {
  let i = from;
  while (i < end) {
    const next = reader.after(i, end, CLASS["proper-body"]);
    if (next < 0) return false;
    if (next === end) return i > from;
    if (!reader.isComma(next) && !reader.tokens.is(next, "و")) return false;
    i = next + 1;
  }
  return false;
}

/** A name, with or without an office behind it. */
function readName(reader: PhraseReader, from: number, limit: number): SourcePhrase | undefined {
  const end = nameEnd(reader, from, limit);
  if (end <= from) return undefined;
  if (isNoName(reader, from, end)) return undefined;
  const office = pastSurname(reader, from, officeInside(reader, from, end), end);
  if (office === end) return withOffice(reader, { from, nameFrom: from, nameTo: end, at: end, limit, strong: true });
  if (office > from && office - from <= NAME_WORDS && isOneName(reader, from, office)) {
    // «رضا کیانی دیگر بازیگر این فیلم»
    const nameTo = office - from > 1 && reader.tokens.is(office - 1, "دیگر") ? office - 1 : office;
    return titular(from, end, [from, nameTo], [office, end], pastComma(reader, end, limit));
  }
  for (let k = from + 1; k < end; k += 1)
    if (reader.tokens.is(k, "(")) return readBracketed(reader, from, k, end, limit);
  const joint = readJoint(reader, from, end, limit);
  if (joint) return joint;
  if (end - from > NAME_WORDS && end < limit && reader.tokens.is(end, "را")) {
    // «رضا کیانی | ساخت پل تازه میبد را …»
    const name = pastShortName(reader, from, end);
    return name < 0 ? undefined : named("person", from, from, name, name);
  }
  if (end - from > NAME_WORDS || !allWords(reader, from, end)) return undefined;
  // «یک دیپلمات اروپایی»: somebody, no name.
  if (reader.tokens.is(from, "یک") && end - from === 1) return undefined;
  if (reader.tokens.is(from, "یک")) return worded("office", from, from + 1, end, pastComma(reader, end, limit), false);
  const strong = opensWithGivenName(reader, from, end);
  // «رضا کیانی | ایران را …»: nobody's surname is a country.
  if (strong && end - from > 2 && reader.after(end - 1, end, CLASS["proper-body"]) === end)
    return withOffice(reader, { from, nameFrom: from, nameTo: end - 1, at: end - 1, limit, strong });
  // «فلسطین الیوم به نقل از …»: who relays is a medium.
  if (!strong && relayEnd(reader, end, limit) > 0) return named("body", from, from, end, pastComma(reader, end, limit));
  if (!strong && end - from > 1 && reader.isAgent(from)) return readOffice(reader, from, from, end, limit);
  // «خزانه‌داری آمریکا», «همشهری آنلاین»: nobody's surname is a country or a medium.
  if (!strong && end - from > 1 && reader.after(end - 1, end, CLASS["proper-body"]) === end)
    return named("body", from, from, end, pastComma(reader, end, limit), false);
  return withOffice(reader, { from, nameFrom: from, nameTo: end, at: end, limit, strong });
}

/** Where the noun phrase ends, an age behind a name left out: «رضا کیانی ۴۰ ساله». */
function nameEnd(reader: PhraseReader, from: number, limit: number): number {
  const end = nounPhraseEnd(reader, from, limit);
  const aged = end - 2 > from && reader.isNumeral(end - 2) && reader.tokens.is(end - 1, "ساله");
  return aged ? end - 2 : end;
}

/** «علیرضا دبیر», «علیرضا دبیر رئیس فدراسیون»: the word behind a lone given name is a surname, unless its office goes on. */
function pastSurname(reader: PhraseReader, from: number, office: number, end: number): number {
  if (office !== from + 1 || reader.after(from, end, CLASS["given-name"]) !== office) return office;
  const next = office + 1;
  return next === end || reader.after(next, end, CLASS.office) > 0 ? next : office;
}

/** «نشست خبری سخنگوی دولت», «واکنش‌های تند کاربران»: what begins with an act of speech or has a plural is no name. */
function isNoName(reader: PhraseReader, from: number, end: number): boolean {
  if (reader.after(from, end, CLASS["given-name"]) > 0) return false;
  if (reader.after(from, end, CLASS["speech-noun"]) > 0 || reader.tells(from, "few")) return true;
  // «دو وزیر»
  if (reader.after(from, end, CLASS.enumerator) > 0 && reader.after(from + 1, end, CLASS.office) > 0) return true;
  for (let i = from; i < end && i <= from + NAME_WORDS; i += 1) {
    if (reader.after(i, end, CLASS.office) > 0) return false;
    // «گفته می‌شود مالک …»: a verb.
    if (reader.after(i, end, CLASS.become) > 0 || reader.after(i, end, CLASS["past-verb"]) > 0) return true;
    if (reader.isPluralHead(i) || reader.tokens.is(i, "شهرستان") || reader.tokens.is(i, "استان")) return true;
    // «مخالفت خود با …»
    if (reader.tokens.is(i, "خود")) return true;
  }
  return false;
}

/** Words with no و between them, and no date: «دوم اردیبهشت رئیس جمهور …». */
function isOneName(reader: PhraseReader, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (!reader.isWord(i) || reader.tokens.is(i, "و")) return false;
    if (reader.after(i, to, CLASS.time) > 0 && reader.after(i, to, CLASS["given-name"]) < 0) return false;
  }
  return true;
}

/** «NAME (…)»: an office in the bracket, or one behind it. */
function readBracketed(
  reader: PhraseReader,
  from: number,
  bracket: number,
  end: number,
  limit: number,
): SourcePhrase | undefined {
  if (bracket - from > NAME_WORDS || !allWords(reader, from, bracket)) return undefined;
  const strong = opensWithGivenName(reader, from, bracket);
  const name = { from, nameFrom: from, nameTo: bracket, limit, strong };
  const inside = withOffice(reader, { ...name, at: bracket });
  return inside.officeTo > 0 ? inside : withOffice(reader, { ...name, at: reader.afterBracket(bracket, end) });
}

/** Several persons together: «کیانی، احمدی و رضایی». */
function readJoint(reader: PhraseReader, from: number, end: number, limit: number): SourcePhrase | undefined {
  if (end - from > LONGEST) return undefined;
  let joined = false;
  for (let i = from; i < end; i += 1) {
    if (reader.tokens.is(i, "و") && i > from) joined = true;
    else if (!reader.isWord(i) && !reader.isComma(i)) return undefined;
  }
  if (!joined) return undefined;
  const strong = reader.after(from, end, CLASS["given-name"]) > 0;
  return named("joint", from, from, end, pastComma(reader, end, limit), strong);
}

/** «این مقام مسئول», «این سازمان», «این مطالعه». */
function readDemonstrative(reader: PhraseReader, start: number, limit: number): SourcePhrase | undefined {
  const end = nounPhraseEnd(reader, start + 1, limit);
  if (end <= start + 1 || end - start > LONGEST) return undefined;
  const rest = pastComma(reader, end, limit);
  // «این دو مقام»
  const counted = reader.tells(start + 1, "few") || reader.isNumeral(start + 1);
  if (counted && isSeveral(reader, start + 2, end, limit)) return worded("group", start, start, end, rest);
  if (reader.after(start + 1, limit, CLASS.office) > 0) return bare("demonstrative", start, end, rest);
  if (reader.after(start + 1, limit, CLASS.text) > 0) return worded("text", start, start, end, rest);
  if (reader.after(start + 1, limit, CLASS.body) > 0) return named("body", start, start, end, rest);
  const group = reader.after(start + 1, limit, CLASS.group);
  // «این سردار», «این ویروس‌شناس»
  const titled = reader.after(start + 1, limit, CLASS.honorific) > 0 || reader.isAgent(start + 1);
  if (group < 0) return titled ? bare("demonstrative", start, end, rest) : undefined;
  // «این راننده» is the one who spoke, «این رانندگان» are not.
  const many = reader.isPlural(group - 1);
  return many ? worded("group", start, start, end, rest) : bare("demonstrative", start, end, rest);
}
