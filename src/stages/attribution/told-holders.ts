import { matchKey } from "../../text/chars.js";
import { type Mention, mentionOf } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import { nounPhraseEnd } from "./noun-phrase-end.js";
import { compatible, type Office } from "./offices.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import { JUDGE } from "./register/court.js";
import type { PhraseWords } from "./register/phrase-words.js";
import { readSource, type SourcePhrase } from "./source/index.js";
import { named, titular } from "./source/phrase.js";
import { CLASS } from "./word-classes.js";
import { WordShapes } from "./word-shapes.js";

/** The most offices of an article whose holders are looked for, and the longest name before an office, in tokens. */
const WANTED = 12;
const NAME = 4;

interface Wanted {
  readonly office: Office;
  /** The keys of its first two words as written. */
  readonly first: string;
  readonly second: string;
  /** Where it is written first. */
  readonly from: number;
  readonly to: number;
}

/**
 * Who holds an office that speaks without a name, where the text beside the cues says so: «در دیدار با رضا کیانی مدیرعامل
 * شرکت آب …» over «مدیرعامل شرکت آب گفت: …». Such a mention takes no turn.
 */
export function toldHolders(
  reader: PhraseReader,
  known: KnownNames,
  words: PhraseWords,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
): Mention[] {
  const wanted = namelessOffices(reader, words, mentions);
  const surnames = loneSurnames(reader, mentions);
  const court = mentions.some(({ phrase }) => phrase?.kind === "office" && isBareJudge(reader, phrase));
  if (wanted.length === 0 && surnames.length === 0 && !court) return [];
  const { tokens } = reader;
  const spoken = new Set<number>();
  if (wanted.length > 0)
    for (const { phrase } of mentions) if (phrase && phrase.officeTo > 0) spoken.add(phrase.officeFrom);
  const told: Mention[] = [];
  const shapes = new WordShapes([...surnames, ...wanted.map(({ first }) => first), CHAIR]);
  for (const { from, to } of paragraphs)
    for (let i = from; i < to; i += 1) {
      if (!shapes.fit(tokens, i)) continue;
      for (const surname of surnames) {
        const name = tokens.is(i, surname) ? nameBefore(reader, from, i + 1) : undefined;
        if (name && name[1] - name[0] > 1) told.push(toldOf(named("person", name[0], name[0], name[1], name[1])));
      }
      const chair = wanted.length > 0 && tokens.is(i, CHAIR) ? chaired(reader, wanted, from, i, to) : undefined;
      if (chair) told.push(toldOf(chair));
      const judge = court && tokens.is(i, CHAIR) ? presiding(reader, i + 1, to) : undefined;
      if (judge) told.push(toldOf(judge));
      for (const { office, first, second } of wanted) {
        if (!tokens.is(i, first) || !tokens.is(i + 1, second) || spoken.has(i)) continue;
        const holder = holderAt(reader, known, from, i, to);
        if (!holder || isFormer(reader, holder)) continue;
        if (!compatible(words.office(holder), office)) continue;
        told.push(toldOf(holder));
        break;
      }
    }
  return told;
}

const toldOf = (phrase: SourcePhrase): Mention => mentionOf(phrase, { nested: true, told: true });

/** The most surnames whose given names are looked for. */
const SURNAMES = 6;

/** Names of one word of those who speak, which end nobody's longer name: «قاضی کیانی». */
function loneSurnames(reader: PhraseReader, mentions: readonly Mention[]): string[] {
  const lone = new Set<string>();
  for (const { phrase } of mentions) {
    if (phrase?.kind !== "person" || phrase.nameTo - phrase.nameFrom > 1 || lone.size === SURNAMES) continue;
    const surname = reader.tokens.key(phrase.nameFrom);
    if (surname.length > 2) lone.add(surname);
  }
  if (lone.size === 0) return [];
  // «رضا کیانی فرهمند» may be «کیانی» too.
  for (const { phrase } of mentions)
    if (phrase?.kind === "person")
      for (let i = phrase.nameFrom + 1; i < phrase.nameTo; i += 1) lone.delete(reader.tokens.key(i));
  return [...lone];
}

/** The word before the name of who chairs. */
const CHAIR = "ریاست";

/** Heads of offices of who chairs, as keys. */
const CHIEFS: ReadonlySet<string> = new Set(["رئیس", "رییس"].map(matchKey));

/** How far before «به ریاست» what is chaired may stand, in tokens. */
const CHAIRED = 16;

const isBareJudge = (reader: PhraseReader, { officeFrom, officeTo }: SourcePhrase): boolean =>
  officeTo - officeFrom === 1 && reader.tokens.is(officeFrom, JUDGE);

/** «به ریاست | قاضی رضا کیانی و …»: the judge, in a text where «قاضی» alone speaks. */
function presiding(reader: PhraseReader, at: number, to: number): SourcePhrase | undefined {
  if (at >= to || !reader.tokens.is(at, JUDGE)) return undefined;
  let name = at + 1;
  for (let next = reader.after(name, to, CLASS.honorific); next > 0 && next < to; ) {
    if (reader.after(name, to, CLASS["given-name"]) > 0) break;
    name = next;
    next = reader.after(name, to, CLASS.honorific);
  }
  let end = name;
  while (end < to && end < name + NAME && reader.isWord(end) && !reader.tokens.is(end, "و")) {
    if (reader.after(end, to, CLASS.stop) > 0 || isVerb(reader, end + 1, to)) break;
    end += 1;
  }
  return end > name ? named("person", at, name, end, end) : undefined;
}

