import { NUMERAL } from "../../text/tokens.js";
import type { PhraseReader } from "./phrase-reader.js";
import { pointsToSpeech } from "./sayings.js";
import { CLASS } from "./word-classes.js";

/** What a day that has a name is called by, as keys, and which week of several it is. */
const NAMED_DAYS: ReadonlySet<string> = new Set(["جهانی", "ملی", "بزرگداشت"]);

const WEEKS: ReadonlySet<string> = new Set(["اینده", "اخیر", "نخست", "اول", "اخر"]);

/** How far behind «این» the را of a short object stands. */
const OBJECT = 4;

/** The most words of a place between two offices. */
const PLACE = 4;

/**
 * Where the noun phrase that begins at `index` ends: at a preposition, an adverb of time, a comma that is no comma
 * of a list inside a name («صنعت، معدن و تجارت»), or another mark.
 */
export function nounPhraseEnd(reader: PhraseReader, index: number, limit: number): number {
  let i = index;
  while (i < limit) {
    if (reader.isMark(i)) {
      const past = pastMark(reader, i, index, limit);
      if (past <= i) return past;
      i = past;
    } else if (endsAt(reader, i, index, limit)) return i;
    else i += 1;
  }
  return i;
}

/** Behind a mark that belongs to the noun phrase from `start` on; else where the phrase ends. */
function pastMark(reader: PhraseReader, i: number, start: number, limit: number): number {
  if (reader.tokens.is(i, "(")) return reader.afterBracket(i, limit);
  if (reader.isOpener(i) || reader.isCloser(i)) {
    // «رئیس ترکیه و «رضا کیانی» …»: another person.
    return i > start + 1 && reader.isOpener(i) && reader.tokens.is(i - 1, "و") ? i - 1 : i + 1;
  }
  return reader.isComma(i) && i > start && listComma(reader, i, limit) ? i + 1 : i;
}

/** Whether the noun phrase from `start` on ends before the word or numeral at `i`. */
function endsAt(reader: PhraseReader, i: number, start: number, limit: number): boolean {
  const { tokens } = reader;
  if (tokens.kind[i] === NUMERAL) return i === start || countsOthers(reader, i + 1, limit);
  if (i > start || reader.after(i, limit, CLASS.group) < 0) {
    const stop = reader.after(i, limit, CLASS.stop);
    if (stop >= 0 && !belongs(reader, i, start, limit) && !inSurname(reader, i, start, limit)) return true;
  }
  if (i <= start) return false;
  if (pointsToSpeech(reader, i, limit)) return true;
  // «مردم شهر | اعتراض خود را …»
  const own = i + 2 < limit && reader.unit(i + 1) === KHAH && tokens.is(i + 1, "خود") && tokens.is(i + 2, "را");
  if (own && reader.after(start, limit, CLASS["given-name"]) < 0) return true;
  if (i === start + 1) return false;
  // «دکتر رضا کیانی این کارها را …»: an object.
  if (tokens.is(i, "این") && isObject(reader, i, limit)) return true;
  // Names are read at every cue: a letter tells most words from «یک».
  if (reader.unit(i) === YEH && isOne(reader, i, start, limit)) return true;
  // «وزیر خارجه آلمان | قتل رضا کیانی را …»: behind the office's country or town no act is a part of it.
  return reader.after(i, limit, CLASS["speech-noun"]) > 0 && reader.endsInPlace(i);
}

/** The first letters of «یک» and «خود». */
const YEH = 0x6cc;
const KHAH = 0x62e;

/** «مدیر فروشگاه | یک لحظه …», «رضا کیانی | یک کشاورز دیگر», «رضا کیانی | یکی از وکلای او»: a time or an apposition begins. */
function isOne(reader: PhraseReader, i: number, start: number, limit: number): boolean {
  const { tokens } = reader;
  if (i + 1 >= limit) return false;
  if (tokens.is(i, "یکی")) return tokens.is(i + 1, "از");
  if (!tokens.is(i, "یک")) return false;
  return reader.tells(i + 1, "while") || reader.after(start, limit, CLASS["given-name"]) > 0;
}

/** Whether را stands up to four words on. */
function isObject(reader: PhraseReader, index: number, limit: number): boolean {
  for (let i = index + 1; i < limit && i <= index + OBJECT; i += 1) {
    if (!reader.isWord(i)) return false;
    if (reader.tokens.is(i, "را")) return true;
  }
  return false;
}

/** Whether what stands behind a numeral is no part of the noun phrase before it: a time, «۲۸ عضو», «۳۰ کارشناس». */
function countsOthers(reader: PhraseReader, index: number, limit: number): boolean {
  return reader.after(index, limit, CLASS.time) > 0 || reader.after(index, limit, CLASS.office) > 0;
}

/** A comma inside a list of nouns that ends with و: no given name, title or office right behind it. */
function listComma(reader: PhraseReader, comma: number, limit: number): boolean {
  let run = 0;
  for (let i = comma + 1; i < limit && i < comma + 16; i += 1) {
    if (reader.isComma(i)) {
      if (run === 0) return false;
      run = 0;
      continue;
    }
    if (!reader.isWord(i)) return false;
    if (reader.tokens.is(i, "و")) return run > 0 && i + 1 < limit && reader.isWord(i + 1);
    if (run === 0 && i === comma + 1) {
      if (reader.after(i, limit, CLASS.honorific) > 0 || reader.after(i, limit, CLASS.office) > 0) return false;
      if (reader.after(i, limit, CLASS["given-name"]) > 0) return false;
    }
    if (reader.after(i, limit, CLASS.stop) >= 0) return false;
    run += 1;
    if (run > 4) return false;
  }
  return false;
}

