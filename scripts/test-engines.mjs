// Runs gozareh on the engines that docs/scale.md has recipes for: Apache Spark (PySpark, local mode) and GNU parallel, each
// with a worker process killed in the middle; the output must be that of one process. What is not there is installed into
// a temporary folder (PySpark, by pip) or by apt-get (GNU parallel); what cannot be installed is told and passed over.
// node scripts/test-engines.mjs [--rows N] [--minutes N]
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { article } from "./corpus-grammar.mjs";

const PYSPARK = "pyspark==4.0.1";
const BIN = fileURLToPath(new URL("../bin/gozareh.js", import.meta.url));
const SPARK_JOB = fileURLToPath(new URL("engines-spark.py", import.meta.url));
const { values } = parseArgs({
  options: { rows: { type: "string", default: "20000" }, minutes: { type: "string", default: "9" } },
});
const count = Number(values.rows);
const deadline = Date.now() + Number(values.minutes) * 60_000;
const left = () => Math.max(1, deadline - Date.now());
const folder = mkdtempSync(join(tmpdir(), "gozareh-engines-"));
const tally = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program; what it printed, or nothing when it is not there, fails or takes longer than there is time. */
function attempt(program, args, options = {}) {
  const run = spawnSync(program, args, { encoding: "utf8", timeout: left(), ...options });
  return run.status === 0 ? run.stdout + run.stderr : undefined;
}

function expect(holds, text) {
  console.log(`${holds ? "ok  " : "FAIL"} ${text}`);
  tally[holds ? "passed" : "failed"] += 1;
}

function skip(text) {
  console.log(`skip ${text}`);
  tally.skipped += 1;
}

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Short rows, so that starting the engines is not lost in the reading of articles. */
function shortRow(n) {
  const { title, paragraphs } = article(n);
  return `${JSON.stringify({ id: `row-${n}`, title, text: paragraphs[0] })}\n`;
}

/**
 * A shell script that runs the command; the first to call it has its process killed in the middle of its work. `input` feeds
 * that one, `until` waits for the moment.
 */
function fragile(name, command, input, until) {
  const script = join(folder, name);
  const mark = `${script}.mark`;
  const killed = `exec 3<&0
  mkfifo "${mark}/input"
  ${command} <"${mark}/input" &
  pid=$!
  { ${input}; exec sleep 1000; } >"${mark}/input" 2>/dev/null &
  feeder=$!
  ${until}
  kill -9 $pid
  wait $pid
  code=$?
  kill $feeder
  echo $code > "${mark}/code"
  exit $code`;
  writeFileSync(script, `#!/bin/sh\nif mkdir "${mark}" 2>/dev/null; then\n  ${killed}\nfi\nexec ${command}\n`);
  chmodSync(script, 0o755);
  return { script, wasKilled: () => readFileSync(join(mark, "code"), "utf8").trim() === "137" };
}

function findPython() {
  const venv = join(folder, "venv");
  const python = join(venv, "bin", "python");
  if (!attempt("java", ["-version"])) return skip("Spark: there is no Java");
  if (attempt("python3", ["-m", "venv", venv]) === undefined) return skip("Spark: python3 cannot make a venv");
  if (attempt(python, ["-m", "pip", "install", "-q", "--no-cache-dir", PYSPARK]) === undefined) {
    return skip(`Spark: ${PYSPARK} could not be installed in the time`);
  }
  return python;
}

function spark(rows, expected) {
  const python = findPython();
  if (python === undefined) return;
  const { script, wasKilled } = fragile(
    "filter.sh",
    `"${process.execPath}" "${BIN}" --from jsonl - --nest`,
    "head -n 100 <&3; exec 3<&-",
    "sleep 3",
  );
  const out = join(folder, "spark-out");
  const run = spawnSync(python, [SPARK_JOB, rows, "4", script, out], { encoding: "utf8", timeout: left() });
  if (run.error?.code === "ETIMEDOUT") return skip("Spark: out of time");
  expect(run.status === 0, `Spark: the job ended well${run.status === 0 ? "" : `\n${run.stderr.slice(-3000)}`}`);
  if (run.status !== 0) return;
  const parts = readdirSync(out).filter((name) => name.startsWith("part-"));
  expect(parts.length >= 4 && Number(run.stdout) === parts.length, `Spark: ${parts.length} partitions`);
  expect(wasKilled(), "Spark: one worker process was killed, its task run again");
  const bytes = Buffer.concat(parts.sort().map((name) => readFileSync(join(out, name))));
  expect(sha256(bytes) === expected, `Spark: ${count} rows, byte-identical to one process`);
}

