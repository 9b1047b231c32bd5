import type { KnownNames } from "../known-names.js";
import type { PhraseReader } from "../phrase-reader.js";
import { CLASS } from "../word-classes.js";
import { withoutClause } from "./coordinated.js";
import { readSource, type SourcePhrase } from "./index.js";
import { afterCentre, findRelay, isReport, leadInEnd, officeBehind } from "./lead-in.js";

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
  const { tokens } = reader;
  let i = from;
  let viaFrom = 0;
  let viaTo = 0;
  let unread = false;
  for (let k = to - 1; k >= from; k -= 1)
    if (reader.isColon(k) || reader.isBar(k)) {
      i = k + 1;
      break;
    }
  i = afterWhile(reader, i, to);
  const done = (found: SourcePhrase | undefined): FoundSource => {
    const read =
      found && PERSONAL.has(found.kind) && found.strong ? found : pronounAt(reader, from, to) ? undefined : found;
    const phrase = read && withoutClause(reader, read);
    return {
      phrase: phrase && PERSONAL.has(phrase.kind) ? phrase : (afterBut(reader, known, from, to) ?? phrase),
      viaFrom,
      viaTo,
      unread,
    };
  };
  for (let step = 0; step < MAX_STEPS && i < to; step += 1) {
    while (i < to && reader.isMark(i) && !reader.isOpener(i) && !tokens.is(i, "(")) i += 1;
    if (i >= to) break;
    if (tokens.is(i, "(")) {
      i = reader.afterBracket(i, to);
      continue;
    }
    if (isReport(reader, i, to)) {
      const comma = leadInEnd(reader, i, to);
      const via = findRelay(reader, i, comma < 0 ? to : comma);
      if (via) [viaFrom, viaTo] = via;
      if (comma >= 0) {
        i = afterCentre(reader, comma + 1, to);
        continue;
      }
      return done(scanStrong(reader, known, i + 2, to) ?? officeBehind(reader, known, i + 2, to));
    }
    const dateline = i === from ? afterDateline(reader, known, i, to) : -1;
    if (dateline > 0) {
      i = dateline;
      continue;
    }
    const time = reader.after(i, to, CLASS.time);
    if (time > 0 && known.name(i, to) < 0 && !namesPerson(reader, i, time, to)) {
      i = time;
      if (i < to && tokens.is(i, "ماه")) i += 1;
      if (i < to && tokens.is(i, "سال")) i += 2;
      else if (i < to && !reader.isWord(i) && !reader.isMark(i)) i += 1;
      continue;
    }
    const lead = reader.after(i, to, CLASS.lead);
    const knownHere = known.name(i, to) > 0;
    if (lead > 0 && !knownHere) {
      i = lead;
      continue;
    }
    if (reader.after(i, to, CLASS.stop) > 0 && !knownHere) {
      // A preposed phrase: the source stands behind its comma.
      const comma = reader.nextComma(i, to);
      if (comma < 0) return done(scanStrong(reader, known, i + 1, to));
      const early = scanStrong(reader, known, i + 1, comma, true);
      if (early && tokens.is(i, "در") && !isRelative(reader, i, early.from)) return done(early);
      i = comma + 1;
      continue;
    }
    const phrase = readSource(reader, known, i, to);
    if (phrase && (phrase.strong || plausible(reader, phrase, to))) {
      if (phrase.kind === "person" && !phrase.strong) {
        const better = afterKe(reader, known, phrase.rest, to);
        if (better) return done(better);
      }
      return done(phrase);
    }
    const better = afterKe(reader, known, i, to);
    if (better) return done(better);
    unread = true;
    const name = i === from ? afterNumbered(reader, i, to) : -1;
    if (name > 0) {
      i = name;
      continue;
    }
    const comma = reader.nextComma(i, to);
    if (comma < 0) return done(undefined);
    i = comma + 1;
  }
  return done(undefined);
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

/** Past a place and a hyphen before an office or a name: «یزد - شهردار یزد گفت». */
function afterPlace(reader: PhraseReader, known: KnownNames, i: number, to: number): number {
  // Few clauses have a hyphen there, and words are dear to look up.
  let hyphen = i + 1;
  while (hyphen < to && hyphen <= i + 3 && !reader.isHyphen(hyphen)) hyphen += 1;
  if (hyphen >= to || hyphen > i + 3) return -1;
  for (let k = i; k < to && k <= i + 3; k += 1) {
    if (reader.isHyphen(k) && k > i) {
      for (let other = k + 1; other < to && other < k + 30; other += 1) if (reader.isHyphen(other)) return -1;
      const opens = reader.after(k + 1, to, CLASS.office) > 0 || reader.after(k + 1, to, CLASS.honorific) > 0;
      return opens || reader.after(k + 1, to, CLASS["given-name"]) > 0 ? k + 1 : -1;
    }
    if (!reader.isWord(k) || known.name(k, to) > 0) return -1;
    if (reader.after(k, to, CLASS["given-name"]) > 0 || reader.after(k, to, CLASS.honorific) > 0) return -1;
    if (reader.after(k, to, CLASS.office) > 0 || reader.after(k, to, CLASS.stop) > 0) return -1;
  }
  return -1;
}

