import type { PhraseReader } from "./phrase-reader.js";
import { CLASS } from "./word-classes.js";

/** «بیانیه‌ای», «نطقی», «گفت‌وگویی», but «گفت‌وگوی اختصاصی». */
const isIndefinite = (key: string): boolean => key.endsWith("ی") && (!key.endsWith("وی") || key.endsWith("ویی"));

/** Past phrases with a preposition and a comma («در این آیین، …») that stand before what is said; از opens it itself. */
export function skipOccasions(reader: PhraseReader, from: number, ra: number): number {
  let i = from;
  for (let step = 0; step < 4 && i < ra; step += 1) {
    if (reader.tokens.is(i, "از") || reader.after(i, ra, CLASS.stop) < 0) return i;
    // «در بیانیه‌ای حمله به …»
    const setting = reader.tokens.is(i, "در") ? reader.after(i + 1, ra, CLASS.setting) : -1;
    if (setting > 0 && isIndefinite(reader.tokens.key(setting - 1)) && !reader.isComma(setting)) {
      // «در نطقی انتقادی، …»
      i = reader.isComma(setting + 1) ? setting + 2 : setting;
      // «در نامه‌ای از یزد، …»
      const comma = reader.tokens.is(i, "از") ? reader.nextComma(i, Math.min(ra, i + 6)) : -1;
      if (comma > 0) i = comma + 1;
      continue;
    }
    const issued = pastIssued(reader, i, ra);
    if (issued > 0) {
      i = issued;
      continue;
    }
    const comma = reader.nextComma(i, ra);
    if (comma < 0) return i;
    i = comma + 1;
  }
  return i;
}

/** Past «با انتشار بیانیه‌ای», «با انتشار پستی در اینستاگرام»; -1 if they do not stand at `i`. */
function pastIssued(reader: PhraseReader, i: number, ra: number): number {
  const { tokens } = reader;
  if (!tokens.is(i, "با") || i + 3 >= ra || !reader.tells(i + 1, "issuing")) return -1;
  if (!isIndefinite(tokens.key(i + 2)) || tokens.is(i + 3, "به")) return -1;
  const where = tokens.is(i + 3, "در") ? i + 5 : i + 3;
  return where < ra ? where : -1;
}

/** «پایان بازی که به تساوی کشید، داور را …»: an object holds no verb with its comma, so it begins behind them. */
export function pastClause(reader: PhraseReader, from: number, ra: number): number {
  let start = from;
  for (let i = from + 1; i + 1 < ra; i += 1)
    if (
      reader.isComma(i) &&
      (reader.after(i - 1, i, CLASS["past-verb"]) > 0 || reader.after(i - 1, i, CLASS.become) > 0)
    )
      start = i + 1;
  return start;
}

/** Past adverbs and a preposed clause with its comma. */
export function skipAdverbs(reader: PhraseReader, from: number, to: number): number {
  let i = from;
  for (let step = 0; step < 6 && i < to; step += 1) {
    const also = reader.tokens.is(i, "نیز") || reader.tokens.is(i, "هم") || reader.tokens.is(i, "همچنین");
    if (reader.isComma(i) || also || reader.tells(i, "manner")) {
      i += 1;
      continue;
    }
    const lead = Math.max(reader.after(i, to, CLASS.lead), reader.after(i, to, CLASS.time));
    if (lead > 0 && !reader.tokens.is(i, "که")) {
      i = lead;
      continue;
    }
    if (reader.after(i, to, CLASS.marker) > 0) {
      const comma = reader.nextComma(i, to);
      if (comma < 0) return i;
      i = comma + 1;
      continue;
    }
    break;
  }
  return i;
}
