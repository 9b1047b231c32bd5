import type { KnownNames } from "../known-names.js";
import type { PhraseReader } from "../phrase-reader.js";
import { CLASS } from "../word-classes.js";
import { withoutClause } from "./coordinated.js";
import { afterDateline, afterNumbered } from "./dateline.js";
import { readSource, type SourcePhrase } from "./index.js";
import { afterCentre, afterOwnName, isReport, leadInEnd, officeBehind, pastReportWords } from "./lead-in.js";
import { titular } from "./phrase.js";
import { findRelay } from "./relay.js";
import { afterBut, afterKe, PERSONAL, plausible, scanStrong } from "./scan.js";

/** What stands left of a cue: the mention of the speaker, and who relays. */
export interface FoundSource {
  readonly phrase: SourcePhrase | undefined;
  /** Tokens of a relay («به نقل از …»), empty if there is none. */
  readonly viaFrom: number;
  readonly viaTo: number;
  /** Words stand where the source should be, but they could not be read as one. */
  readonly unread: boolean;
}

/** Lead-ins of agencies are cut at their comma; without one, at the first word that surely begins a source. */
const MAX_STEPS = 12;

/**
 * Finds the source in the clause `[from, to)` left of a cue: agency lead-ins, connectives, adverbs of time, occasions
 * and preposed phrases are peeled from its left, then the noun phrase is read.
 */
export function findSource(reader: PhraseReader, known: KnownNames, from: number, to: number): FoundSource {
  const search: Search = { reader, known, from, to, phrase: undefined, viaFrom: 0, viaTo: 0, unread: false };
  let i = afterWhile(reader, afterLabel(search), to);
  for (let step = 0; step < MAX_STEPS && i !== DONE; step += 1) {
    while (i < to && reader.isMark(i) && !reader.isOpener(i) && !reader.tokens.is(i, "(")) i += 1;
    if (i >= to) break;
    i = peel(search, i);
  }
  return { phrase: settled(search), viaFrom: search.viaFrom, viaTo: search.viaTo, unread: search.unread };
}

/** What a step of the search returns once nothing is left to peel. */
const DONE = -1;

/** One search: each step takes what stands at a token and tells where to go on. */
interface Search {
  readonly reader: PhraseReader;
  readonly known: KnownNames;
  readonly from: number;
  readonly to: number;
  phrase: SourcePhrase | undefined;
  viaFrom: number;
  viaTo: number;
  unread: boolean;
}

/** Past the last colon or bar. */
function afterLabel(search: Search): number {
  for (let k = search.to - 1; k >= search.from; k -= 1)
    if (search.reader.isColon(k) || search.reader.isBar(k)) return k + 1;
  return search.from;
}

function peel(search: Search, i: number): number {
  const reader = search.reader;
  const known = search.known;
  const to = search.to;
  if (reader.tokens.is(i, "(")) return pastBracket(search, i);
  if (isReport(reader, i, to)) return pastReport(search, i);
  const dateline = i === search.from ? afterDateline(reader, known, i, to) : -1;
  if (dateline > 0) return dateline;
  const time = reader.after(i, to, CLASS.time);
  if (time > 0 && known.name(i, to) < 0 && !namesPerson(reader, i, time, to)) return pastTime(search, time);
  // «پیش از این هم منابع محلی …»
  if (i > search.from && (reader.tokens.is(i, "هم") || reader.tokens.is(i, "نیز"))) return i + 1;
  const lead = reader.after(i, to, CLASS.lead);
  const knownHere = known.name(i, to) > 0;
  if (lead > 0 && !knownHere) return lead;
  // «چند کارشناس», «۴ سال پس از جنگ، …»
  if (reader.isSome(i) && readSource(reader, known, i, to)) return read(search, i);
  const since = reader.isNumeral(i) || reader.tells(i, "few") ? i + 2 : i;
  if (since > i && since < to && reader.tells(since, "since")) return pastPreposed(search, since);
  return reader.after(i, to, CLASS.stop) > 0 && !knownHere ? pastPreposed(search, i) : read(search, i);
}

