// Speed of the built code on one core: MB of UTF-8 a second for each stage and for the whole way from bytes to JSON lines,
// as ratios to a floor measured in the same run (decoding the same bytes and scanning them once with a regex class).
// node bench/bench.mjs [--mb N] [--json FILE]
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { createExtractor, readText, toRecords } from "../dist/index.js";

const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const megabytes = Number(option("--mb", "4"));
const folder = new URL("../fixtures/articles/", import.meta.url);
const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)));
const once = files.reduce((sum, bytes) => sum + bytes.length, 0);
const copies = Math.max(1, Math.round((megabytes * 1e6) / once));
const corpus = Array.from({ length: copies }, () => files).flat();
const bytes = once * copies;

/** Milliseconds of the fastest of `rounds` runs, after one to warm up. */
function time(rounds, run) {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
const decoder = new TextDecoder();
const rate = (ms, size = bytes) => size / 1e6 / (ms / 1e3);

const ARABIC = /[\u0600-\u06ff]+/g;
const floor = rate(
  time(3, () => {
    let sum = 0;
    for (const file of corpus) {
      const text = decoder.decode(file);
      ARABIC.lastIndex = 0;
      while (ARABIC.test(text)) sum += ARABIC.lastIndex;
    }
    return sum;
  }),
);

const stages = new Map();
let last = 0;
const extractor = createExtractor({
  observe: (stage) => {
    const now = performance.now();
    stages.set(stage, (stages.get(stage) ?? 0) + now - last);
    last = now;
  },
});
const mark = (name) => {
  const now = performance.now();
  stages.set(name, (stages.get(name) ?? 0) + now - last);
  last = now;
};
const whole = (list) => {
  let written = 0;
  for (const file of list) {
    last = performance.now();
    const source = readText({
      id: "a",
      path: "a",
      encoding: "utf-8",
      sha256: "",
      flags: [],
      text: decoder.decode(file),
    });
    mark("decode");
    const extraction = extractor.extract(source);
    for (const record of toRecords(extraction)) written += JSON.stringify(record).length;
    mark("records");
  }
  return written;
};
whole(corpus);
stages.clear();
const ROUNDS = 3;
const start = performance.now();
for (let i = 0; i < ROUNDS; i += 1) whole(corpus);
const all = (performance.now() - start) / ROUNDS;

const rows = [];
const row = (name, value, unit) => {
  rows.push({ name, value: Number(value.toFixed(3)), unit });
  console.log(`${name.padEnd(44)} ${value.toFixed(2).padStart(10)} ${unit}`);
};
console.log(
  `${files.length} fixtures × ${copies}, ${(bytes / 1e6).toFixed(1)} MB of UTF-8, Node ${process.versions.node}`,
);
row("floor: decode and scan once", floor, "MB/s");
row("whole: bytes to JSON lines", rate(all), "MB/s");
row("whole, ratio to the floor", rate(all) / floor, "×");
for (const [name, ms] of stages) {
  row(`stage ${name}`, rate(ms / ROUNDS), "MB/s");
  row(`stage ${name}, share of the whole`, (100 * ms) / ROUNDS / all, "%");
}

// Growth: one document eight times as long must not cost more a byte.
const long = (times) =>
  Buffer.concat(Array.from({ length: times }, () => Buffer.concat([...files, Buffer.from("\n")])));
const small = long(2);
const large = long(16);
const ratio = time(3, () => whole([large])) / large.length / (time(3, () => whole([small])) / small.length);
row("cost a byte, document of 16 against 2 units", ratio, "×");

const bin = fileURLToPath(new URL("../bin/gozareh.js", import.meta.url));
const one = fileURLToPath(new URL(readdirSync(folder)[0], folder));
row(
  "one small file, whole process",
  time(5, () => execFileSync(process.execPath, [bin, one])),
  "ms",
);
row("peak memory of this process", process.resourceUsage().maxRSS / 1024, "MB");
if (option("--json")) writeFileSync(option("--json"), `${JSON.stringify(rows, null, 2)}\n`);
