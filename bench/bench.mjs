// Speed of the built code on one core, as ratios to a floor measured in the same run: decoding the same bytes and
// scanning them once with one regex class. A ratio holds where the machine's own speed does not.
// node bench/bench.mjs [--mb N] [--json FILE] [--check] [--write]
//   --check  fails where a ratio is more than a quarter worse than in bench/baseline.json, or time grows faster than the text
//   --write  writes bench/baseline.json
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { createExtractor, normalize, readText, toRecords } from "../dist/index.js";
import { MOST_TOGETHER } from "../dist/node/extract-readings.js";
import { article } from "../scripts/corpus-grammar.mjs";

const flag = (name) => process.argv.includes(name);
const option = (name, otherwise) => (flag(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const BASELINE = new URL("baseline.json", import.meta.url);
const WORSE = 1.25;
const GROWTH = "cost a byte, document of 1.6 MB against 0.2 MB";
/** What a byte of the longer document may cost at most: time in n√n would show 2.8, in n² 8; its garbage costs some. */
const LINEAR = 2;

const folder = new URL("../fixtures/articles/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const files = names.map((name) => readFileSync(new URL(name, folder)));
const bytes = files.reduce((sum, file) => sum + file.length, 0);
const rounds = Math.max(4, Math.round((Number(option("--mb", "15")) * 1e6) / bytes));
const decoder = new TextDecoder();
const sourceOf = (text) => readText({ id: "a", path: "a", encoding: "utf-8", sha256: "", flags: [], text });

/** Milliseconds of this process's CPU that `run` takes: other work on the machine counts for less than on the clock. */
function cost(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

const ARABIC = /[\u0600-\u06ff]+/g;
function scan() {
  let sum = 0;
  for (const file of files) {
    const text = decoder.decode(file);
    ARABIC.lastIndex = 0;
    while (ARABIC.test(text)) sum += ARABIC.lastIndex;
  }
  return sum;
}

let last = 0;
const spent = new Map();
const mark = (name) => {
  const now = performance.now();
  spent.set(name, (spent.get(name) ?? 0) + now - last);
  last = now;
};
const extractor = createExtractor({ observe: mark });
function whole(list) {
  let written = 0;
  for (let from = 0; from < list.length; from += MOST_TOGETHER) {
    last = performance.now();
    const sources = list.slice(from, from + MOST_TOGETHER).map((file) => sourceOf(decoder.decode(file)));
    mark("decode");
    const articles = extractor.extractAll(sources).map((extraction) => toRecords(extraction));
    mark("records");
    for (const records of articles) for (const record of records) written += JSON.stringify(record).length;
    mark("json");
  }
  return written;
}

const rows = [];
/** `ratio`: held against the baseline with --check; higher is worse. */
const row = (name, value, unit, ratio = false) => {
  rows.push({ name, value: Number(value.toFixed(2)), unit, ratio });
  console.log(`${name.padEnd(52)} ${value.toFixed(2).padStart(10)} ${unit}`);
};
const rate = (ms) => bytes / 1e6 / (ms / 1e3);

console.log(`${files.length} fixtures, ${(bytes / 1e3).toFixed(0)} kB of UTF-8, Node ${process.versions.node}`);
for (let i = 0; i < 20; i += 1) whole(files);
// The best of many short rounds, each beside a round of the floor: what the code costs when nothing disturbs it.
const best = { floor: Infinity, whole: Infinity, normalize: Infinity, stages: new Map() };
for (let i = 0; i < rounds; i += 1) {
  best.floor = Math.min(best.floor, cost(() => Array.from({ length: 10 }, scan)) / 10);
  best.normalize = Math.min(
    best.normalize,
    cost(() => {
      for (let k = 0; k < 4; k += 1) for (const file of files) normalize(decoder.decode(file));
    }) / 4,
  );
  spent.clear();
  best.whole = Math.min(
    best.whole,
    cost(() => whole(files)),
  );
  for (const [stage, ms] of spent) best.stages.set(stage, Math.min(best.stages.get(stage) ?? Infinity, ms));
}
row("floor: decode and scan once", rate(best.floor), "MB/s");
row("whole: bytes to JSON lines", rate(best.whole), "MB/s");
row("whole", best.whole / best.floor, "× the floor", true);
row("normalize alone", rate(best.normalize), "MB/s");
row("normalize alone", best.normalize / best.floor, "× the floor", true);
/** Stages are timed by the clock, so a share is of what all of them take by it. */
const sumOf = (stages) => [...stages.values()].reduce((sum, ms) => sum + ms, 0);
for (const [stage, ms] of best.stages) {
  row(`  stage ${stage}, share of the whole`, (100 * ms) / sumOf(best.stages), "%");
}

// The fixtures are written to hold many numbers in little text; of real news, where it is at hand, numbers take a smaller share.
const gold = new URL("../../shared/gold/dev/articles/", import.meta.url);
if (existsSync(gold)) {
  const real = readdirSync(gold).map((name) => readFileSync(new URL(name, gold)));
  const least = { whole: Infinity, stages: new Map() };
  for (let i = 0; i < 60 + rounds / 4; i += 1) {
    spent.clear();
    const ms = cost(() => whole(real));
    if (i >= 20) least.whole = Math.min(least.whole, ms);
    if (i >= 20)
      for (const [stage, t] of spent) least.stages.set(stage, Math.min(least.stages.get(stage) ?? Infinity, t));
  }
  const size = real.reduce((sum, file) => sum + file.length, 0);
  row(`whole, of ${real.length} real articles`, size / 1e3 / least.whole, "MB/s");
  const numbers = least.stages.get("numerals") + least.stages.get("claims");
  row("  stages numerals and claims, share of the whole", (100 * numbers) / sumOf(least.stages), "%");
}

// Growth: a document eight times as long must not cost more a byte. No paragraph stands in it twice: what is said again
// is removed before anything reads it.
const paragraphs = new Set();
for (let n = 0, length = 0; length < 8.5e5; n += 1) {
  for (const paragraph of article(n).paragraphs) {
    if (!paragraphs.has(paragraph)) length += paragraph.length;
    paragraphs.add(paragraph);
  }
}
const long = Buffer.from([...paragraphs].join("\n"));
const [large, small] = [8, 1].map((part) => long.subarray(0, long.lastIndexOf("\n", (long.length * part) / 8)));
if (whole([large]) < 7 * whole([small])) throw new Error("the longer document was not read to its end");
let [ofLarge, ofSmall] = [Infinity, Infinity];
// Turn by turn, so that the shorter one does not find what it left in the processor's caches.
for (let i = 0; i < 6; i += 1) {
  ofLarge = Math.min(ofLarge, cost(() => whole([large])) / large.length);
  ofSmall = Math.min(ofSmall, cost(() => whole([small])) / small.length);
}
row(GROWTH, ofLarge / ofSmall, "×");

const bin = fileURLToPath(new URL("../bin/gozareh.js", import.meta.url));
const one = fileURLToPath(new URL(names[0], folder));
const started = (args) => {
  let least = Infinity;
  for (let i = 0; i < 7; i += 1) {
    const start = performance.now();
    execFileSync(process.execPath, args);
    least = Math.min(least, performance.now() - start);
  }
  return least;
};
row("one small file, whole process", started([bin, one]), "ms");
row("node itself, whole process", started(["-e", "0"]), "ms");

const heap = mkdtempSync(join(tmpdir(), "gozareh-bench-"));
try {
  const peak = (megabytes) => {
    const place = join(heap, String(megabytes));
    mkdirSync(place);
    for (let i = 0; i * bytes < megabytes * 1e6; i += 1) {
      for (const [k, name] of names.entries()) writeFileSync(join(place, `${i}-${name}`), files[k]);
    }
    const script = `import { main } from ${JSON.stringify(new URL("../dist/cli/main.js", import.meta.url).href)};
      process.exitCode = await main(${JSON.stringify([place, "--jobs", "1", "-o", join(heap, "out")])});
      console.error(process.resourceUsage().maxRSS / 1024, process.cpuUsage().user / 1e6);`;
    const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    rmSync(place, { recursive: true });
    return stderr.trim().split(" ").map(Number);
  };
  const [few, many] = [peak(1), peak(flag("--check") ? 8 : 64)];
  row("peak memory, 1 MB of files, one job", few[0], "MB");
  row(`peak memory, ${flag("--check") ? 8 : 64} MB of files, one job`, many[0], "MB");
} finally {
  rmSync(heap, { recursive: true });
}

if (flag("--json")) writeFileSync(option("--json"), `${JSON.stringify(rows, null, 2)}\n`);
if (flag("--write")) {
  const ratios = Object.fromEntries(rows.filter((r) => r.ratio).map((r) => [r.name, r.value]));
  writeFileSync(BASELINE, `${JSON.stringify(ratios, null, 2)}\n`);
}
if (flag("--check")) {
  const baseline = JSON.parse(readFileSync(BASELINE, "utf8"));
  let failed = 0;
  for (const { name, value } of rows.filter((r) => r.ratio)) {
    const bad = value > baseline[name] * WORSE;
    failed += bad ? 1 : 0;
    console.log(`${bad ? "WORSE" : "ok   "} ${name}: ${value} × the floor, baseline ${baseline[name]}`);
  }
  const growth = rows.find((r) => r.name === GROWTH).value;
  if (growth > LINEAR) failed += 1;
  console.log(`${growth > LINEAR ? "WORSE" : "ok   "} ${GROWTH}: ${growth} ×, at most ${LINEAR}`);
  if (failed > 0) process.exitCode = 1;
}
