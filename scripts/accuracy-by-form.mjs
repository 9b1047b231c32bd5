#!/usr/bin/env node
// Prints how often the speaker of a found statement is right, by the form of its source and by the rule that resolved it.
//   node scripts/accuracy-by-form.mjs GOLD_DIR [-- COMMAND …]     (default command: node bin/gozareh.js)
// GOLD_DIR holds articles/ and gold.jsonl. A statement is found where its content overlaps a labelled one by half.
import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { jsonLines, letters, overlap, readGold } from "./gold.mjs";

const argv = process.argv.slice(2);
const cut = argv.indexOf("--");
const [goldDir] = argv;
const command = cut < 0 ? [process.execPath, "bin/gozareh.js"] : argv.slice(cut + 1);
if (!goldDir || goldDir === "--") {
  console.error("usage: accuracy-by-form.mjs GOLD_DIR [-- COMMAND ARG …]");
  process.exit(2);
}
const run = spawnSync(command[0], [...command.slice(1), join(goldDir, "articles")], {
  encoding: "utf8",
  maxBuffer: 1 << 30,
  stdio: ["ignore", "pipe", "inherit"],
});
if (run.error) throw run.error;

const grams = (text) => {
  const t = letters(text);
  return new Set(Array.from({ length: Math.max(0, t.length - 2) }, (_, i) => t.slice(i, i + 3)));
};
const similar = (a, b) => {
  const x = grams(a);
  const y = grams(b);
  let shared = 0;
  for (const gram of x) if (y.has(gram)) shared += 1;
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
};
const isRight = (got, want) => {
  const names = [want.speaker, ...(want.speaker_alt ?? [])].filter(Boolean);
  if (!want.speaker && !got.speaker && !got.speaker_role) return true;
  const said = got.speaker ?? got.speaker_role;
  if (names.some((name) => letters(said).endsWith(letters(name)) || similar(name, said) >= 0.8)) return true;
  return (
    !want.speaker && [want.role, ...(want.role_alt ?? [])].filter(Boolean).some((role) => similar(role, said) >= 0.5)
  );
};

const byForm = new Map();
const bySieve = new Map();
const count = (table, key, right) => {
  const [hits, all] = table.get(key) ?? [0, 0];
  table.set(key, [hits + Number(right), all + 1]);
};
const statements = jsonLines(run.stdout).filter(({ type }) => type === "statement");
for (const [name, gold] of readGold(goldDir)) {
  const found = statements.filter(({ article }) => basename(article) === name);
  for (const want of gold.statements ?? []) {
    const got = found.find(({ source_span: span }) => overlap([want.start, want.end], span) >= 0.5);
    if (!got) {
      count(byForm, "(not found)", false);
      continue;
    }
    count(byForm, got.source_form ?? "(none)", isRight(got, want));
    count(bySieve, got.rule.split("+")[1] ?? got.rule, isRight(got, want));
  }
}
// What a rule's `confidence` should be: its precision with one right and one wrong added, at most 0.99.
const confidence = (right, all) => Math.min(0.99, (right + 1) / (all + 2));
const print = (title, table) => {
  console.log(`${title.padEnd(22)} right    of       %  confidence`);
  for (const [key, [right, all]] of [...table].sort((a, b) => b[1][1] - a[1][1]))
    console.log(
      `${key.padEnd(22)} ${String(right).padStart(5)} ${String(all).padStart(5)} ${((100 * right) / all).toFixed(1).padStart(7)} ${confidence(right, all).toFixed(2).padStart(11)}`,
    );
};
print("source form", byForm);
console.log();
print("rule", bySieve);
