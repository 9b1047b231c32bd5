// Writes articles from the grammar of scripts/corpus-grammar.mjs: the same ones for the same seed, a thousand a folder.
// npm run corpus -- --articles N [--out FOLDER] [--seed N] [--rows FILE]
// With --rows they are written as JSON Lines to one file (- is standard output) in place of files.
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { article, row } from "./corpus-grammar.mjs";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    out: { type: "string", default: "corpus" },
    seed: { type: "string", default: "1" },
    rows: { type: "string" },
  },
});
const count = Number(values.articles);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 0 || !Number.isInteger(seed)) {
  throw new Error("--articles and --seed need whole numbers");
}

if (values.rows !== undefined) {
  function* rows() {
    for (let n = 0; n < count; n += 1) yield row(n, seed);
  }
  await pipeline(rows, values.rows === "-" ? process.stdout : createWriteStream(values.rows));
} else {
  let bytes = 0;
  for (let n = 0; n < count; n += 1) {
    const folder = join(values.out, String(Math.floor(n / 1000)).padStart(5, "0"));
    if (n % 1000 === 0) mkdirSync(folder, { recursive: true });
    const { name, text } = article(n, seed);
    writeFileSync(join(folder, name), text);
    bytes += Buffer.byteLength(text);
  }
  console.log(`${count} articles, ${(bytes / 1e6).toFixed(1)} MB, in ${values.out}`);
}
