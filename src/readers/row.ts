import type { MarkedLine, Markup, MarkupDate, Source } from "../model/document.js";
import { InputError } from "../model/errors.js";
import { matchKey } from "../text/chars.js";
import { KEYS, type Keys, ROW_FIELDS, type RowFields } from "./row-fields.js";
import { looksLikeHtml } from "./sniff.js";
import { readText } from "./text.js";

/** How far a row's own date is trusted: as a page's `article:published_time`. */
const DATE_WEIGHT = 4;

/** Where a row came from. */
export interface RowOrigin {
  /** What it was read from: a file's path, `-`. */
  readonly path: string;
  /** Of the row's bytes. */
  readonly sha256: string;
  /** What a row without an id is called; by default the first 16 digits of `sha256`. */
  readonly id?: string;
  readonly fields?: RowFields;
  readonly encoding?: string;
  readonly flags?: readonly string[];
}

/**
 * The text of a row's bytes.
 * @throws {InputError} `undecodable` where they are no UTF-8, as all rows must be
 */
export function decodeRow(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError("undecodable", "the row is no valid UTF-8", { cause });
  }
}

/**
 * The article in one line of JSON Lines. `raw`, in which `source_span` counts, is the string of the text (or else HTML)
 * field; a text given as a list of paragraphs is joined by newlines. Title, date, url, author, agency and tags of the row
 * become markup.
 * @throws {InputError} `bad_row` when the line is no JSON object with a text
 */
export async function rowSource(line: string, origin: RowOrigin): Promise<Source> {
  return objectSource(parse(line), origin, line);
}

/** The same for a row that is parsed already. `json`, the text it was parsed from, gives ids that doubles cannot hold. */
export async function objectSource(row: unknown, origin: RowOrigin, json = ""): Promise<Source> {
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    throw new InputError("bad_row", "the row is no JSON object");
  }
  const fields = row as Readonly<Record<string, unknown>>;
  const keys = keysFor(origin.fields);
  const input = {
    id: idOf(fields, keys.id, json) ?? origin.id ?? origin.sha256.slice(0, 16),
    path: origin.path,
    encoding: origin.encoding ?? "utf-8",
    sha256: origin.sha256,
    flags: origin.flags ?? [],
  };
  const text = filled(fields, keys.text);
  const html = filled(fields, keys.html);
  if (text === undefined && html === undefined) {
    throw new InputError("bad_row", `the row has no text: none of the keys ${[...keys.text, ...keys.html].join(", ")}`);
  }
  if (text && !looksLikeHtml(text, "") && !isFragment(text)) {
    return withMarkup(readText({ ...input, text }), textMarkup(text, fields, keys));
  }
  const page = text || html;
  if (!page) return withMarkup(readText({ ...input, text: "" }), textMarkup("", fields, keys));
  // Loaded for the first row that holds a page.
  const { readHtml } = await import("./html/index.js");
  return withMarkup(await readHtml({ ...input, text: page }), rowMarkup(fields, keys));
}

function parse(line: string): unknown {
  if (line.trim() === "") throw new InputError("bad_row", "the row is empty");
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError("bad_row", "the row is no valid JSON", { cause });
  }
}

/** The first of the keys that holds text; an empty string where one of them is there and empty. */
function filled(fields: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  let empty: string | undefined;
  for (const key of keys) {
    const text = Object.hasOwn(fields, key) ? textOf(fields[key]) : undefined;
    if (text) return text;
    empty ??= text;
  }
  return empty;
}

/** A string, or paragraphs: strings or objects with a `text`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return undefined;
  const parts = value.map((part: unknown) =>
    typeof part === "object" && part !== null ? (part as { text?: unknown }).text : part,
  );
  return parts.every((part) => typeof part === "string") ? parts.join("\n") : undefined;
}

/** A piece of a page, as feeds and CMS dumps hold it in their text fields. */
const isFragment = (text: string): boolean =>
  /^\s*<(?:p|div|span|h[1-6]|section|article|table|ul|ol|br|img|figure|strong|b)[\s>/]/i.test(text.slice(0, 1024));

