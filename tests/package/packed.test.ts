import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TEXT = "مریم کاظمی، رئیس سازمان جهاد کشاورزی استان گلدشت، گفت: امسال ۵ هزار تن پسته صادر شد.\n";

/** The package as a user gets it: packed, and installed in an empty folder with no checkout near. */
describe("the packed package", () => {
  let folder: string;
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-packed-"));
    // The build is there already; npm's hooks would make it again under the other tests' feet.
    execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: ROOT });
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
    execFileSync("npm", ["install", "--silent", "--prefer-offline", "--omit=dev", `./${tarball}`], { cwd: folder });
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("runs its command", () => {
    mkdirSync(join(folder, "articles"));
    writeFileSync(join(folder, "articles", "1.txt"), TEXT);
    const printed = node("node_modules/gozareh/bin/gozareh.js", "articles", "--only", "claim");
    expect(JSON.parse(printed)).toMatchObject({ speaker: "مریم کاظمی", value: 5000, unit: "t" });
  });

  it("holds nothing compiled by the Node that packed it", () => {
    const bundle = new URL("../../dist/bundle/", import.meta.url);
    mkdirSync(new URL("compiled/some-node", bundle), { recursive: true });
    writeFileSync(new URL("compiled/some-node/code", bundle), "");
    const [{ files }] = JSON.parse(
      execFileSync("npm", ["pack", "--ignore-scripts", "--dry-run", "--json"], { cwd: ROOT, encoding: "utf8" }),
    );
    rmSync(new URL("compiled/some-node", bundle), { recursive: true });
    const paths = files.map(({ path }: { path: string }) => path);
    expect(paths).toContain("dist/bundle/main.js");
    expect(paths.filter((path: string) => path.includes("compiled"))).toEqual([]);
  });

  it("can be imported by both entries", () => {
    writeFileSync(
      join(folder, "use.js"),
      `import { createExtractor, readText, toRecords } from "gozareh";
       import { extractFiles } from "gozareh/node";
       const text = ${JSON.stringify(TEXT)};
       const source = readText({ id: "1", path: "1", encoding: "utf-8", sha256: "", flags: [], text });
       console.log(toRecords(createExtractor().extract(source)).length, typeof extractFiles);`,
    );
    expect(node("use.js").trim()).toBe("3 function");
  });

  it("has types that resolve", () => {
    writeFileSync(
      join(folder, "use.ts"),
      `import { type ClaimRecord, createExtractor, type Source } from "gozareh";
       import { extractFiles, type Result } from "gozareh/node";
       export const extract = (source: Source) => createExtractor().extract(source).layers.claims.length satisfies number;
       export const unitOf = (claim: ClaimRecord): string | null => claim.unit;
       export async function* lines(): AsyncGenerator<string> {
         const results: AsyncGenerator<Result> = extractFiles(["articles"]);
         for await (const result of results) if (result.kind === "lines") yield result.lines;
       }
       // @ts-expect-error a claim has no such key
       export const wrong = (claim: ClaimRecord) => claim.colour;`,
    );
    const options = ["--noEmit", "--strict", "--skipLibCheck", "false", "--module", "nodenext", "--target", "es2023"];
    const compiler = join(ROOT, "node_modules/typescript/lib/tsc.js");
    expect(node(compiler, ...options, "use.ts")).toBe("");
  });

  it("ships what it needs and no more", () => {
    const shipped = readdirSync(join(folder, "node_modules/gozareh"));
    const { dependencies, files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const named = files.filter((name: string) => !name.startsWith("!"));
    expect(shipped.sort()).toEqual([...named, "package.json"].sort());
    expect(readdirSync(join(folder, "node_modules"))).toEqual(
      expect.arrayContaining(Object.keys(dependencies).map((name) => name.split("/")[0]!)),
    );
  });
});
