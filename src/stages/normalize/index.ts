import { Alignment } from "../../text/alignment.js";
import { alignmentOf } from "./alignment-of.js";
import { type Change, changesOf } from "./changes.js";
import { writeLetters } from "./letters.js";
import { type NormalizeOptions, settingsOf } from "./options.js";
import { pairQuotes } from "./quotes.js";
import { writeSpacing } from "./spacing.js";
import { UnitBuffer } from "./unit-buffer.js";
import { unwrapLines } from "./unwrap.js";
import { WordWriter } from "./words.js";

export type { Change } from "./changes.js";
export type { NormalizeOptions } from "./options.js";

export interface Normalized {
  /** The rewritten text. */
  readonly text: string;
  /** From `text` back to the given string. */
  readonly alignment: Alignment;
  /** Every change in order, when `changes` was asked for; else empty. */
  readonly changes: readonly Change[];
}

/** Buffers are kept between calls up to this many units. */
const KEPT = 1 << 20;
let source = new Uint16Array(0);
const letters = new UnitBuffer();
const spaced = new UnitBuffer();
/** Made on first use: it unpacks the stem table. */
let words: WordWriter | undefined;

/**
 * Rewrites a Persian text into one form: letters, digits, invisible marks, punctuation, spaces, half-spaces. Numbers,
 * addresses and Latin words come through whole. Pure, linear, idempotent; never throws.
 */
export function normalize(raw: string, options: NormalizeOptions = {}): Normalized {
  const settings = settingsOf(options);
  const length = raw.length;
  if (settings.level === "none" || length === 0) return { text: raw, alignment: Alignment.identity, changes: [] };
  if (source.length < length + 8) source = new Uint16Array(length + (length >> 1) + 8);
  for (let i = 0; i < length; i += 1) source[i] = raw.charCodeAt(i);
  source.fill(0, length, length + 8);
  if (settings.unwrap) unwrapLines(source, length);
  letters.reset(length + 8);
  const findings = writeLetters(source, length, letters, settings);
  let result = letters;
  if (settings.level === "full") {
    pairQuotes(letters, findings.quotes);
    letters.reserve(8);
    letters.units.fill(0, letters.length, letters.length + 8);
    spaced.reset(letters.length + (letters.length >> 3) + 8);
    words ??= new WordWriter();
    words.restores = settings.halfSpaces === "restore";
    words.forget();
    writeSpacing(letters, findings, spaced, words, settings);
    result = spaced;
  }
  const text = textOf(result.units, result.length, findings.surrogates);
  const alignment = alignmentOf(result, length);
  const changes = settings.changes ? changesOf(raw, text, alignment) : [];
  if (source.length > KEPT) source = new Uint16Array(0);
  letters.release(KEPT);
  spaced.release(KEPT);
  return { text, alignment, changes };
}

/** Units a call: well below the engine's limit on arguments. */
const CHUNK = 4096;
const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
/** Whether this machine keeps the low byte first, as the decoder reads. */
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function textOf(units: Uint16Array, length: number, surrogates: boolean): string {
  // The decoder is several times faster, but would replace a lone surrogate.
  if (!surrogates && LITTLE_ENDIAN) return decoder.decode(units.subarray(0, length));
  let text = "";
  for (let at = 0; at < length; at += CHUNK) {
    const chunk = units.subarray(at, Math.min(length, at + CHUNK));
    text += String.fromCharCode.apply(null, chunk as unknown as number[]);
  }
  return text;
}
