// Against what people use today, in one run on one core over the same fixtures: the normalizers of hazm and shekar (Python)
// and virastar (JavaScript), beside our normalizer and our whole extraction.
// node bench/peers.mjs [--python PYTHON] [--json FILE]
// PYTHON is an interpreter that has the peers: python3 -m venv peers && peers/bin/pip install hazm shekar
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Virastar from "virastar";
import { createExtractor, normalize, readText, toRecords } from "../dist/index.js";

const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const folder = fileURLToPath(new URL("../fixtures/articles/", import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`${folder}/${name}`));
const texts = files.map((file) => file.toString("utf8"));
const bytes = files.reduce((sum, file) => sum + file.length, 0);

/** MB/s by this process's CPU time: the best of some rounds after a warm-up. */
function rate(rounds, run) {
  for (let i = 0; i < Math.min(rounds, 20); i += 1) run();
  let best = Infinity;
  for (let i = 0; i < rounds; i += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return bytes / best;
}

const PYTHON = `
import importlib, json, pathlib, sys, time
texts = [p.read_text("utf-8") for p in sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))]
size = sum(len(t.encode()) for t in texts)
rates = {}
for name in ("hazm", "shekar"):
    try:
        peer = importlib.import_module(name).Normalizer()
    except Exception as error:
        rates[name] = str(error)
        continue
    run = getattr(peer, "normalize")
    best = float("inf")
    for _ in range(6):
        start = time.process_time()
        for text in texts:
            run(text)
        best = min(best, time.process_time() - start)
    rates[name] = size / 1e6 / best
print(json.dumps(rates))
`;

const extractor = createExtractor();
const virastar = new Virastar();
const rows = {
  "gozareh normalize": rate(200, () => {
    for (const text of texts) normalize(text);
  }),
  "gozareh whole extraction": rate(60, () => {
    for (const text of texts) {
      const source = readText({ id: "a", path: "a", encoding: "utf-8", sha256: "", flags: [], text });
      for (const record of toRecords(extractor.extract(source))) JSON.stringify(record);
    }
  }),
  "virastar cleanup": rate(4, () => {
    for (const text of texts) virastar.cleanup(text);
  }),
};
const python = spawnSync(option("--python", "python3"), ["-c", PYTHON, folder], { encoding: "utf8" });
if (python.status === 0) {
  const rates = JSON.parse(python.stdout.trim().split("\n").at(-1));
  for (const [name, found] of Object.entries(rates)) rows[`${name} Normalizer`] = found;
} else console.log(`no Python peers: ${python.error?.message ?? python.stderr.trim().split("\n").at(-1)}`);

for (const [name, found] of Object.entries(rows)) {
  const told = typeof found === "number" ? `${found.toFixed(2).padStart(8)} MB/s` : `not measured: ${found}`;
  const ratio = typeof found === "number" ? `  normalize is ${(rows["gozareh normalize"] / found).toFixed(1)} ×` : "";
  console.log(`${name.padEnd(28)} ${told}${name.startsWith("gozareh") ? "" : ratio}`);
}
const hazm = rows["hazm Normalizer"];
if (typeof hazm === "number") {
  console.log(`whole extraction / hazm's normalizer alone: ${(rows["gozareh whole extraction"] / hazm).toFixed(1)} ×`);
}
if (option("--json")) writeFileSync(option("--json"), `${JSON.stringify(rows, null, 2)}\n`);