/** «(شهردار یزد) رضا کیانی گفت»: an office in a bracket before its holder's name; past any other bracket. */
function pastBracket(search: Search, i: number): number {
  const { reader, known, to } = search;
  const past = reader.afterBracket(i, to);
  if (past <= i + 2 || reader.after(i + 1, to, CLASS.office) < 0) return past;
  const name = readSource(reader, known, past, to);
  if (name?.kind !== "person" || !name.strong || name.officeTo > name.officeFrom || name.from !== past) return past;
  return found(search, titular(i, name.to, [name.nameFrom, name.nameTo], [i + 1, past - 1], name.rest));
}

/** Past an agency's lead-in; without its comma the first sure mention is the source. */
function pastReport(search: Search, i: number): number {
  const to = search.to;
  const comma = leadInEnd(search.reader, i, to);
  // «به نقل از ایرنا رضا کیانی گفت»: no comma ends the medium.
  const end = comma >= 0 && !search.reader.isComma(comma) ? comma + 1 : comma;
  const via = findRelay(search.reader, i, end < 0 ? to : end) ?? writer(search.reader, i, comma);
  if (via) [search.viaFrom, search.viaTo] = via;
  if (comma >= 0) return afterCentre(search.reader, afterOwnName(search.reader, i, comma, to), to);
  const known = search.known;
  return found(search, scanStrong(search.reader, known, i + 2, to) ?? officeBehind(search.reader, known, i + 2, to));
}

/** «به نوشته | رویترز |، …»: who wrote what somebody else says. */
function writer(reader: PhraseReader, i: number, comma: number): [number, number] | undefined {
  const start = pastReportWords(reader, i, comma);
  return start > 0 && reader.tokens.key(start - 1).endsWith("نوشته") ? [start, comma] : undefined;
}

/** Past the month, the year and the number behind a word of time. */
function pastTime(search: Search, time: number): number {
  const { tokens } = search.reader;
  const to = search.to;
  let i = time;
  if (i < to && tokens.is(i, "ماه")) i += 1;
  if (i < to && tokens.is(i, "سال")) i += 2;
  else if (i < to && !search.reader.isWord(i) && !search.reader.isMark(i)) i += 1;
  return i;
}

/** A preposed phrase: the source stands behind its comma. */
function pastPreposed(search: Search, i: number): number {
  const reader = search.reader;
  const comma = reader.nextComma(i, search.to);
  if (comma < 0) return found(search, afterThis(search, i) ?? scanStrong(reader, search.known, i + 1, search.to));
  const guests = attendedEnd(search, i);
  if (guests > 0) return guests;
  const early = scanStrong(reader, search.known, i + 1, comma, true);
  return early && reader.tokens.is(i, "در") && !isRelative(reader, i, early.from) ? found(search, early) : comma + 1;
}

/** «در نشستی با حضور X، شهردار یزد و Y، | استاندار یزد گفت»: behind the last comma of those who attend, or -1 if nobody does. */
function attendedEnd({ reader, known, to }: Search, from: number): number {
  let i = from;
  while (i + 1 < to && !reader.isComma(i) && !(reader.tokens.is(i, "با") && reader.tells(i + 1, "attending"))) i += 1;
  if (i + 1 >= to || reader.isComma(i)) return -1;
  for (let k = to - 1; k > i; k -= 1) {
    if (!reader.isComma(k)) continue;
    // The comma of «صنعت، معدن و تجارت» is none.
    const phrase = readSource(reader, known, k + 1, to);
    if (phrase?.strong && PERSONAL.has(phrase.kind) && phrase.from === k + 1) return k + 1;
  }
  return -1;
}

