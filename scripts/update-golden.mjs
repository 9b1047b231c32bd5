// Writes what the built command prints for each article of fixtures/articles and page of fixtures/pages to the golden files
// beside them, and tells what changed.
// Run it by hand after reading the difference; no test calls it.
import { mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extractFiles } from "../dist/node/index.js";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await update("fixtures/articles", "fixtures/golden");
await update("fixtures/pages", "fixtures/pages-golden");

async function update(folder, golden) {
  mkdirSync(golden, { recursive: true });
  const old = new Map(readdirSync(golden).map((name) => [name, readFileSync(`${golden}/${name}`, "utf8")]));
  const found = new Map();
  for await (const result of extractFiles([folder])) {
    if (result.kind === "problem") throw new Error(`${result.path}: ${result.error.message}`);
    found.set(`${result.id.slice(0, result.id.lastIndexOf("."))}.jsonl`, result.lines);
  }
  let changed = 0;
  for (const [name, lines] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = old.get(name);
    if (before === lines) continue;
    changed += 1;
    writeFileSync(`${golden}/${name}`, lines);
    console.log(
      before === undefined
        ? `new      ${name}: ${count(lines)} records`
        : `changed  ${name}${difference(before, lines)}`,
    );
  }
  for (const name of [...old.keys()].filter((name) => !found.has(name)).sort()) {
    changed += 1;
    unlinkSync(`${golden}/${name}`);
    console.log(`removed  ${name}`);
  }
  console.log(`${folder}: ${found.size} articles, ${changed} golden files written or removed`);
}

function count(lines) {
  return lines.split("\n").length - 1;
}

/** The keys of each record that are no longer the same, by the record's id. */
function difference(before, after) {
  const was = byId(before);
  const is = byId(after);
  const notes = [];
  for (const [id, record] of is) {
    const earlier = was.get(id);
    if (!earlier) notes.push(`+ ${id}`);
    else {
      const keys = Object.keys(record).filter((key) => JSON.stringify(record[key]) !== JSON.stringify(earlier[key]));
      if (keys.length > 0) notes.push(`~ ${id}: ${keys.join(", ")}`);
    }
  }
  for (const id of was.keys()) if (!is.has(id)) notes.push(`- ${id}`);
  return notes.map((note) => `\n         ${note}`).join("");
}

function byId(lines) {
  const records = lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return new Map(records.map((record) => [`${record.type} ${record.id}`, record]));
}
