// Mutation testing: changes one thing in the code at a time and counts how often the tests notice.
// node scripts/mutate.mjs [--only PART] [--sample N] [--seed N]   (PART: one of the names in PARTS)
// Works in a copy below the system's temporary folder; prints each mutant that survived, then the rate for each part.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What is mutated, and the tests that should notice. */
const PARTS = {
  numerals: {
    sources: ["src/stages/numerals", "src/text/rational.ts"],
    tests: ["tests/claims", "tests/text/rational"],
  },
  alignment: { sources: ["src/text/alignment.ts"], tests: ["tests/text/alignment"] },
  register: {
    sources: [
      "src/stages/attribution/register",
      "src/stages/attribution/register.ts",
      "src/stages/attribution/offices.ts",
    ],
    tests: ["tests/attribution"],
  },
};

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const sample = Number(option("--sample", "100"));
const only = option("--only");

const SWAPS = new Map([
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
  [ts.SyntaxKind.AsteriskToken, "+"],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
]);

/** Every mutant of a file: `[start, end, text]` replaces a stretch of it. */
function mutantsOf(path) {
  const text = readFileSync(join(ROOT, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (start, end, put) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    found.push({ path, start, end, put, line: line + 1, was: text.slice(start, end) });
  };
  const visit = (node) => {
    if (ts.isBinaryExpression(node)) {
      const put = SWAPS.get(node.operatorToken.kind);
      if (put) add(node.operatorToken.getStart(), node.operatorToken.end, put);
    } else if (ts.isNumericLiteral(node)) add(node.getStart(), node.end, String(Number(node.text) + 1));
    else if (ts.isBigIntLiteral(node)) add(node.getStart(), node.end, `${BigInt(node.text.slice(0, -1)) + 1n}n`);
    else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node.getStart(), node.end, "false");
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node.getStart(), node.end, "true");
    else if (ts.isIfStatement(node)) {
      const { expression } = node;
      add(expression.getStart(), expression.end, `!(${expression.getText()})`);
    } else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) {
      add(node.getStart(), node.end, ";");
    }
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Mulberry32, to choose the sample. */
function generator(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function filesOf(source) {
  const path = join(ROOT, source);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [source];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${source}/${name}`);
}

const copy = mkdtempSync(join(tmpdir(), "gozareh-mutants-"));
const passes = (tests) =>
  spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--bail", "1", ...tests], {
    cwd: copy,
    timeout: 120_000,
    stdio: "ignore",
  }).status === 0;
try {
  for (const name of ["src", "tests", "fixtures", "dist", "bin", "scripts", "package.json", "vitest.config.ts"]) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  const random = generator(Number(option("--seed", "1")));
  for (const [name, { sources, tests }] of Object.entries(PARTS)) {
    if (only !== undefined && only !== name) continue;
    if (!passes(tests)) throw new Error(`the tests of ${name} fail before anything is changed`);
    const mutants = sources.flatMap(filesOf).flatMap(mutantsOf);
    const chosen = mutants
      .map((mutant) => [random(), mutant])
      .sort(([a], [b]) => a - b)
      .slice(0, sample)
      .map(([, mutant]) => mutant);
    let killed = 0;
    for (const { path, start, end, put, line, was } of chosen) {
      const text = readFileSync(join(ROOT, path), "utf8");
      writeFileSync(join(copy, path), text.slice(0, start) + put + text.slice(end));
      if (passes(tests))
        console.log(`survived  ${path}:${line}  ${was.replaceAll(/\s+/gu, " ")}  →  ${put.replaceAll(/\s+/gu, " ")}`);
      else killed += 1;
      writeFileSync(join(copy, path), text);
    }
    console.log(
      `${name}: ${killed} of ${chosen.length} killed (of ${mutants.length} mutants), ${((100 * killed) / chosen.length).toFixed(1)} %`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