/** «جلسه مجلس به ریاست رضا کیانی»: he is «رئیس مجلس». */
function chaired(
  reader: PhraseReader,
  wanted: readonly Wanted[],
  from: number,
  at: number,
  to: number,
): SourcePhrase | undefined {
  const { tokens } = reader;
  if (!tokens.is(at - 1, "به")) return undefined;
  const title = reader.after(at + 1, to, CLASS.honorific);
  const name = title > 0 ? title : at + 1;
  const given = reader.after(name, to, CLASS["given-name"]) > 0;
  const end = beforeVerb(reader, name, nounPhraseEnd(reader, name, to));
  if (!given || end - name < 2 || end - name > NAME) return undefined;
  for (const { office, first, from: officeFrom, to: officeTo } of wanted)
    for (let i = at - 2; CHIEFS.has(first) && i >= from && i >= at - CHAIRED; i -= 1)
      if (tokens.is(i, office.words[1]!)) return titular(name, end, [name, end], [officeFrom, officeTo], end);
  return undefined;
}

/** «رضا کیانی | آغاز شد»: a name ends before a verb and its noun. */
function beforeVerb(reader: PhraseReader, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) if (isVerb(reader, i, to)) return i - 1;
  return to;
}

/** Offices of two words and more that speak, where nobody who speaks is said to hold them. */
function namelessOffices(reader: PhraseReader, words: PhraseWords, mentions: readonly Mention[]): Wanted[] {
  const { tokens } = reader;
  const offices: Wanted[] = [];
  for (const { phrase } of mentions) {
    if (phrase?.kind !== "office" || phrase.officeTo - phrase.officeFrom < 2 || offices.length >= WANTED) continue;
    const office = words.office(phrase);
    if (office.words.length < 2 || tokens.is(phrase.from, "یک") || offices.some((one) => one.office.key === office.key))
      continue;
    const { officeFrom: from, officeTo: to } = phrase;
    offices.push({ office, first: tokens.key(from), second: tokens.key(from + 1), from, to });
  }
  if (offices.length === 0) return offices;
  const held = mentions.flatMap(({ phrase }) =>
    phrase?.kind === "person" && phrase.officeTo > phrase.officeFrom ? [words.office(phrase)] : [],
  );
  return offices.filter(({ office }) => !held.some((other) => compatible(other, office)));
}

/** The mention of a person whose office begins at token `at`: «NAME OFFICE», «NAME، OFFICE», «OFFICE NAME». */
function holderAt(
  reader: PhraseReader,
  known: KnownNames,
  from: number,
  at: number,
  to: number,
): SourcePhrase | undefined {
  const name = nameBefore(reader, from, reader.isComma(at - 1) ? at - 1 : at);
  if (name) {
    const end = beforeDeed(reader, at, nounPhraseEnd(reader, at, to));
    return end > at + 1 ? titular(name[0], end, name, [at, end], end) : undefined;
  }
  const phrase = readSource(reader, known, at, to);
  return phrase?.kind === "person" && phrase.officeFrom === at && phrase.nameTo > phrase.nameFrom ? phrase : undefined;
}

/** «رئیس اتاق یزد | دیدار کرد»: an office ends before an act that a verb follows. */
function beforeDeed(reader: PhraseReader, at: number, to: number): number {
  let verb = at + 2;
  while (verb < to && !isVerb(reader, verb, to)) verb += 1;
  if (verb >= to) return to;
  for (let i = at + 2; i < verb; i += 1) if (reader.after(i, verb, CLASS["speech-noun"]) > 0) return i;
  return verb - 1;
}

const isVerb = (reader: PhraseReader, at: number, to: number): boolean =>
  reader.after(at, to, CLASS.become) > 0 || reader.after(at, to, CLASS["past-verb"]) > 0;

/** A name of a given name and more, or behind a title, that ends right before token `at`. */
function nameBefore(reader: PhraseReader, from: number, at: number): [number, number] | undefined {
  let best: [number, number] | undefined;
  for (let i = at - 1; i >= from && i >= at - NAME; i -= 1) {
    if (!reader.isWord(i) || reader.tokens.is(i, "و") || reader.after(i, at, CLASS.stop) > 0) break;
    const title = reader.after(i, at, CLASS.honorific);
    const given = reader.after(i, at, CLASS["given-name"]) > 0;
    // «حجت» is a given name, «حجت الاسلام» a title.
    if (title > i + 1 || (title > 0 && !given)) return best ?? (title < at ? [title, at] : undefined);
    if (given && at - i > 1) best = [i, at];
  }
  return best;
}

/** «مدیرعامل سابق»: an office of the past. */
function isFormer(reader: PhraseReader, { officeFrom, officeTo }: SourcePhrase): boolean {
  for (let i = officeFrom; i < officeTo; i += 1) if (reader.tells(i, "former")) return true;
  return false;
}