/** «در همین شرایط | یک منبع مصری …»: the mention behind a setting of three words. */
function afterThis({ reader, known, to }: Search, i: number): SourcePhrase | undefined {
  const { tokens } = reader;
  // «بعد از این نشست | سخنگوی دولت …»
  const since = reader.tells(i, "since") && tokens.is(i + 1, "از") ? i + 1 : i;
  const opens = since > i || tokens.is(i, "در");
  if (!opens || since + 3 >= to || !(tokens.is(since + 1, "این") || tokens.is(since + 1, "همین"))) return undefined;
  const phrase = readSource(reader, known, since + 3, to);
  if (since > i && phrase?.strong && phrase.kind === "office") return phrase;
  // «در این میزگرد | NAME دبیر انجمن»
  if (phrase?.kind === "person" && phrase.officeFrom >= phrase.nameTo && phrase.nameTo > phrase.nameFrom) return phrase;
  return phrase?.strong && (phrase.kind === "group" || phrase.kind === "body") ? phrase : undefined;
}

/** Reads the mention that begins here; where none does, goes on behind the next comma. */
function read(search: Search, i: number): number {
  const reader = search.reader;
  const known = search.known;
  const to = search.to;
  const phrase = readSource(reader, known, i, to);
  if (phrase && (phrase.strong || plausible(reader, phrase, to))) {
    const guess = phrase.kind === "person" && !phrase.strong;
    return found(search, (guess ? afterKe(reader, known, phrase.rest, to) : undefined) ?? phrase);
  }
  const better = afterKe(reader, known, i, to);
  if (better) return found(search, better);
  search.unread = true;
  const name = i === search.from ? afterNumbered(reader, i, to) : -1;
  if (name > 0) return name;
  const comma = reader.nextComma(i, to);
  return comma < 0 ? DONE : comma + 1;
}

function found(search: Search, phrase: SourcePhrase | undefined): number {
  search.phrase = phrase;
  return DONE;
}

/** The mention found, where no pronoun and no adversative clause of the cue's own stands behind it. */
function settled(search: Search): SourcePhrase | undefined {
  const reader = search.reader;
  const found = search.phrase;
  const sure = found && PERSONAL.has(found.kind) && found.strong;
  const read = !sure && pronounAt(reader, search.from, search.to) ? undefined : found;
  const phrase = read && withoutClause(reader, read);
  if (phrase && PERSONAL.has(phrase.kind)) return phrase;
  return afterBut(reader, search.known, search.from, search.to) ?? phrase;
}

/** The first letter of «حالی». */
const HAH = 0x62d;

/** «یزد در حالی باخت که سرمربی میبد … خواند»: past the clause of what happened meanwhile. */
function afterWhile(reader: PhraseReader, from: number, to: number): number {
  const { tokens } = reader;
  for (let k = from; k + 3 < to; k += 1) {
    if (
      reader.unit(k) !== HAH ||
      !tokens.is(k, "حالی") ||
      !tokens.is(k - 1, "در") ||
      tokens.is(k + 1, "که") ||
      tokens.is(k + 1, "است")
    )
      continue;
    for (let ke = k + 2; ke + 1 < to; ke += 1) if (tokens.is(ke, "که")) return ke + 1;
  }
  return from;
}

/** «فیلمی منتشر شد که وی می‌گوید»: a pronoun between که and the cue speaks, not what the clause before is about. */
function pronounAt(reader: PhraseReader, from: number, to: number): boolean {
  return to - 2 >= from && reader.tokens.is(to - 2, "که") && reader.after(to - 1, to, CLASS.pronoun) === to;
}

/** Whether a month («بهمن») begins a person's name here. */
function namesPerson(reader: PhraseReader, i: number, time: number, to: number): boolean {
  if (time - i > 1 || time >= to || !reader.isWord(time) || reader.after(i, to, CLASS["given-name"]) < 0) return false;
  return reader.after(time, to, CLASS["date-word"]) < 0 && reader.after(time, to, CLASS.stop) < 0;
}

/** «در این دیدار که با رضا کیانی برگزار شد، …»: whether a که stands before the name. */
function isRelative(reader: PhraseReader, from: number, name: number): boolean {
  for (let i = from + 1; i < name; i += 1) if (reader.tokens.is(i, "که")) return true;
  return false;
}
