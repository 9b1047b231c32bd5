// Vitest's own provider of V8 coverage, which counts what runs in its workers, and beside it what runs as processes and threads
// of their own: the command (dist/bundle), its workers, and dist where a test imports what was built. Node writes what these ran
// (NODE_V8_COVERAGE); source maps lead back to src. `npm run coverage` builds with them.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import v8 from "@vitest/coverage-v8";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Where processes write: within the folder that the provider empties before a run. */
const PROCESSES = join(ROOT, "coverage/processes");
const BUILT = pathToFileURL(join(ROOT, "dist/")).href;
/** As many are merged at a time. */
const BATCH = 40;

/** Nothing where the process was killed while it wrote. */
function readCoverage(path) {
  try {
    return [ofBuild(JSON.parse(readFileSync(path, "utf8")))];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const ofBuild = ({ result }) => ({ result: result.filter(({ url }) => url.startsWith(BUILT)) });

/** What is beside a file of the bundle, or in the last line of one that tsc made; sources as addresses. */
function sourceMapOf(url, code) {
  const beside = `${fileURLToPath(url)}.map`;
  const inline = /\n\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/u.exec(code)?.[1];
  if (!inline && !existsSync(beside)) throw new Error(`${relative(ROOT, beside)}: no source map; run npm run coverage`);
  const map = JSON.parse(inline ? Buffer.from(inline, "base64").toString() : readFileSync(beside, "utf8"));
  return { ...map, sources: map.sources.map((source) => new URL(source, url).href) };
}

async function getProvider() {
  // Not above: the workers have no use for it.
  const [{ V8CoverageProvider }, { parseAstAsync }, { mergeProcessCovs }, { convert }] = await Promise.all([
    import("@vitest/coverage-v8/dist/provider.js"),
    import("vitest/node"),
    import("@bcoe/v8-coverage"),
    import("ast-v8-to-istanbul"),
  ]);

  class ProcessesToo extends V8CoverageProvider {
    /** Else the workers would take Vitest's module for this one. */
    name = "custom";

    /** Which lines there are, Vitest says; a bundle has some that nobody wrote, and they count for nothing. */
    async generateCoverage(context) {
      const map = await super.generateCoverage(context);
      const processes = await this.#processes();
      const known = new Set(map.files());
      for (const path of processes.files().filter((file) => known.has(file))) {
        const lines = processes.fileCoverageFor(path).getLineCoverage();
        const { s: hits, statementMap } = map.fileCoverageFor(path).data;
        for (const [key, { start }] of Object.entries(statementMap)) hits[key] ||= lines[start.line] ?? 0;
      }
      return map;
    }

    async generateReports(map, allTestsRun) {
      await super.generateReports(map, allTestsRun);
      // What has a floor of its own is told by name.
      const floors = Object.entries(this.options.thresholds ?? {}).filter(([, floor]) => typeof floor === "object");
      const lines = (glob) => {
        const within = this.createCoverageMap();
        for (const path of map.files())
          if (relative(ROOT, path).startsWith(glob.replace("**", "")))
            within.addFileCoverage(map.fileCoverageFor(path));
        return within.getCoverageSummary().lines;
      };
      for (const [name, glob] of [["everything", ""], ...floors.map(([path]) => [path, path])]) {
        const { pct, covered, total } = lines(glob);
        this.ctx.logger.log(`lines of ${name}: ${pct} % (${covered} of ${total})`);
      }
    }

    /** What ran of dist, in processes and in Vitest's workers, as coverage of src. */
    async #processes() {
      let merged = { result: [] };
      const names = existsSync(PROCESSES) ? readdirSync(PROCESSES) : [];
      for (let at = 0; at < names.length; at += BATCH) {
        const read = names.slice(at, at + BATCH).flatMap((name) => readCoverage(join(PROCESSES, name)));
        merged = mergeProcessCovs([merged, ...read]);
      }
      await this.readCoverageFiles({
        onFileRead: (coverage) => {
          merged = mergeProcessCovs([merged, ofBuild(coverage)]);
        },
        onFinished: async () => {},
        onDebug: Object.assign(() => {}, { enabled: false }),
      });
      rmSync(PROCESSES, { recursive: true, force: true });
      const map = this.createCoverageMap();
      for (const coverage of merged.result) {
        const code = readFileSync(fileURLToPath(coverage.url), "utf8");
        const sourceMap = sourceMapOf(coverage.url, code);
        map.merge(await convert({ code, sourceMap, ast: parseAstAsync(code), coverage, wrapperLength: 0 }));
      }
      return map;
    }
  }
  return new ProcessesToo();
}

export default {
  ...v8,
  async startCoverage(options) {
    // Set here, in a worker of Vitest: it goes to what tests start, and not to the worker, which has a session of its own.
    process.env.NODE_V8_COVERAGE = PROCESSES;
    await v8.startCoverage(options);
  },
  getProvider,
};
