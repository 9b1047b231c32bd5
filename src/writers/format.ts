import type { GozarehRecord } from "../model/record.js";

export const FORMATS = ["jsonl", "csv", "tsv"] as const;
export type Format = (typeof FORMATS)[number];

/** Turns the records of one article into finished lines. */
export type Formatter = (records: readonly GozarehRecord[]) => string;

/** A JSON object a line. */
export const jsonLines: Formatter = (records) => {
  let lines = "";
  for (const record of records) lines += `${JSON.stringify(record)}\n`;
  return lines;
};

/** One JSON object an article: its record with its `statements` and `claims` inside. */
export const nested: Formatter = (records) => {
  const [article, ...rest] = records;
  if (!article) return "";
  const statements = rest.filter((record) => record.type === "statement");
  const claims = rest.filter((record) => record.type === "claim");
  return `${JSON.stringify({ ...article, statements, claims })}\n`;
};

/**
 * Rows of a table, for records of one type. Lists and spans are JSON in a cell. In CSV a text that a spreadsheet would run
 * as a formula gets an apostrophe before it; in TSV tabs and newlines are written `\t`, `\n`.
 */
export const table =
  (format: "csv" | "tsv"): Formatter =>
  (records) => {
    let lines = "";
    for (const record of records) lines += tableRow(Object.values(record), format);
    return lines;
  };

/** The heading row for records with these keys. */
export const tableHead = (keys: readonly string[], format: "csv" | "tsv"): string => tableRow(keys, format);

/** One row of a table, its end of line included. */
export function tableRow(values: readonly unknown[], format: "csv" | "tsv"): string {
  const cells = values.map((value) => (format === "csv" ? csvCell(value) : tsvCell(value)));
  return `${cells.join(format === "csv" ? "," : "\t")}${format === "csv" ? "\r\n" : "\n"}`;
}

const plain = (value: unknown): string =>
  value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);

const FORMULA_START = new Set(["=", "+", "-", "@", "\t", "\r"]);

function csvCell(value: unknown): string {
  let text = plain(value);
  if (typeof value === "string" && FORMULA_START.has(text[0] ?? "")) text = `'${text}`;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const tsvCell = (value: unknown): string => plain(value).replace(/[\\\t\n\r]/g, (char) => ESCAPES[char]!);
