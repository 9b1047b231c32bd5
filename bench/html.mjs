// Web pages: body F1 and speed beside Mozilla's Readability (with linkedom), on fixtures/pages or a folder of saved pages.
// node bench/html.mjs [--pages FOLDER] [--seconds N] [--json FILE]
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { createExtractor, toRecords } from "../dist/index.js";
import { readHtml } from "../dist/readers/html/index.js";

const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const root = fileURLToPath(new URL("..", import.meta.url));
const own = `${root}fixtures/pages`;
const folder = option("--pages", own);
const seconds = Number(option("--seconds", "3"));
/** Bodies of the made-up pages; of other pages none is known. */
const right = folder === own ? JSON.parse(readFileSync(`${root}fixtures/pages.json`, "utf8")) : {};
const pages = readdirSync(folder)
  .filter((name) => /\.html?$/.test(name) && right[name] !== null)
  .map((name) => ({ name, html: readFileSync(`${folder}/${name}`, "utf8") }));
if (pages.length === 0) throw new Error(`no pages in ${folder}`);
const bytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);

/** Milliseconds of this process's own work: what else the machine does counts for nothing. */
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};

let cleaned = 0;
const extractor = createExtractor({
  observe: (stage) => {
    if (stage === "furniture") cleaned = cpuMs();
  },
});
const source = (html) => readHtml({ id: "p", path: "p.html", encoding: "utf-8", sha256: "", flags: [], text: html });

/** What each way makes of a page: the body's text, and the milliseconds it took. */
const WAYS = {
  "gozareh, the body": async (html) => {
    const start = cpuMs();
    const { text, layers } = extractor.extract(await source(html));
    return {
      body: layers.article.body.map((span) => text.slice(span.start, span.end)).join("\n"),
      ms: cleaned - start,
    };
  },
  "gozareh, all records": async (html) => {
    const start = cpuMs();
    const [article] = toRecords(extractor.extract(await source(html)));
    return { body: article.text, ms: cpuMs() - start };
  },
  "readability + linkedom, the body": async (html) => {
    const start = cpuMs();
    const article = new Readability(parseHTML(html).document).parse();
    return { body: article?.textContent ?? "", ms: cpuMs() - start };
  },
};

/** Letter 8-grams and how often each stands in a text. */
function grams(text) {
  const letters = text
    .replaceAll("ي", "ی")
    .replaceAll("ك", "ک")
    .replace(/[^\p{L}\p{Nd}]/gu, "");
  const counts = new Map();
  for (let i = 0; i + 8 <= letters.length; i += 1) {
    const gram = letters.slice(i, i + 8);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function f1(found, expected) {
  const [one, two] = [grams(found), grams(expected)];
  let shared = 0;
  for (const [gram, count] of one) shared += Math.min(count, two.get(gram) ?? 0);
  const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0);
  return (2 * shared) / Math.max(1, sum(one) + sum(two));
}

const results = {};
for (const name of Object.keys(WAYS)) results[name] = { ms: 0, rounds: 0, f1: 0 };
const round = async (way) => {
  let ms = 0;
  for (const { html } of pages) ms += (await way(html)).ms;
  return ms;
};
for (const [name, way] of Object.entries(WAYS)) {
  const result = results[name];
  for (const { name: page, html } of pages)
    if (right[page]) result.f1 += f1((await way(html)).body, right[page].body.join("\n")) / pages.length;
  // Warm before it is measured: a crawl has more pages than these.
  for (let ms = 0; ms < seconds * 500; ) ms += await round(way);
}
// In turns, so that what else the machine does falls on all of them.
for (let turn = 0; turn < 4; turn += 1)
  for (const [name, way] of Object.entries(WAYS))
    for (let ms = 0; ms < seconds * 250; results[name].rounds += 1) {
      const took = await round(way);
      ms += took;
      results[name].ms += took;
    }

console.log(`${pages.length} pages, ${(bytes / 1e6).toFixed(2)} MB, Node ${process.versions.node}`);
const rows = Object.entries(results).map(([name, { ms, rounds, f1: score }]) => {
  const row = {
    name,
    f1: score,
    pagesPerSecond: (pages.length * rounds * 1e3) / ms,
    megabytesPerSecond: (bytes * rounds) / ms / 1e3,
  };
  const body = folder === own ? `F1 ${(row.f1 * 100).toFixed(1).padStart(5)}` : "";
  console.log(
    `${name.padEnd(34)} ${body} ${row.pagesPerSecond.toFixed(0).padStart(6)} pages/s ${row.megabytesPerSecond.toFixed(1).padStart(6)} MB/s`,
  );
  return row;
});
console.log(`gozareh is ${(rows[0].pagesPerSecond / rows[2].pagesPerSecond).toFixed(1)} times as fast`);
if (option("--json")) writeFileSync(option("--json"), `${JSON.stringify(rows, null, 2)}\n`);
