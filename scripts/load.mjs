// Checks under load, too long for every test run. Prints what was measured; exits 1 when one fails.
// npm run load -- [kill] [memory] [jobs] [listing] [--articles N] [--kills N] [--files N] [--rss MB] [--ratio X]
//   kill     kill -9 at random moments of a run over --kill-files files, resumed each time: byte-identical
//   memory   a run over --articles articles stays below --rss MB and does not grow
//   jobs     two jobs against one, in wall time (needs two idle cores); MB/s of one
//   listing  a folder of --files empty files is listed below --rss MB
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { article } from "./corpus-grammar.mjs";

const BIN = fileURLToPath(new URL("../bin/gozareh.js", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: "string", default: "100000" },
    kills: { type: "string", default: "50" },
    "kill-files": { type: "string", default: "5000" },
    files: { type: "string", default: "1000000" },
    rss: { type: "string", default: "350" },
    ratio: { type: "string", default: "1.7" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "gozareh-load-"));
const failures = [];
const check = (holds, text) => {
  console.log(`${holds ? "ok  " : "FAIL"} ${text}`);
  if (!holds) failures.push(text);
};

function writeArticles(count) {
  const out = join(folder, `articles-${count}`);
  if (existsSync(out)) return out;
  for (let n = 0; n < count; n += 1) {
    const below = join(out, String(Math.floor(n / 1000)).padStart(5, "0"));
    if (n % 1000 === 0) mkdirSync(below, { recursive: true });
    const { name, text } = article(n);
    writeFileSync(join(below, name), text);
  }
  return out;
}

async function sha256(path) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** Runs the command to its end; gives seconds, exit code, what it said, and its resident memory over time in MB. */
async function run(args) {
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  const rss = [];
  const sample = () => {
    try {
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
      if (kilobytes) rss.push(Number(kilobytes) / 1024);
    } catch {
      // It has ended.
    }
  };
  const timer = setInterval(sample, 250);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const [code] = await once(child, "close");
  clearInterval(timer);
  return { seconds: (performance.now() - started) / 1000, code, said, rss };
}

const most = (list) => Math.round(Math.max(...list));

async function kill() {
  const articles = writeArticles(Number(values["kill-files"]));
  const [whole, out, journal] = ["whole.jsonl", "out.jsonl", "journal"].map((name) => join(folder, name));
  const { seconds } = await run([articles, "-o", whole]);
  const expected = await sha256(whole);
  let kills = 0;
  let rounds = 0;
  while (kills < Number(values.kills)) {
    for (const path of [out, journal, `${out}.part`]) rmSync(path, { force: true });
    rounds += 1;
    for (let calls = 0; !existsSync(out) && calls < 200; calls += 1) {
      const jobs = String(1 + Math.floor(Math.random() * 3));
      const args = [BIN, articles, "-o", out, "--resume", journal, "--jobs", jobs];
      const child = spawn(process.execPath, args, { stdio: "ignore" });
      const delay = Math.random() * (300 + seconds * 150);
      const timer = setTimeout(() => child.kill("SIGKILL"), delay);
      const [, signal] = await once(child, "exit");
      clearTimeout(timer);
      if (signal === "SIGKILL") kills += 1;
    }
    const same = existsSync(out) && (await sha256(out)) === expected;
    if (!same) {
      check(false, `kill: the output of round ${rounds} differs after ${kills} kills`);
      return;
    }
  }
  check(true, `kill: ${kills} kills in ${rounds} runs over ${values["kill-files"]} files, all byte-identical`);
}

async function memory() {
  const articles = writeArticles(Number(values.articles));
  const { seconds, code, said, rss } = await run([articles, "-o", join(folder, "memory.jsonl"), "--summary"]);
  const { bytes } = JSON.parse(said.trim().split("\n").at(-1));
  const quarter = Math.floor(rss.length / 4);
  const [second, last] = [most(rss.slice(quarter, 2 * quarter)), most(rss.slice(3 * quarter))];
  console.log(`     ${values.articles} articles, ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s`);
  check(code === 0 && most(rss) < Number(values.rss), `memory: at most ${most(rss)} MB resident (< ${values.rss})`);
  check(last < second * 1.15, `memory: ${second} MB in the second quarter, ${last} MB in the last: steady`);
}

async function jobs() {
  const articles = writeArticles(Math.min(20_000, Number(values.articles)));
  const out = join(folder, "jobs.jsonl");
  const best = { 1: Number.POSITIVE_INFINITY, 2: Number.POSITIVE_INFINITY };
  let size = 0;
  for (let round = 0; round < 3; round += 1) {
    for (const count of [1, 2]) {
      const { seconds, said } = await run([articles, "-o", out, "--jobs", String(count), "--summary"]);
      best[count] = Math.min(best[count], seconds);
      size = JSON.parse(said.trim().split("\n").at(-1)).bytes;
    }
  }
  console.log(`     one job: ${(size / 1e6 / best[1]).toFixed(1)} MB/s from files to JSON lines`);
  const ratio = best[1] / best[2];
  check(ratio >= Number(values.ratio), `jobs: two are ${ratio.toFixed(2)} times one (>= ${values.ratio})`);
}

async function listing() {
  const many = join(folder, "many");
  mkdirSync(many);
  const count = Number(values.files);
  const names = `import os\nfor n in range(${count}): os.close(os.open(f"${many}/{n:07}.txt", os.O_CREAT | os.O_WRONLY))`;
  execFileSync("python3", ["-c", names]);
  // Listed and hashed, none of them read: this shard is as good as empty.
  const { seconds, rss, code } = await run([many, "--shard", "0/999999", "--output-dir", join(folder, "shards")]);
  check(
    code === 0 && most(rss) < Number(values.rss),
    `listing: ${count} files in ${seconds.toFixed(1)} s, at most ${most(rss)} MB resident (< ${values.rss})`,
  );
}

const CHECKS = { kill, memory, jobs, listing };
try {
  for (const name of positionals.length > 0 ? positionals : Object.keys(CHECKS)) await CHECKS[name]();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures.length > 0 ? 1 : 0;
