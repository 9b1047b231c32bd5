// Mutation testing: changes one thing in the code at a time and counts how often the tests notice.
// node scripts/mutate.mjs [--only PART] [--sample N] [--seed N] [--check]
// PART: one of the names in PARTS; a sample instead of all mutants; --check fails where a part is below WANTED.
// Prints each mutant that survived, then the rate for each part: of all mutants, and of those that could be noticed at all.
// A mutant that changes nothing that can be seen is argued in scripts/equivalent-mutants.json. One that does not end is noticed.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
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
const only = option("--only");
const EQUIVALENT = JSON.parse(readFileSync(new URL("equivalent-mutants.json", import.meta.url), "utf8"));

/** Operators and what stands for them, with the function of scripts/quick-tests.mjs that does one or the other. */
const SWAPS = new Map([
  [ts.SyntaxKind.LessThanToken, ["less", "<="]],
  [ts.SyntaxKind.LessThanEqualsToken, ["atMost", "<"]],
  [ts.SyntaxKind.GreaterThanToken, ["more", ">="]],
  [ts.SyntaxKind.GreaterThanEqualsToken, ["atLeast", ">"]],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ["equal", "!=="]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ["unequal", "==="]],
  [ts.SyntaxKind.PlusToken, ["plus", "-"]],
  [ts.SyntaxKind.MinusToken, ["minus", "+"]],
  [ts.SyntaxKind.AsteriskToken, ["times", "+"]],
  [ts.SyntaxKind.AmpersandAmpersandToken, ["and", "||"]],
  [ts.SyntaxKind.BarBarToken, ["or", "&&"]],
]);

/** A file with all its mutants in it, of which one or none is active when it runs; they are added to `mutants`. */
function withMutants(path, mutants) {
  const text = readFileSync(join(ROOT, path), "utf8");
  const lines = text.split("\n");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  /** What is written before and behind an offset, and what stands for the stretch that begins at one. */
  const before = new Map();
  const behind = new Map();
  const instead = new Map();
  const add = (start, was, put) => {
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    let change = `${was} → ${put}`.replaceAll(/\s+/gu, " ");
    // The same change a second time on one line has a number.
    const same = mutants.filter((one) => one.path === path && one.line === line && one.change.startsWith(change));
    if (same.length > 0) change += ` (${same.length + 1})`;
    mutants.push({ path, line, source: lines[line - 1].trim(), change });
    return mutants.length - 1;
  };
  /** Outer calls open first and close last. */
  const wrap = (node, open, close) => {
    before.set(node.getStart(), (before.get(node.getStart()) ?? "") + open);
    behind.set(node.end, close + (behind.get(node.end) ?? ""));
  };
  const value = (node, put) =>
    wrap(node, `$mutant.value(${add(node.getStart(), node.text ?? node.getText(), put)}, `, `, ${put})`);
  const negation = (node) =>
    wrap(node, `$mutant.is(${add(node.getStart(), node.getText(), `!(${node.getText()})`)}, `, ")");
  const visit = (node) => {
    if (ts.isBinaryExpression(node) && SWAPS.has(node.operatorToken.kind)) {
      const { operatorToken } = node;
      const [name, put] = SWAPS.get(operatorToken.kind);
      const lazy = name === "and" || name === "or";
      const number = add(operatorToken.getStart(), operatorToken.getText(), put);
      wrap(node, `$mutant.${name}(${number}, `, lazy ? "))" : ")");
      instead.set(operatorToken.getStart(), [operatorToken.end, lazy ? ", () => (" : ", "]);
    } else if (ts.isNumericLiteral(node)) value(node, String(Number(node.text) + 1));
    else if (ts.isBigIntLiteral(node)) value(node, `${BigInt(node.text.slice(0, -1)) + 1n}n`);
    else if (node.kind === ts.SyntaxKind.TrueKeyword) value(node, "false");
    else if (node.kind === ts.SyntaxKind.FalseKeyword) value(node, "true");
    else if (ts.isIfStatement(node)) negation(node.expression);
    else if (ts.isConditionalExpression(node)) negation(node.condition);
    else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression))
      wrap(node, `{ if ($mutant.is(${add(node.getStart(), node.getText(), ";")}, true)) `, " }");
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  let contents = "";
  for (let at = 0; at <= text.length; at += 1) {
    contents += behind.get(at) ?? "";
    contents += before.get(at) ?? "";
    const [end, put] = instead.get(at) ?? [at + 1, text[at] ?? ""];
    contents += put;
    at = end - 1;
  }
  return contents;
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