function parallelThere() {
  if (attempt("parallel", ["--version"]) !== undefined) return true;
  const install = () => attempt("apt-get", ["install", "-y", "-q", "parallel"]);
  if (process.getuid?.() === 0 && install() === undefined && attempt("apt-get", ["update"]) !== undefined) install();
  if (attempt("parallel", ["--version"]) !== undefined) return true;
  skip("GNU parallel: not there and could not be installed");
  return false;
}

function parallel(rows) {
  if (!parallelThere()) return;
  const articles = join(folder, "articles");
  mkdirSync(articles);
  for (const [n, line] of rows.slice(0, 4000).entries()) {
    writeFileSync(join(articles, `${n}.txt`), JSON.parse(line).text);
  }
  const whole = execFileSync(process.execPath, [BIN, articles], { maxBuffer: 1 << 30 });
  const shards = join(folder, "shards");
  const command = `"${process.execPath}" "${BIN}" "${articles}" --jobs 1 --output-dir "${shards}" --shard "$1"`;
  const { script, wasKilled } = fragile(
    "shard.sh",
    command,
    "true",
    // Held in the middle of its work until another shard is done.
    `while ! ls "${shards}"/*.tmp >/dev/null 2>&1; do sleep 0.1; done
  kill -STOP $pid
  while ! ls "${shards}"/*.manifest.json >/dev/null 2>&1; do sleep 0.1; done`,
  );
  const joblog = join(folder, "joblog");
  const names = Array.from({ length: 6 }, (_, i) => `${i}/6`);
  const call = (...options) =>
    spawnSync("parallel", ["-j2", "--joblog", joblog, ...options, script, "{}", ":::", ...names], {
      encoding: "utf8",
      timeout: left(),
    });
  const merge = () => spawnSync(process.execPath, [BIN, "merge", shards], { maxBuffer: 1 << 30 });
  // Stops at the killed job, as an operator's interrupted run would.
  const first = call("--halt", "now,fail=1");
  const done = () => readdirSync(shards).filter((name) => name.endsWith(".manifest.json")).length;
  const doneFirst = existsSync(shards) ? done() : 0;
  expect(
    first.status !== 0 && wasKilled() && doneFirst < 6,
    `GNU parallel: a killed job stopped it at ${doneFirst} of 6`,
  );
  const refused = merge();
  expect(refused.status === 2 && String(refused.stderr).includes("missing"), "merge: names the missing shards");
  const second = call("--resume", "--resume-failed");
  expect(second.status === 0 && done() === 6, "GNU parallel: --resume --resume-failed did the rest");
  const merged = merge();
  expect(merged.status === 0 && whole.equals(merged.stdout), "merge: byte-identical to one process");
}

try {
  const rows = Array.from({ length: count }, (_, n) => shortRow(n));
  const path = join(folder, "rows.jsonl");
  writeFileSync(path, rows.join(""));
  parallel(rows);
  const alone = spawnSync(process.execPath, [BIN, "--from", "jsonl", path, "--nest"], {
    maxBuffer: 1 << 30,
    timeout: left(),
  });
  if (alone.error) skip("Spark: out of time");
  else {
    const lines = alone.stdout.toString().replaceAll(`"path":${JSON.stringify(path)}`, '"path":"-"');
    expect(alone.status === 0 && lines.split("\n").length === count + 1, `filter: ${count} rows in, as many lines out`);
    spark(path, sha256(lines));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
