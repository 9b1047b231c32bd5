// Mutation testing: changes one thing in the code at a time and counts how often the tests notice.
// node scripts/mutate.mjs [--only PART] [--sample N] [--seed N] [--jobs N] [--check]
// PART: one of the names in PARTS; a sample instead of all mutants; --check fails where a part is below WANTED.
// Prints each mutant that survived, then the rate for each part: of all mutants, and of those that could be noticed at all.
// A mutant that changes nothing that can be seen is argued in scripts/equivalent-mutants.json. One that does not end is noticed.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

/** What is mutated, and the tests that should notice: the most telling ones first. Tests of cost are left out. */
const PARTS = {
  numerals: {
    sources: ["src/stages/numerals", "src/text/rational.ts"],
    tests: [
      "tests/numerals/grammar.test.ts",
      "tests/text/rational.test.ts",
      "tests/claims",
      "tests/numerals/properties.test.ts",
    ],
  },
  alignment: { sources: ["src/text/alignment.ts"], tests: ["tests/text/alignment.test.ts"] },
  register: {
    sources: ["src/stages/attribution/register", "src/stages/attribution/offices.ts"],
    tests: ["tests/attribution/offices.test.ts", "tests/attribution/register.test.ts", "tests/attribution"],
  },
};

/** Of the mutants that are not argued to be equivalent, so many must be noticed. */
const WANTED = 0.85;

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const sample = Number(option("--sample", "Infinity"));
const jobs = Number(option("--jobs", "1"));
const only = option("--only");
const EQUIVALENT = JSON.parse(readFileSync(new URL("equivalent-mutants.json", import.meta.url), "utf8"));

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

/** Every mutant of a file: its text with `[start, end)` replaced by `put`. */
function mutantsOf(path) {
  const text = readFileSync(join(ROOT, path), "utf8");
  const lines = text.split("\n");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (start, end, put) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    const was = text.slice(start, end);
    let change = `${was} → ${put}`.replaceAll(/\s+/gu, " ");
    // The same change a second time on one line has a number.
    const same = found.filter((other) => other.line === line + 1 && other.change.startsWith(change)).length;
    if (same > 0) change += ` (${same + 1})`;
    const contents = text.slice(0, start) + put + text.slice(end);
    found.push({ path, contents, line: line + 1, source: lines[line].trim(), change });
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
    } else if (ts.isConditionalExpression(node)) {
      const { condition } = node;
      add(condition.getStart(), condition.end, `!(${condition.getText()})`);
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

function filesOf(source, ending) {
  if (statSync(join(ROOT, source)).isFile()) return [source];
  return readdirSync(join(ROOT, source), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${source}/${name}`);
}

/** All tests of a part and what they test as one module, with a mutant in it. */
async function bundle(tests, mutant, outfile) {
  const mutate = {
    name: "mutate",
    setup(builder) {
      builder.onResolve({ filter: /^vitest$/ }, () => ({ path: join(ROOT, "scripts/quick-tests.mjs") }));
      if (mutant)
        builder.onLoad({ filter: /[.]ts$/ }, ({ path }) =>
          relative(ROOT, path) === mutant.path ? { contents: mutant.contents, loader: "ts" } : undefined,
        );
    },
  };
  const imports = tests.map((path) => `import ${JSON.stringify(`./${path}`)};`).join("\n");
  await build({
    stdin: {
      contents: `${imports}\nimport { runTests } from "./scripts/quick-tests.mjs";\nawait runTests();`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    // "sideEffects": false of the package would drop the tests.
    ignoreAnnotations: true,
    plugins: [mutate],
    outfile,
    logLevel: "error",
  });
}

/** Whether all tests pass within a time; what the first failing one says comes with it. */
async function passes(tests, mutant, outfile, timeout) {
  await bundle(tests, mutant, outfile);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [outfile], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], timeout });
    let said = "";
    child.stdout.on("data", (data) => (said += data));
    child.stderr.on("data", (data) => (said += data));
    child.on("close", (code) => resolve({ passed: code === 0, said }));
  });
}

const folder = mkdtempSync(join(tmpdir(), "gozareh-mutants-"));
symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const random = generator(Number(option("--seed", "1")));
try {
  for (const [name, part] of Object.entries(PARTS)) {
    if (only !== undefined && only !== name) continue;
    const tests = [...new Set(part.tests.flatMap((test) => filesOf(test, ".test.ts")))];
    const began = performance.now();
    const { passed, said } = await passes(tests, undefined, join(folder, "whole.mjs"), 600_000);
    if (!passed) throw new Error(`the tests of ${name} fail before anything is changed: ${said}`);
    const timeout = Math.round(5_000 + 3 * (performance.now() - began));

    const mutants = part.sources.flatMap((source) => filesOf(source, ".ts")).flatMap(mutantsOf);
    const argued = EQUIVALENT.filter((one) => part.sources.some((source) => one.path.startsWith(source)));
    const isArgued = (mutant) =>
      argued.find((one) => one.path === mutant.path && one.source === mutant.source && one.change === mutant.change);
    for (const one of argued)
      if (!mutants.some((mutant) => isArgued(mutant) === one)) {
        console.log(`no such mutant any more: ${one.path}  ${one.source}  ${one.change}`);
        process.exitCode = 1;
      }
    const chosen = mutants
      .map((mutant) => [random(), mutant])
      .sort(([a], [b]) => a - b)
      .slice(0, sample)
      .map(([, mutant]) => mutant);
    const survived = [];
    const queue = [...chosen];
    const work = async (worker) => {
      for (let mutant = queue.pop(); mutant; mutant = queue.pop()) {
        const result = await passes(tests, mutant, join(folder, `${worker}.mjs`), timeout);
        if (result.passed) {
          survived.push(mutant);
          console.log(
            `${isArgued(mutant) ? "equivalent" : "survived"}  ${mutant.path}:${mutant.line}  ${mutant.change}`,
          );
        } else if (isArgued(mutant)) {
          console.log(
            `argued to be equivalent, but noticed: ${mutant.path}:${mutant.line}  ${mutant.change}  ${result.said}`,
          );
          process.exitCode = 1;
        }
      }
    };
    await Promise.all(Array.from({ length: jobs }, (_, worker) => work(worker)));

    const equivalent = survived.filter(isArgued).length;
    const killed = chosen.length - survived.length;
    const share = killed / (chosen.length - equivalent);
    console.log(
      `${name}: ${killed} of ${chosen.length} mutants noticed, ${percent(killed, chosen.length)}; ` +
        `without ${equivalent} that are argued to be equivalent ${percent(killed, chosen.length - equivalent)} ` +
        `(${Math.round((performance.now() - began) / 1000)} s)`,
    );
    if (process.argv.includes("--check") && share < WANTED) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
