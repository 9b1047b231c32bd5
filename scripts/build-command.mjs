// Bundles the command into a few files (dist/bundle): one file is opened and compiled where there were hundreds, which is most
// of what a start cost. The library (dist) stays module by module, as tsc made it. Runs in `build`, behind tsc.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = join(root, "dist/bundle");

/** What these are imported for when they are called, all in one file: each of their own would share a dozen small ones. */
const RUNS = readdirSync(join(root, "dist/cli")).filter((name) => name.endsWith("-run.js"));
const oneFileOfRuns = {
  name: "one-file-of-runs",
  setup(bundle) {
    bundle.onResolve({ filter: /-run\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "runs", namespace: "runs" } : undefined,
    );
    bundle.onLoad({ filter: /^runs$/, namespace: "runs" }, () => ({
      contents: RUNS.map((name) => `export * from "./${name}";`).join("\n"),
      resolveDir: join(root, "dist/cli"),
    }));
  },
};

/** The packed stems stay where tsc put them: half a megabyte that need not be there twice. */
const stemsBeside = {
  name: "stems-beside",
  setup(bundle) {
    bundle.onResolve({ filter: /\/generated\/stems\.js$/ }, () => ({ path: "../generated/stems.js", external: true }));
  },
};

// Chunks are named for what they hold: those of an earlier build would stay.
rmSync(outdir, { recursive: true, force: true });
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
  // Names stay, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  legalComments: "none",
  // Packages in CommonJS ask for modules of Node.
  banner: { js: "const require = process.getBuiltinModule;" },
  plugins: [oneFileOfRuns, stemsBeside],
  metafile: true,
});

// What is bundled is shipped: so are its licences.
const packages = new Set(
  Object.keys(metafile.inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []),
);
const texts = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(?:[.-]|$)/iu.test(entry));
  const text = file ? readFileSync(join(root, folder, file), "utf8").trim() : "The package holds no licence text.";
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(join(outdir, "LICENSES.txt"), texts.join(`\n${"-".repeat(80)}\n\n`));

const outputs = Object.entries(metafile.outputs);
if (!existsSync(join(outdir, "worker.js"))) throw new Error("the worker is not where the pool looks for it");
console.log(
  `command: ${outputs.length} files, ${Math.round(outputs.reduce((sum, [, { bytes }]) => sum + bytes, 0) / 1e3)} kB; ${packages.size} packages in them`,
);
