import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { matchKey } from "../src/text/chars.js";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** The rooms of src and the floor each stands on: imports go to lower floors. Files in src itself are the public API. */
const FLOORS: Readonly<Record<string, number>> = {
  generated: -1,
  text: 0,
  model: 1,
  lexicon: 2,
  stages: 3,
  pipeline: 4,
  readers: 4,
  writers: 4,
  report: 4,
  "index.ts": 4.5,
  node: 5,
  cli: 6,
};

/** Imports between rooms of one floor that are meant: a writer is given what the pipeline made, the report writes cells. */
const SIDEWAYS: ReadonlySet<string> = new Set(["writers>pipeline", "report>writers"]);

/** Rooms that touch files, processes and the clock. All others are pure. */
const IMPURE: ReadonlySet<string> = new Set(["node", "cli"]);

interface Module {
  /** Path below src, with `/`. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  /** As the compiler prints it: without comments and types. */
  readonly code: string;
  /** What it imports, types and lazy imports too: paths below src, or the names of packages. */
  readonly imports: readonly string[];
}

const modules: Module[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((name) => {
    const path = name.replaceAll("\\", "/");
    const text = readFileSync(join(SRC, path), "utf8");
    const { outputText: code } = ts.transpileModule(text, {
      compilerOptions: { removeComments: true, target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    });
    const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) =>
      fileName.startsWith(".")
        ? relative(SRC, join(SRC, dirname(path), fileName))
            .replaceAll("\\", "/")
            .replace(/\.js$/u, ".ts")
        : fileName,
    );
    return { path, room: path.split("/")[0]!, text, code, imports };
  })
  .sort((a, b) => (a.path < b.path ? -1 : 1));

const paths = new Set(modules.map(({ path }) => path));
const roomOf = (path: string): string => path.split("/")[0]!;

/** `importer > imported` for every import among our own files that is not as it should be. */
const breaches = (allowed: (from: Module, to: string) => boolean): string[] =>
  modules.flatMap((from) =>
    from.imports.filter((to) => paths.has(to) && !allowed(from, to)).map((to) => `${from.path} > ${to}`),
  );

describe("the house", () => {
  it("was seen whole", () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.reduce((sum, { imports }) => sum + imports.length, 0)).toBeGreaterThan(250);
    for (const room of Object.keys(FLOORS))
      expect(
        modules.some((module) => module.room === room),
        room,
      ).toBe(true);
  });

  it("has no room without a floor", () => {
    expect(modules.map(({ room }) => room).filter((room) => FLOORS[room] === undefined)).toEqual([]);
  });

  it("has no import that leads nowhere", () => {
    const packages = /^(?:node:[a-z_/]+|(?:@[a-z-]+\/)?[a-z][a-z-]*(?:\/[a-z-]+)*)$/u;
    const lost = modules.flatMap(({ path, imports }) =>
      imports.filter((to) => !paths.has(to) && !packages.test(to)).map((to) => `${path} > ${to}`),
    );
    expect(lost).toEqual([]);
  });

  it("imports downwards only", () => {
    expect(
      breaches(({ room }, to) => {
        const below = roomOf(to);
        return room === below || FLOORS[below]! < FLOORS[room]! || SIDEWAYS.has(`${room}>${below}`);
      }),
    ).toEqual([]);
  });

  it("has stages that know nothing of each other", () => {
    const stages = new Set(modules.filter(({ room }) => room === "stages").map(({ path }) => path.split("/")[1]));
    expect(stages.size).toBeGreaterThanOrEqual(6);
    const stageOf = (path: string): string | undefined => path.split("/")[1];
    expect(
      breaches(({ path, room }, to) => room !== "stages" || roomOf(to) !== "stages" || stageOf(path) === stageOf(to)),
    ).toEqual([]);
  });

  it("has a lexicon that is data: what matches stands in the stages", () => {
    const matching = new Set(["text/phrase-matcher.ts", "text/tokens.ts", "text/alignment.ts"]);
    expect(breaches(({ room }, to) => room !== "lexicon" || !matching.has(to))).toEqual([]);
    // One module is no list of entries: the packed word list with its reader.
    const lexicon = modules.filter(({ room, path }) => room === "lexicon" && path !== "lexicon/normalization/stems.ts");
    expect(lexicon.length).toBeGreaterThan(20);
    for (const { path, code } of lexicon)
      expect(code, path).not.toMatch(/^\s*(?:export )?class |\bnew RegExp\(|\.matchAll\(/mu);
  });

  it("has no circles", () => {
    const state = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const byPath = new Map(modules.map((module) => [module.path, module]));
    const visit = (path: string, way: readonly string[]): void => {
      if (state.get(path) === "done") return;
      if (state.get(path) === "open") {
        circles.push([...way.slice(way.indexOf(path)), path].join(" > "));
        return;
      }
      state.set(path, "open");
      // Types alone are gone before anything runs: only what the compiler leaves can go in circles.
      const left = ts.preProcessFile(byPath.get(path)!.code).importedFiles.map(({ fileName }) => fileName);
      const leftPaths = left.map((name) => join(dirname(path), name).replaceAll("\\", "/").replace(/\.js$/u, ".ts"));
      for (const to of leftPaths) if (paths.has(to)) visit(to, [...way, path]);
      state.set(path, "done");
    };
    for (const { path } of modules) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe("the pure rooms", () => {
  const pure = modules.filter(({ room }) => !IMPURE.has(room));

  it("import nothing of node's", () => {
    expect(pure.length).toBeGreaterThan(80);
    for (const { path, imports } of pure)
      expect(
        imports.filter((to) => to.startsWith("node:")),
        path,
      ).toEqual([]);
  });

  it("use no console, clock, chance or process", () => {
    const impure =
      /\bconsole\.|\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bprocess\.|\bperformance\.|\bfetch\(|\bIntl\./u;
    for (const { path, code } of pure) expect(code, path).not.toMatch(impure);
  });
});

describe("the source", () => {
  it("asks tokens for no key that folding changes: it would never be found", () => {
    let asked = 0;
    for (const { path, code } of modules.filter(({ room }) => room === "stages"))
      for (const [, list] of code.matchAll(/\.is\(([^()]*)\)/gu))
        for (const [, key] of list!.matchAll(/"([^"]*)"/gu)) {
          asked += 1;
          expect(matchKey(key!), `${path}: .is("${key}")`).toBe(key);
        }
    expect(asked).toBeGreaterThan(150);
  });

  it("hides no character", () => {
    // Invisible or looking like a common space. A half-space may stand in a comment, where words are for reading.
    const hidden = /[\u200d-\u200f\u00a0\u00ad\u061c\u180e\u2000-\u200b\u2028-\u202f\u205f-\u206f\u3000\ufeff]/u;
    for (const { path, text, code } of modules) {
      expect(text, path).not.toMatch(hidden);
      expect(code.includes("\u200c"), `${path} has a half-space outside comments; write \\u200c`).toBe(false);
    }
  });

  it("is named for what it holds", () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|common|misc|shared|stuff|lib|manager|base)(?:[/.-]|$)/u;
    for (const { path } of modules) {
      expect(path).not.toMatch(vague);
      expect(path).toMatch(/^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/)*[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.ts$/u);
    }
  });

  it("exports by name", () => {
    for (const { path, code } of modules) expect(code, path).not.toMatch(/^export default |\bas default\b/mu);
  });
});
