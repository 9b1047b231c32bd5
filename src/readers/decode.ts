import { InputError } from "../model/errors.js";
import { declaredCharset } from "./sniff.js";

/** Text read from bytes. Offsets elsewhere count in `text`: the byte order mark is gone, newlines are untouched. */
export interface Decoded {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1256` or `iso-8859-6`. */
  readonly encoding: string;
  /** `mojibake_repaired` where the bytes had been read in a wrong encoding once before. */
  readonly flags: readonly string[];
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1256" | "iso-8859-6" | "windows-1252";

const read = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Decodes a file: byte order mark, UTF-16 by its pattern, UTF-8 where it is valid (whatever the page declares: pages lie),
 * then the old Arabic code pages, accepted only where Arabic letters come out. `declared` is a hint of the
 * transport; without it the page's own is taken. Throws `InputError` (`undecodable`) with the place of the first bad byte.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) {
    const text = read(bytes, marked);
    if (text === undefined) throw undecodable(bytes, marked);
    return { text, encoding: marked, flags: [] };
  }
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = read(bytes, wide);
    if (text !== undefined) return { text, encoding: wide, flags: [] };
  }
  const text = read(bytes, "utf-8");
  if (text !== undefined) {
    const repaired = repairMojibake(text);
    if (repaired !== undefined) return { text: repaired, encoding: "utf-8", flags: ["mojibake_repaired"] };
    return { text, encoding: "utf-8", flags: [] };
  }
  const old = oldEncoding(bytes, declared);
  const oldText = old && read(bytes, old);
  if (old && oldText !== undefined) return { text: oldText, encoding: old, flags: [] };
  throw undecodable(bytes, "utf-8");
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

const SAMPLE = 4096;

/** UTF-16 without a mark: the high bytes of Persian and ASCII text are few. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return undefined;
  const high = [0, 0];
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i]!;
    if (byte === 0x00 || byte === 0x06) high[i % 2]! += 1;
  }
  const pairs = length / 2;
  if (high[1]! >= pairs * 0.9 && high[0]! < pairs * 0.5) return "utf-16le";
  if (high[0]! >= pairs * 0.9 && high[1]! < pairs * 0.5) return "utf-16be";
  return undefined;
}

const ALIASES: Readonly<Record<string, Encoding>> = {
  "windows-1256": "windows-1256",
  cp1256: "windows-1256",
  "x-cp1256": "windows-1256",
  "iso-8859-6": "iso-8859-6",
  arabic: "iso-8859-6",
};

/** Which old Arabic code page it is, if Arabic letters dominate what it gives. */
function oldEncoding(bytes: Uint8Array, declared?: string): Encoding | undefined {
  const sample = bytes.subarray(0, 1 << 16);
  // Yeh tells the two apart: at 0xED in windows-1256, at 0xEA in ISO 8859-6; and پ چ ژ گ are in the former alone.
  let windows = 0;
  let iso = 0;
  for (const byte of sample) {
    if (byte === 0xed || byte === 0xec || byte === 0x81 || byte === 0x8d || byte === 0x90 || byte === 0xe3)
      windows += 1;
    else if (byte === 0xea || byte === 0xe8 || byte === 0xe9) iso += 1;
  }
  const guess: Encoding = windows >= iso ? "windows-1256" : "iso-8859-6";
  const named = ALIASES[(declared ?? declaredCharset(bytes))?.trim().toLowerCase() ?? ""];
  for (const encoding of new Set([...(named ? [named] : []), guess])) {
    const text = read(sample, encoding);
    if (text !== undefined && arabicShare(text) >= 0.8) return encoding;
  }
  return undefined;
}

/** Share of Arabic letters in what is not ASCII; marks of Persian typing count for neither. */
function arabicShare(text: string): number {
  let letters = 0;
  let others = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 || unit === 0xa0 || unit === 0xab || unit === 0xbb || (unit >= 0x2000 && unit < 0x2070)) continue;
    if (unit >= 0x600 && unit < 0x700) letters += 1;
    else others += 1;
  }
  return letters < 8 ? 0 : letters / (letters + others);
}

function undecodable(bytes: Uint8Array, encoding: Encoding): InputError {
  const at = encoding === "utf-8" ? firstInvalid(bytes) : -1;
  const where = at < 0 ? "" : ` (byte 0x${bytes[at]!.toString(16).padStart(2, "0")} at ${at})`;
  return new InputError(
    "undecodable",
    encoding === "utf-8"
      ? `not UTF-8 text${where}, and no Arabic text in windows-1256 or iso-8859-6`
      : `a byte order mark says ${encoding}, but the text is not`,
  );
}

/** Offset of the first byte that ends valid UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i]!;
    let more = 0;
    let least = 0;
    if (lead < 0x80) more = 0;
    else if (lead >= 0xc2 && lead < 0xe0) more = 1;
    else if (lead >= 0xe0 && lead < 0xf0) {
      more = 2;
      least = lead === 0xe0 ? 0xa0 : 0;
    } else if (lead >= 0xf0 && lead < 0xf5) {
      more = 3;
      least = lead === 0xf0 ? 0x90 : 0;
    } else return i;
    for (let k = 1; k <= more; k += 1) {
      const next = bytes[i + k];
      if (next === undefined || next < 0x80 || next > 0xbf || (k === 1 && next < least)) return i;
      if (k === 1 && ((lead === 0xed && next > 0x9f) || (lead === 0xf4 && next > 0x8f))) return i;
    }
    i += more + 1;
  }
  return -1;
}

/** Bytes that a wrong reading made characters of, by character. */
function reverseOf(encoding: Encoding): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0x80; byte < 0x100; byte += 1) {
    const char = decoder.decode(new Uint8Array([byte]));
    if (char !== "\ufffd") map.set(char.charCodeAt(0), byte);
  }
  return map;
}
const reverses = new Map<Encoding, ReadonlyMap<number, number>>();

/** Letters that the lead bytes 0xD8–0xDB become, «طظعغ» and «ØÙÚÛ»; in real text they do not stand before every other character. */
const MISREAD_LEADS = [
  { encoding: "windows-1256", first: 0x637, last: 0x63a },
  { encoding: "windows-1252", first: 0xd8, last: 0xdb },
] as const;
/** So many characters beyond ASCII tell it. */
const ENOUGH = 512;

/**
 * UTF-8 that was read as windows-1256 («ط®ط¨ط±») or windows-1252 («Ø®Ø¨Ø±») and written as UTF-8 again, undone; only where
 * every character goes back to a byte, the bytes are UTF-8 again, and Persian comes out. Else `undefined`.
 */
function repairMojibake(text: string): string | undefined {
  for (const { encoding, first, last } of MISREAD_LEADS) {
    let pairs = 0;
    let high = 0;
    const end = Math.min(text.length, SAMPLE);
    for (let i = 0; i < end && high < ENOUGH; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) continue;
      high += 1;
      if (unit >= first && unit <= last && i + 1 < text.length && text.charCodeAt(i + 1) >= 0x80) {
        pairs += 1;
        high += 1;
        i += 1;
      }
    }
    if (pairs < 8 || pairs * 2 < high * 0.8) continue;
    let map = reverses.get(encoding);
    if (!map) {
      map = reverseOf(encoding);
      reverses.set(encoding, map);
    }
    const bytes = new Uint8Array(text.length);
    let ok = true;
    for (let i = 0; i < text.length && ok; i += 1) {
      const unit = text.charCodeAt(i);
      const byte = unit < 0x80 ? unit : map.get(unit);
      if (byte === undefined) ok = false;
      else bytes[i] = byte;
    }
    const repaired = ok ? read(bytes, "utf-8") : undefined;
    if (repaired !== undefined && arabicShare(repaired) >= 0.8) return repaired;
  }
  return undefined;
}