/** How far behind an agency the hyphen behind its reporter's name may stand, and how many words name a medium. */
const REPORTER = 6;
const MEDIUM = 4;

/** Past «AGENCY؛ REPORTER - »: the hyphen stands alone before the mention that follows; -1 where there is none. */
function afterReporter(reader: PhraseReader, agency: number, to: number): number {
  const mark = agency < to && (reader.tokens.is(agency, "؛") || reader.isHyphen(agency) || reader.isBar(agency));
  if (!mark) return -1;
  for (let k = agency + 1; k < to && k <= agency + REPORTER; k += 1) {
    if (reader.isHyphen(k)) {
      for (let other = k + 1; other < to && other < k + 30; other += 1) if (reader.isHyphen(other)) return -1;
      return k > agency + 2 ? k + 1 : -1;
    }
    if (!reader.isWord(k) || reader.after(k, to, CLASS.office) > 0) return -1;
  }
  return -1;
}

/** Past «خبر یزد؛ » before a name: a medium that the lexicon does not know. */
function afterMedium(reader: PhraseReader, i: number, to: number): number {
  let mark = i + 1;
  while (mark < to && mark <= i + MEDIUM && !reader.tokens.is(mark, "؛")) mark += 1;
  if (mark >= to || mark > i + MEDIUM) return -1;
  for (let k = i; k < to && k <= i + MEDIUM; k += 1) {
    if (k > i && reader.tokens.is(k, "؛")) {
      const named = reader.after(k + 1, to, CLASS["given-name"]) > 0 || reader.after(k + 1, to, CLASS.honorific) > 0;
      return named ? k + 1 : -1;
    }
    if (!reader.isWord(k) || reader.after(k, to, CLASS.office) > 0 || reader.after(k, to, CLASS.stop) > 0) return -1;
    if (k === i && (reader.after(k, to, CLASS["given-name"]) > 0 || reader.after(k, to, CLASS.honorific) > 0))
      return -1;
  }
  return -1;
}

/** Past a dateline «یزد - ایرنا -», «ایسنا/یزد»; -1 where there is none. */
function afterDateline(reader: PhraseReader, known: KnownNames, i: number, to: number): number {
  const place = afterPlace(reader, known, i, to);
  if (place > 0) return place;
  const medium = reader.after(i, to, CLASS["proper-body"]);
  const reporter = medium > 0 ? afterReporter(reader, medium, to) : -1;
  if (reporter > 0) return reporter;
  const unknown = afterMedium(reader, i, to);
  if (unknown > 0) return unknown;
  for (let k = i; k < to && k < i + 5; k += 1) {
    if (reader.isMark(k) && !reader.isHyphen(k) && !reader.tokens.is(k, "(")) return -1;
    const agency = Math.max(reader.after(k, to, CLASS["proper-body"]), reader.tokens.is(k, "خبرگزاری") ? k + 2 : -1);
    if (agency < 0 || agency >= to || (k > i && !reader.isMark(k - 1))) continue;
    // «تهران (پانا) -»: a place that is a body too.
    if (k === i && reader.tokens.is(agency, "(")) continue;
    if (reader.isHyphen(agency) || (k > i && reader.tokens.is(agency, ")"))) {
      let end = agency + 1;
      while (end < to && reader.isMark(end) && !reader.isOpener(end)) end += 1;
      // «تهران - ایرنا -»: a place that is a body too.
      const again = k === i ? afterDateline(reader, known, end, to) : -1;
      return Math.max(again, end);
    }
    if (k === i && reader.tokens.is(agency, "/")) {
      for (let start = agency + 1; start < to && start <= agency + 5; start += 1)
        if (
          reader.after(start, to, CLASS.office) > 0 ||
          reader.after(start, to, CLASS.honorific) > 0 ||
          reader.after(start, to, CLASS["given-name"]) > 0 ||
          known.name(start, to) > 0
        )
          return start;
    }
    return -1;
  }
  return -1;
}

/** Past «رویداد۲۴» before a name: a medium with a number in its name; -1 where there is none. */
function afterNumbered(reader: PhraseReader, i: number, to: number): number {
  if (!reader.isWord(i) || i + 2 >= to || !reader.isNumeral(i + 1)) return -1;
  const apart = reader.isHyphen(i + 2);
  const start = apart ? i + 3 : i + 2;
  const named = reader.after(start, to, CLASS["given-name"]) > 0 || reader.after(start, to, CLASS.honorific) > 0;
  return named || (apart && reader.after(start, to, CLASS.office) > 0) ? start : -1;
}

