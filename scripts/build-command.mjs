// Bundles the command into a few files (dist/bundle): one file is opened and compiled where there were hundreds, which is more
// than a third of what a start cost. The library (dist) stays module by module, as tsc made it. Runs in `build`, behind tsc.
// With --source-maps the code is as long as it was written, and maps stand beside it: for coverage.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as modules from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = join(root, "dist/bundle");
const withMaps = process.argv.includes("--source-maps");

/**
 * What is imported when it is needed, in a few files: were each module an entry of its own, what they share would stand in a
 * dozen small ones. `extract-run`, which nearly every call needs, pages and the HTML parser keep theirs.
 */
const GROUPS = {
  commands: [
    ...readdirSync(join(root, "dist/cli"))
      .filter((name) => name.endsWith("-run.js") && name !== "extract-run.js")
      .map((name) => `cli/${name}`),
  ],
  descriptions: ["cli/shell-scripts.js", "writers/schema.js"],
  archives: ["node/gunzip.js", "node/warc.js", "node/zip.js"],
  "large-runs": ["node/pool.js", "node/journal.js", "cli/shard-target.js"],
};
const groupOf = new Map(
  Object.entries(GROUPS).flatMap(([group, names]) => names.map((name) => [join(root, "dist", name), group])),
);
const inGroups = {
  name: "in-groups",
  setup(bundle) {
    bundle.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const group = kind === "dynamic-import" ? groupOf.get(join(resolveDir, path)) : undefined;
      return group && { path: group, namespace: "group" };
    });
    bundle.onLoad({ filter: /.*/, namespace: "group" }, ({ path }) => ({
      contents: GROUPS[path].map((name) => `export * from "./${name}";`).join("\n"),
      resolveDir: join(root, "dist"),
    }));
  },
};

/** The packed stems are read, not compiled: no scanner has to look for the end of half a megabyte of string. */
const stemsAsText = {
  name: "stems-as-text",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]generated[\\/]stems\.js$/ }, async ({ path }) => {
      const { PACKED_STEMS, ...numbers } = await import(pathToFileURL(path).href);
      writeFileSync(join(outdir, "stems.txt"), PACKED_STEMS);
      return {
        contents: [
          'import { readFileSync } from "node:fs";',
          ...Object.entries(numbers).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
          'export const PACKED_STEMS = readFileSync(new URL("./stems.txt", import.meta.url), "latin1");',
        ].join("\n"),
      };
    });
  },
};

/** The tables of the lexicon's phrases are read, not grown at each start. */
const preparedPhrases = {
  name: "prepared-phrases",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]pipeline[\\/]prepared-phrases\.js$/ }, async () => {
      const [{ defaultLexicon }, { compileResources }] = await Promise.all(
        ["lexicon/index.js", "pipeline/resources.js"].map(
          (path) => import(pathToFileURL(join(root, "dist", path)).href),
        ),
      );
      writeFileSync(join(outdir, "phrases.bin"), compileResources(defaultLexicon).phrases.pack());
      return {
        contents: [
          'import { readFileSync } from "node:fs";',
          'export const preparedPhrases = () => readFileSync(new URL("./phrases.bin", import.meta.url));',
        ].join("\n"),
      };
    });
  },
};

/** What proves an entry is for its tests and its readers: no run reads it. */
const PROOFS = new Set(["examples", "counterExamples", "note"]);
const withoutProofs = (context) => (file) => {
  const visit = (node) =>
    ts.isPropertyAssignment(node) && PROOFS.has(node.name.getText(file))
      ? undefined
      : ts.visitEachChild(node, visit, context);
  return ts.visitNode(file, visit);
};
const entriesWithoutProofs = {
  name: "entries-without-proofs",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]dist[\\/]lexicon[\\/].*\.js$/ }, ({ path }) => ({
      contents: ts.transpileModule(readFileSync(path, "utf8"), {
        compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
        transformers: { before: [withoutProofs] },
      }).outputText,
    }));
  },
};

/**
 * Node's modules where loading them costs more than what is used of them: `process` as a module opens the three standard
 * streams, and commander wants `child_process` for commands that are programs of their own, of which there are none here.
 * What else packages in CommonJS require of Node is imported.
 */
const PROGRAMS = "node:child_process";
const lightNode = {
  name: "light-node",
  setup(bundle) {
    const light = { namespace: "light-node" };
    bundle.onResolve({ filter: /^node:process$/ }, ({ path }) => ({ path, ...light }));
    bundle.onResolve({ filter: /^(?:node:)?[a-z_]+$/ }, ({ path, kind }) =>
      kind === "require-call" && modules.isBuiltin(path)
        ? { path: path.replace(/^(?!node:)/u, "node:"), ...light }
        : undefined,
    );
    bundle.onLoad({ filter: /.*/, ...light }, ({ path }) => {
      if (path === "node:process") return { contents: "module.exports = process;" };
      return { contents: path === PROGRAMS ? "export const spawn = undefined;" : `export * from "${path}";` };
    });
  },
};

// Chunks are named for what they hold: those of an earlier build would stay.
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  // What stands beside a module is looked for beside its bundle: the names and the depth are those of dist.
  entryPoints: { main: "dist/cli/main.js", worker: "dist/node/worker.js" },
  outdir,
  bundle: true,
  // What is imported when it is needed stands in a file of its own: commands, the HTML parser, the unzipper.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  charset: "utf8",
  // A fifth less to read and compile at each start. Stack traces with whole names: run dist/cli/main.js.
  minify: !withMaps,
  // Not named in the code: Node would read them at each start.
  sourcemap: withMaps && "external",
  lineLimit: 160,
  legalComments: "none",
  // Entries lose lines with their proofs, and there is no map that tells of it.
  plugins: [lightNode, inGroups, stemsAsText, preparedPhrases, ...(withMaps ? [] : [entriesWithoutProofs])],
  metafile: true,
});

const packageOf = (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0];
const packagesOf = (paths) => [...new Set(paths.flatMap((path) => packageOf(path) ?? []))].sort();

// What is bundled is shipped: so are its licences.
const packages = packagesOf(Object.keys(metafile.inputs));
const texts = packages.map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(?:[.-]|$)/iu.test(entry));
  const text = file ? readFileSync(join(root, folder, file), "utf8").trim() : "The package holds no licence text.";
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(join(outdir, "LICENSES.txt"), texts.join(`\n${"-".repeat(80)}\n\n`));

// Which packages stand in which file: tests ask what a run loads.
const outputs = Object.entries(metafile.outputs).map(([path, { inputs, bytes }]) => ({
  name: basename(path),
  bytes,
  packages: packagesOf(Object.keys(inputs)).map((folder) => folder.slice(folder.lastIndexOf("node_modules/") + 13)),
}));
const contents = Object.fromEntries(outputs.map(({ name, packages }) => [name, packages]));
writeFileSync(join(outdir, "contents.json"), `${JSON.stringify(contents, null, 2)}\n`);

if (!existsSync(join(outdir, "worker.js"))) throw new Error("the worker is not where the pool looks for it");
const size = Math.round(outputs.reduce((sum, { bytes }) => sum + bytes, 0) / 1e3);
console.log(`command: ${outputs.length} files, ${size} kB; ${packages.length} packages in them`);

// What Node keeps compiled for the next start (see bin/gozareh.js) it never adds to: were the first start one that prints its
// version, little would be kept for ever.
if (modules.enableCompileCache && !withMaps)
  spawnSync(process.execPath, ["bin/gozareh.js", "--quiet", "fixtures/articles"], { cwd: root, stdio: "ignore" });