/** As written: also numbers that a double does not hold, which are looked up in the row's text. */
function idOf(fields: Readonly<Record<string, unknown>>, keys: readonly string[], json: string): string | undefined {
  for (const key of keys) {
    const id = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (typeof id === "string" && id !== "") return id;
    if (typeof id !== "number") continue;
    if (Number.isSafeInteger(id)) return String(id);
    const written = new Set(numbersOf(json, key).filter((digits) => Number(digits) === id));
    const [only] = written;
    if (written.size === 1) return only;
    throw new InputError("bad_row", `the row's ${key} is a number that cannot be told exactly; write it as a string`);
  }
  return undefined;
}

/** The numbers that stand behind a key anywhere in a JSON text, as written. */
function numbersOf(json: string, key: string): string[] {
  const numbers: string[] = [];
  const written = JSON.stringify(key);
  for (let at = json.indexOf(written); at >= 0; at = json.indexOf(written, at + 1)) {
    const rest = json.slice(at + written.length, at + written.length + 500);
    const digits = /^\s*:\s*(-?[0-9][0-9.eE+-]{0,400})/.exec(rest)?.[1];
    if (digits !== undefined) numbers.push(digits);
  }
  return numbers;
}

/** The usual keys, or those named instead. Who names the text's key or the page's wants no other text. */
function keysFor(fields: RowFields | undefined): Keys {
  if (!fields) return KEYS;
  const keys: Record<keyof typeof KEYS, readonly string[]> = { ...KEYS };
  if (fields.text !== undefined || fields.html !== undefined) {
    keys.text = [];
    keys.html = [];
  }
  for (const field of ROW_FIELDS) {
    const key = fields[field];
    if (key !== undefined) keys[field] = [key];
  }
  return keys;
}

function rowMarkup(fields: Readonly<Record<string, unknown>>, names: Keys): Markup {
  const one = (keys: readonly string[]): string | undefined => filled(fields, keys)?.trim() || undefined;
  const [url, title, date] = [one(names.url), one(names.title), one(names.date)];
  const [author, agency] = [one(names.author), one(names.agency)];
  const tags = names.tags.map((key) => fields[key]).find(isTexts);
  const dates: MarkupDate[] = date === undefined ? [] : [{ text: date, weight: DATE_WEIGHT }];
  return {
    ...(title !== undefined && { title }),
    ...(dates.length > 0 && { dates }),
    ...(agency !== undefined && { agency }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(tags && { tags }),
  };
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((tag) => typeof tag === "string");

/** A row's title that the text says again in its first line is that line; any other makes no line of the text a title. */
function textMarkup(text: string, fields: Readonly<Record<string, unknown>>, names: Keys): Markup {
  const { title, ...markup } = rowMarkup(fields, names);
  if (title === undefined) return markup;
  const start = text.length - text.trimStart().length;
  const lineEnd = text.indexOf("\n", start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const body: MarkedLine = { start: end, role: "paragraph" };
  if (matchKey(text.slice(start, end).trim()) !== matchKey(title))
    return { ...markup, title, lines: [{ ...body, start: 0 }] };
  return { ...markup, lines: [{ start, role: "title" }, body] };
}

/** What the page says of itself goes before what the row says of it. */
function withMarkup(source: Source, row: Markup): Source {
  const dates = [...(source.markup.dates ?? []), ...(row.dates ?? [])];
  const tags = source.markup.tags?.length ? source.markup.tags : row.tags;
  const hasTitle = source.markup.lines?.some(({ role }) => role === "title") ?? false;
  const { title, ...rest } = { ...row, ...source.markup };
  return {
    ...source,
    markup: {
      ...rest,
      ...(title !== undefined && !hasTitle && { title }),
      ...(dates.length > 0 && { dates }),
      ...(tags && { tags }),
    },
  };
}