/** All tests of a part and what they test as one module. `mutated` gives files by path other contents. */
async function bundle(tests, mutated, outfile) {
  const mutate = {
    name: "mutate",
    setup(builder) {
      builder.onResolve({ filter: /^vitest$/ }, () => ({ path: join(ROOT, "scripts/quick-tests.mjs") }));
      builder.onLoad({ filter: /[.]ts$/ }, ({ path }) => {
        const contents = mutated.get(relative(ROOT, path));
        return contents === undefined ? undefined : { contents, loader: "ts" };
      });
    },
  };
  const runner = JSON.stringify("./scripts/quick-tests.mjs");
  const imports = tests.map((path) => `import ${JSON.stringify(`./${path}`)};`).join("\n");
  await build({
    stdin: { contents: `import { run } from ${runner};\n${imports}\nawait run();`, resolveDir: ROOT },
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

/** No test takes longer; endless loops end earlier by counting. */
const SILENCE = 120_000;

/**
 * Runs a bundle with one mutant active from the start (`--from-start`), or with one after another. `heard` gets each line it
 * prints; resolves with the exit code, `null` where it went silent and was ended.
 */
const runBundle = (outfile, args, heard) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [outfile, ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    let timer = setTimeout(() => child.kill("SIGKILL"), SILENCE);
    createInterface({ input: child.stdout }).on("line", (line) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), SILENCE);
      heard(line);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });

/** The mutants, of those wanted, that no test notices. */
async function survivorsOf(wanted, outfile) {
  const survived = [];
  const atLoad = [];
  let left = wanted;
  while (left.length > 0) {
    let at = -1;
    let failed = "";
    const done = new Set();
    const code = await runBundle(outfile, left, (line) => {
      const [word, number] = line.split(" ");
      if (word === "failed") failed = line;
      at = Number(number);
      if (word === "begin") return;
      done.add(at);
      if (word === "survived") survived.push(at);
      if (word === "load") atLoad.push(at);
    });
    if (failed !== "") throw new Error(`before anything is changed: ${failed}`);
    if (code === 0) break;
    // It fell silent, or ended itself: noticed.
    if (at < 0) throw new Error("the tests do not run");
    done.add(at);
    left = left.filter((one) => !done.has(one));
  }
  // What runs while the modules load needs a process of its own.
  for (const mutant of atLoad)
    if ((await runBundle(outfile, ["--from-start", mutant], () => {})) === 0) survived.push(mutant);
  return survived.sort((a, b) => a - b);
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
    const mutants = [];
    const files = part.sources.flatMap((source) => filesOf(source, ".ts"));
    const mutated = new Map(files.map((path) => [path, withMutants(path, mutants)]));
    const outfile = join(folder, `${name}.mjs`);
    await bundle(tests, mutated, outfile);

    const argued = EQUIVALENT.filter((one) => files.includes(one.path));
    const isArgued = (mutant) =>
      argued.find((one) => one.path === mutant.path && one.source === mutant.source && one.change === mutant.change);
    for (const one of argued)
      if (!mutants.some((mutant) => isArgued(mutant) === one)) {
        console.log(`no such mutant any more: ${one.path}  ${one.source}  ${one.change}`);
        process.exitCode = 1;
      }
    const chosen = mutants
      .map((_, number) => [random(), number])
      .sort(([a], [b]) => a - b)
      .slice(0, sample)
      .map(([, number]) => number);
    const numbers = await survivorsOf(chosen, outfile);
    for (const mutant of chosen.filter((number) => !numbers.includes(number)).map((number) => mutants[number]))
      if (isArgued(mutant)) {
        console.log(`argued to be equivalent, but noticed: ${mutant.path}:${mutant.line}  ${mutant.change}`);
        process.exitCode = 1;
      }
    const survived = numbers.map((number) => mutants[number]);
    for (const mutant of survived)
      console.log(`${isArgued(mutant) ? "equivalent" : "survived"}  ${mutant.path}:${mutant.line}  ${mutant.change}`);
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