/** «رئیس ستاد هفته دفاع مقدس», «دبیر روز جهانی کودک», but «رئیس سازمان هفته گذشته …». */
function namedWeek(reader: PhraseReader, index: number, start: number, limit: number): boolean {
  const { tokens } = reader;
  if (index === start || index + 1 >= limit || !reader.isWord(index + 1)) return false;
  const next = tokens.key(index + 1);
  // «رئیس ستاد هفته زن و روز مادر»
  const second =
    tokens.is(index - 1, "و") && reader.after(index, limit, CLASS.time) < 0 && !reader.isNumeral(index + 1);
  if (tokens.is(index, "روز")) return NAMED_DAYS.has(next) || second;
  if (!tokens.is(index, "هفته") || reader.after(start, limit, CLASS.office) < 0) return false;
  // «هفته سوم» and «هفته پیش» are times.
  const time = reader.after(index + 1, limit, CLASS["date-word"]) > 0 || reader.after(index + 1, limit, CLASS.stop) > 0;
  return !time && !next.endsWith("م") && !WEEKS.has(next);
}

/** «نماینده ولی فقیه در خراسان رضوی و امام جمعه مشهد»: the place of the first of two offices. */
function placeBeforeOffice(reader: PhraseReader, index: number, limit: number): boolean {
  for (let i = index; i < limit && i <= index + PLACE; i += 1) {
    if (reader.tokens.is(i, "و")) return i > index && reader.after(i + 1, limit, CLASS.office) > 0;
    if (!reader.isWord(i) || reader.after(i, limit, CLASS.stop) > 0 || reader.after(i, limit, CLASS.setting) > 0)
      return false;
  }
  return false;
}

/** A preposition that stands inside an office or a group: «نماینده … در مجلس», «یکی از …», «سفارت … در یزد گفت». */
function belongs(reader: PhraseReader, index: number, start: number, limit: number): boolean {
  const { tokens } = reader;
  if (tokens.is(index, "از")) {
    const before = index - 1;
    if (before > start && reader.after(start, limit, CLASS.office) > 0 && reader.tells(before, "care")) return true;
    // «دو تن از رهبران …»
    if (tokens.is(before, "تن") || tokens.is(before, "نفر")) return before === start + 1 || before === start;
    const one = tokens.is(before, "دیگر") ? before - 1 : before;
    if (one < start || one > start + 1 || reader.after(one, index, CLASS.group) !== one + 1) return false;
    // «برخی از مردم», but «پژوهشگران از مردم خواستند»
    return reader.after(one, index, CLASS["az-part"]) > 0 || tokens.key(one).endsWith("ی");
  }
  // «رئیس دادگاه رسیدگی به جرایم»
  if (tokens.is(index, "به") && index > start && tokens.is(index - 1, "رسیدگی"))
    return reader.after(start, limit, CLASS.office) > 0 || reader.after(start, limit, CLASS.body) > 0;
  // «یک منبع نزدیک به دولت»
  if (tokens.is(index, "به") && tokens.is(index - 1, "نزدیک")) return reader.after(start, limit, CLASS.group) > 0;
  // «مدیرکل پیش بینی سازمان …», written apart.
  if (tokens.is(index, "پیش") && index + 1 < limit && tokens.is(index + 1, "بینی")) return true;
  // «امام جمعه»: the head of an office holds a word at which others end.
  if (index > start && reader.after(index - 1, limit, CLASS.office) > index) return true;
  if (index > start && reader.after(index - 1, limit, CLASS.group) > index) return true;
  if (namedWeek(reader, index, start, limit)) return true;
  // «ستاد مقابله با …», «پلیس مبارزه با …»
  if (tokens.is(index, "با"))
    return index > start && (tokens.is(index - 1, "مقابله") || tokens.is(index - 1, "مبارزه"));
  if (!tokens.is(index, "در") || index === start || index + 1 >= limit) return false;
  if (reader.after(index + 1, limit, CLASS["office-place"]) > 0 && reader.after(start, limit, CLASS.office) > 0)
    return true;
  const holder = reader.after(start, limit, CLASS.office) > 0 || reader.after(start, limit, CLASS.group) > 0;
  if (holder && placeBeforeOffice(reader, index + 1, limit)) return true;
  if (reader.after(index + 1, limit, CLASS.setting) > 0) return false;
  if (reader.after(start, limit, CLASS.office) < 0 && reader.after(start, limit, CLASS.body) < 0) return false;
  // A place of one word, then the cue.
  if (limit - index > 2) return false;
  for (let i = index + 1; i < limit; i += 1)
    if (!reader.isWord(i) || reader.after(i, limit, CLASS.stop) >= 0 || reader.after(i, limit, CLASS.time) > 0)
      return false;
  return true;
}

/** «رضا جمعه پور»: a word at which others end that is the first of a surname. */
function inSurname(reader: PhraseReader, index: number, start: number, limit: number): boolean {
  return index > start && index + 1 < limit && reader.isSurname(index);
}
