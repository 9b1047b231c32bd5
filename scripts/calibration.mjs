// Prints how often value and unit of claims are right, by confidence and by what the claim rests on.
//   node scripts/calibration.mjs GOLD_FOLDER
// GOLD_FOLDER holds articles/ and gold.jsonl as the scorer reads them. A claim without a gold claim at its place is wrong,
// unless the gold calls its place optional. Exit code 1 where claims at 0.9 and above are right in less than 97 %.
import { execFileSync } from "node:child_process";
import { basename, join } from "node:path";
import { jsonLines, letters, overlap, readGold } from "./gold.mjs";

const LEAST = 0.97;
const SURE = 0.9;

const folder = process.argv[2];
if (!folder) {
  console.error("usage: calibration.mjs GOLD_FOLDER");
  process.exit(2);
}
const gold = readGold(folder);
const printed = execFileSync(
  process.execPath,
  [new URL("../bin/gozareh.js", import.meta.url).pathname, join(folder, "articles"), "--only", "claim"],
  { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] },
);

const near = (a, b) =>
  a === b || (a != null && b != null && Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b)));

function isRight(claim, wanted) {
  const value =
    wanted.low != null ? near(claim.low, wanted.low) && near(claim.high, wanted.high) : near(claim.value, wanted.value);
  const unit = (wanted.unit ?? []).some((code) =>
    code === null || claim.unit === null
      ? code === claim.unit
      : letters(code) === letters(claim.unit) || letters(code).startsWith(letters(claim.unit)),
  );
  return value && unit;
}

const rows = new Map();
const count = (table, key, right) => {
  const row = rows.get(`${table}\t${key}`) ?? [0, 0];
  rows.set(`${table}\t${key}`, [row[0] + Number(right), row[1] + 1]);
};
const sure = [0, 0];
for (const claim of jsonLines(printed)) {
  const wanted = gold.get(basename(claim.article))?.claims ?? [];
  const [best] = wanted
    .map((other) => [overlap(claim.source_span, [other.start, other.end]), other])
    .filter(([share]) => share >= 0.25)
    .sort((a, b) => b[0] - a[0]);
  if (best?.[1].optional) continue;
  if (!best && wanted.some((other) => other.optional && overlap(claim.source_span, [other.start, other.end]) > 0))
    continue;
  const right = best !== undefined && isRight(claim, best[1]);
  count("confidence", claim.confidence.toFixed(2), right);
  count("rests on", claim.rule.split("+")[0].replace(/^(unit\/counted-noun|numeral|number-word|unit).*/u, "$1"), right);
  count("dimension", claim.dimension, right);
  for (const flag of claim.flags) count("flag", flag, right);
  if (claim.confidence >= SURE) {
    sure[0] += Number(right);
    sure[1] += 1;
  }
}
for (const [key, [right, all]] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [table, value] = key.split("\t");
  console.log(
    `${table.padEnd(12)}${value.padEnd(22)}${String(all).padStart(5)}  ${((100 * right) / all).toFixed(1).padStart(5)} %`,
  );
}
const share = sure[0] / sure[1];
console.log(`claims at ${SURE} and above: ${sure[1]}, right ${(100 * share).toFixed(1)} %`);
process.exit(share >= LEAST ? 0 : 1);
