import type { KnownNames } from "../known-names.js";
import type { PhraseReader } from "../phrase-reader.js";
import { CLASS } from "../word-classes.js";
import { readSource, type SourcePhrase } from "./index.js";
import { mayBeName } from "./person.js";

/** Mentions that an adversative clause behind them does not replace. */
export const PERSONAL: ReadonlySet<string> = new Set(["pronoun", "person", "joint", "office", "demonstrative"]);

/** «بانک پاسخی نداد، اما برخی گفتند»: the cue's own clause begins behind the conjunction. */
export function afterBut(reader: PhraseReader, known: KnownNames, from: number, to: number): SourcePhrase | undefined {
  for (let k = to - 2; k > from; k -= 1) {
    if (!(reader.tokens.is(k, "اما") || reader.tokens.is(k, "ولی")) || !reader.isComma(k - 1)) continue;
    const phrase = readSource(reader, known, k + 1, to);
    return phrase?.strong ? phrase : undefined;
  }
  return undefined;
}

/** Words, as keys, behind which nobody is the subject. */
const NO_SUBJECTS: ReadonlySet<string> = new Set([
  ...["با", "از", "به", "بر", "امام", "شهید"],
  ...["حضور", "ریاست", "همراهی", "میزبانی", "مدیریت", "نویسندگی", "کارگردانی"],
  ...["علیه", "برای", "درباره", "توسط", "برابر", "مقابل"],
]);

/** Words, as keys, behind which «یکی از …» is no subject. */
const JOINED: ReadonlySet<string> = new Set(["در", "بین", "میان", "کنار", "و", "یا", "که", "سوی"]);

/** Where a name that begins at a token ends; -1 if none does. */
function nameEnd(reader: PhraseReader, known: KnownNames, i: number, to: number): number {
  if (reader.after(i, to, CLASS["given-name"]) < 0 && reader.after(i, to, CLASS.honorific) < 0)
    return known.name(i, to);
  const phrase = readSource(reader, known, i, to);
  return phrase?.kind === "person" ? phrase.nameTo : -1;
}

/** The first mention that a given name, a title or a known name opens. `nameOnly` leaves offices out. */
export function scanStrong(
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
    if (NO_SUBJECTS.has(before)) {
      // «خطاب به رضا کیانی که …»: nor is a part of that name.
      i = Math.max(i, nameEnd(reader, known, i, to) - 1);
      continue;
    }
    const opens =
      known.name(i, to) > 0 ||
      reader.after(i, to, CLASS.honorific) > 0 ||
      (reader.after(i, to, CLASS["given-name"]) > 0 &&
        i + 1 < to &&
        reader.isWord(i + 1) &&
        reader.after(i + 1, to, CLASS.stop) < 0) ||
      reader.after(i, to, CLASS.pronoun) > 0 ||
      (!nameOnly && reader.after(i, to, CLASS.office) > 0 && (before === "استان" || reader.isMark(i - 1))) ||
      // «در نشست ملل متحد | NAME گزارشگر ویژه …»
      (!nameOnly &&
        i > from &&
        reader.after(i + 2, to, CLASS.office) > 0 &&
        mayBeName(reader, i + 1) &&
        mayBeName(reader, i) &&
        reader.endsInPlace(i)) ||
      (!nameOnly && reader.isCloser(i - 1) && reader.after(i, to, CLASS.body) > 0) ||
      (!nameOnly && i > from && tokens.is(i + 1, "از") && !JOINED.has(before) && reader.after(i, to, CLASS.group) > 0);
    if (!opens) continue;
    const phrase = readSource(reader, known, i, to);
    if (phrase?.strong && (!nameOnly || phrase.kind === "person")) return phrase;
  }
  return undefined;
}

/** A mention that only its place marks as one: it ends at the cue or at an adverbial. */
export function plausible(reader: PhraseReader, phrase: SourcePhrase, to: number): boolean {
  if (phrase.nameTo - phrase.nameFrom > 4) return false;
  if (phrase.to >= to || phrase.rest >= to) return true;
  const { tokens } = reader;
  // که makes it a relative clause, را an object, «موظف است» says what somebody else is.
  if (tokens.is(phrase.to, "که") || tokens.is(phrase.to, "را") || tokens.is(phrase.to, "است")) return false;
  if (reader.after(phrase.to, to, CLASS.stop) > 0) return true;
  return reader.isComma(phrase.to) || tokens.is(phrase.to, "(");
}

/** The mention behind a که that opens the cue's own clause: «خبری منتشر شد که البته رضا کیانی … گفته بود». */
export function afterKe(reader: PhraseReader, known: KnownNames, from: number, to: number): SourcePhrase | undefined {
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
