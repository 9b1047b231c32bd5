// Measures the build on the gold sets beside the checkout and fails where a score is below its floor.
// Floors only rise: they are what was reached, and `--raise` writes higher ones, never lower.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLOORS = new URL("floors.json", import.meta.url);
/** Lower is better for these. */
const CEILINGS = new Set(["wrong name given (lower is better)"]);
const floors = JSON.parse(readFileSync(FLOORS, "utf8"));
const raise = process.argv.includes("--raise");
const folder = mkdtempSync(join(tmpdir(), "gozareh-score-"));
let passed = 0;
let failed = 0;
try {
  for (const [set, wanted] of Object.entries(floors)) {
    const out = join(folder, `${set}.json`);
    const scorer = set === "html" ? "score-html.mjs" : "score.mjs";
    const printed = execFileSync(
      process.execPath,
      [
        `../shared/eval/${scorer}`,
        "--gold",
        `../shared/gold/${set}`,
        "--json",
        out,
        "--",
        process.execPath,
        "bin/gozareh.js",
      ],
      { encoding: "utf8", maxBuffer: 1 << 28 },
    );
    console.log(`${set}\n${printed}`);
    const scores = JSON.parse(readFileSync(out, "utf8"));
    for (const [name, floor] of Object.entries(wanted)) {
      const score = scores[name];
      const value = score === undefined ? Number.NaN : 100 * (score.f1 ?? score.rate);
      const good = CEILINGS.has(name) ? value <= floor + 0.05 : value >= floor - 0.05;
      if (good) passed += 1;
      else {
        failed += 1;
        console.error(`${set}: ${name} is ${value.toFixed(1)}, the floor is ${floor}`);
      }
      if (raise && (CEILINGS.has(name) ? value < floor : value > floor)) wanted[name] = Math.round(value * 10) / 10;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (raise) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
console.log(`scores: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
