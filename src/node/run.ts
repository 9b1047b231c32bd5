import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { createExtractor } from "../pipeline/extractor.js";
import { readText } from "../readers/text.js";
import { toRecords } from "../writers/records.js";

/** All files below a folder (or the file itself) in sorted order, with their ids. */
function listFiles(path: string): { path: string; id: string }[] {
  if (!statSync(path).isDirectory()) return [{ path, id: path.split(sep).at(-1)! }];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, id: relative(path, file).split(sep).join("/") }));
}

export function run(paths: readonly string[], write: (line: string) => void): void {
  const extractor = createExtractor();
  for (const root of paths) {
    for (const { path, id } of listFiles(root)) {
      const bytes = readFileSync(path);
      const text = new TextDecoder("utf-8").decode(bytes);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const extraction = extractor.extract(readText({ id, path, encoding: "utf-8", sha256, flags: [], text }));
      for (const record of toRecords(extraction)) write(`${JSON.stringify(record)}\n`);
    }
  }
}
