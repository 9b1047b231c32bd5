/** What an input holds: one document, or a container of many. */
export type InputFormat = "document" | "json" | "jsonl" | "warc" | "zip";

/** A format and whether gzip is around it. */
export interface NamedFormat {
  readonly format: InputFormat;
  readonly gzip: boolean;
}

const BY_ENDING: Readonly<Record<string, InputFormat>> = {
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  warc: "warc",
  zip: "zip",
  txt: "document",
  text: "document",
  md: "document",
  htm: "document",
  html: "document",
  xhtml: "document",
};

/** The format that a file's name tells; `undefined` where it tells none. */
export function formatOfName(name: string): NamedFormat | undefined {
  const endings = /(?:\.([a-z0-9]{1,8}))?\.([a-z0-9]{1,8})$/i.exec(name);
  const last = endings?.[2]?.toLowerCase() ?? "";
  if (last !== "gz") return Object.hasOwn(BY_ENDING, last) ? { format: BY_ENDING[last]!, gzip: false } : undefined;
  const inner = endings?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(BY_ENDING, inner) ? { format: BY_ENDING[inner]!, gzip: true } : undefined;
}

/** Whether bytes begin as gzip or zip data do. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Bytes by which a format is told. */
export const SNIFFED = 4096;

/** The format of bytes without a telling name, from their beginning, decompressed before. */
export function formatOfBytes(bytes: Uint8Array): InputFormat {
  if (isZip(bytes)) return "zip";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SNIFFED));
  if (head.startsWith("WARC/")) return "warc";
  // A row names its first field; a file of one object a line and a pretty-printed one begin differently.
  const json = /^(?:ï»¿)?\s*(\[\s*)?\{\s*"[^"\n]{1,80}"\s*:/.exec(head);
  if (!json) return "document";
  return json[1] === undefined && !/[\r\n]/.test(json[0].trimStart()) ? "jsonl" : "json";
}