/** Whether a month («بهمن») begins a person's name here. */
function namesPerson(reader: PhraseReader, i: number, time: number, to: number): boolean {
  if (time - i > 1 || time >= to || !reader.isWord(time) || reader.after(i, to, CLASS["given-name"]) < 0) return false;
  return reader.after(time, to, CLASS["date-word"]) < 0 && reader.after(time, to, CLASS.stop) < 0;
}

/** Mentions that an adversative clause behind them does not replace. */
const PERSONAL: ReadonlySet<string> = new Set(["pronoun", "person", "joint", "office", "demonstrative"]);

/** «بانک پاسخی نداد، اما برخی گفتند»: the cue's own clause begins behind the conjunction. */
function afterBut(reader: PhraseReader, known: KnownNames, from: number, to: number): SourcePhrase | undefined {
  for (let k = to - 2; k > from; k -= 1) {
    if (!(reader.tokens.is(k, "اما") || reader.tokens.is(k, "ولی")) || !reader.isComma(k - 1)) continue;
    const phrase = readSource(reader, known, k + 1, to);
    return phrase?.strong ? phrase : undefined;
  }
  return undefined;
}

/** «در این دیدار که با رضا کیانی برگزار شد، …»: whether a که stands before the name. */
function isRelative(reader: PhraseReader, from: number, name: number): boolean {
  for (let i = from + 1; i < name; i += 1) if (reader.tokens.is(i, "که")) return true;
  return false;
}

/** Words, as keys, behind which nobody is the subject. */
const NO_SUBJECTS: ReadonlySet<string> = new Set([
  ...["با", "از", "به", "بر", "امام", "شهید"],
  ...["حضور", "ریاست", "همراهی", "میزبانی", "مدیریت", "نویسندگی", "کارگردانی"],
  ...["علیه", "برای", "درباره", "توسط", "برابر", "مقابل"],
]);

/** The first mention that a given name, a title or a known name opens. `nameOnly` leaves offices out. */
function scanStrong(
  reader: PhraseReader,
  known: KnownNames,
  from: number,
  to: number,
  nameOnly = false,
): SourcePhrase | undefined {
  const { tokens } = reader;
  for (let i = from; i < to; i += 1) {
    if (!reader.isWord(i)) continue;
    const before = tokens.key(i - 1);
    if (NO_SUBJECTS.has(before)) continue;
    const opens =
      known.name(i, to) > 0 ||
      reader.after(i, to, CLASS.honorific) > 0 ||
      (reader.after(i, to, CLASS["given-name"]) > 0 &&
        i + 1 < to &&
        reader.isWord(i + 1) &&
        reader.after(i + 1, to, CLASS.stop) < 0) ||
      reader.after(i, to, CLASS.pronoun) > 0 ||
      (!nameOnly && reader.after(i, to, CLASS.office) > 0 && (before === "استان" || reader.isMark(i - 1))) ||
      (!nameOnly && reader.isCloser(i - 1) && reader.after(i, to, CLASS.body) > 0);
    if (!opens) continue;
    const phrase = readSource(reader, known, i, to);
    if (phrase?.strong && (!nameOnly || phrase.kind === "person")) return phrase;
  }
  return undefined;
}

/** A mention that only its place marks as one: it ends at the cue or at an adverbial. */
function plausible(reader: PhraseReader, phrase: SourcePhrase, to: number): boolean {
  if (phrase.nameTo - phrase.nameFrom > 4) return false;
  if (phrase.to >= to || phrase.rest >= to) return true;
  const { tokens } = reader;
  // که makes it a relative clause, را an object.
  if (tokens.is(phrase.to, "که") || tokens.is(phrase.to, "را")) return false;
  if (reader.after(phrase.to, to, CLASS.stop) > 0) return true;
  return reader.isComma(phrase.to) || tokens.is(phrase.to, "(");
}

/** The mention behind a که that opens the cue's own clause: «خبری منتشر شد که البته رضا کیانی … گفته بود». */
function afterKe(reader: PhraseReader, known: KnownNames, from: number, to: number): SourcePhrase | undefined {
  for (let i = to - 1; i > from; i -= 1) {
    if (!reader.tokens.is(i, "که")) continue;
    let start = i + 1;
    const lead = reader.after(start, to, CLASS.lead);
    if (lead > 0) start = lead;
    const phrase = readSource(reader, known, start, to);
    if (phrase?.strong && phrase.kind === "person") return phrase;
    // «این در حالی است که طالبان گفته‌اند»
    const many = phrase?.kind === "body" || phrase?.kind === "group";
    if (phrase?.strong && many && reader.tokens.is(i - 1, "است") && (phrase.to === to || plausible(reader, phrase, to)))
      return phrase;
    return undefined;
  }
  return undefined;
}
