import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BIN, gozareh } from "./run-cli.js";

const ARTICLE = "وزیر نیرو گفت: تولید برق ۱۲ درصد افزایش یافت.\n";

describe("gozareh extract", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-cli-"));
    mkdirSync(join(folder, "good", "b"), { recursive: true });
    writeFileSync(join(folder, "good", "b.txt"), ARTICLE);
    writeFileSync(join(folder, "good", "a.txt"), ARTICLE);
    writeFileSync(join(folder, "good", "b", "z.txt"), ARTICLE);
    writeFileSync(join(folder, "good", ".hidden.txt"), ARTICLE);
    mkdirSync(join(folder, "empty"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reads folders recursively in the order of whole paths and gives ids below the folder", () => {
    const run = gozareh([join(folder, "good"), "--only", "article"]);
    expect(run.status).toBe(0);
    expect(run.stderr).toBe("");
    expect(run.records().map((record) => record["id"])).toEqual(["a.txt", "b.txt", "b/z.txt"]);
  });

  it("leaves out names with a dot unless asked", () => {
    const run = gozareh(["extract", join(folder, "good"), "--hidden", "--only", "article"]);
    expect(run.records().map((record) => record["id"])).toContain(".hidden.txt");
  });

  it("reads standard input", () => {
    const run = gozareh(["-"], { input: ARTICLE });
    expect(run.status).toBe(0);
    expect(run.records()[0]).toMatchObject({ type: "article", id: "-", text: expect.stringContaining("وزیر نیرو") });
  });

  it("names a bad file and its reason on stderr, exits 2, and changes nothing else", () => {
    const alone = gozareh([join(folder, "good")]);
    const bad = join(folder, "good", "aa.txt");
    writeFileSync(bad, new Uint8Array([0xff, 0xd8, 0x00, 0x01, 0x02, 0x81, 0x8d]));
    try {
      const run = gozareh([join(folder, "good")]);
      expect(run.status).toBe(2);
      expect(run.stdout).toBe(alone.stdout);
      expect(run.stderr.trim().split("\n")).toHaveLength(1);
      expect(run.stderr).toContain(bad);
    } finally {
      rmSync(bad);
    }
  });

  it("names a missing path and reads the others", () => {
    const run = gozareh([join(folder, "nowhere"), join(folder, "good", "a.txt")]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("nowhere: no such file or folder");
    expect(run.records().length).toBeGreaterThan(0);
  });

  it("names an unreadable file", () => {
    const secret = join(folder, "good", "secret.txt");
    writeFileSync(secret, ARTICLE);
    chmodSync(secret, 0);
    try {
      const run = gozareh([join(folder, "good")]);
      // The superuser may read everything.
      if (process.getuid?.() === 0) expect(run.status).toBe(0);
      else expect(run.stderr).toContain("permission denied");
    } finally {
      rmSync(secret);
    }
  });

  it("exits 1 when there is nothing to read", () => {
    const run = gozareh([join(folder, "empty")]);
    expect(run.status).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain("nothing to read");
  });

  it("exits 2 on a wrong option or type, with a word about it", () => {
    expect(gozareh(["--only", "quote", folder])).toMatchObject({ status: 2, stderr: expect.stringContaining("quote") });
    expect(gozareh([folder, "--ofsets", "utf16"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--offsets"),
    });
    expect(gozareh([]).status).toBe(2);
  });

  it("follows a link to a folder once and does not run in circles", () => {
    const link = join(folder, "good", "loop");
    symlinkSync(join(folder, "good"), link);
    try {
      const run = gozareh([join(folder, "good"), "--only", "article"]);
      expect(run.records().map((record) => record["id"])).toEqual(["a.txt", "b.txt", "b/z.txt"]);
    } finally {
      rmSync(link);
    }
  });

  it("ends quietly when its reader goes away", () => {
    const many = join(folder, "many");
    mkdirSync(many);
    for (let i = 0; i < 300; i += 1) writeFileSync(join(many, `${i}.txt`), ARTICLE.repeat(20));
    const run = spawnSync("bash", ["-c", `set -o pipefail; "${process.execPath}" "${BIN}" "${many}" | head -n 1`], {
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    expect(run.stdout.split("\n")).toHaveLength(2);
  });

  it("shows control characters of a file name instead of obeying them", () => {
    const run = gozareh([join(folder, "\u001b[31mred\nline")]);
    expect(run.stderr).toContain("\\u001b[31mred\\nline");
  });
});

describe("gozareh extract, for scripts", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-scripts-"));
    for (const name of ["a.txt", "b.txt", "c.txt"]) writeFileSync(join(folder, name), ARTICLE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("writes to a file that appears whole", () => {
    const out = join(folder, "out.jsonl");
    const run = gozareh([join(folder, "a.txt"), "-o", out]);
    expect(run).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(out, "utf8")).toBe(gozareh([join(folder, "a.txt")]).stdout);
    rmSync(out);
    expect(gozareh([folder, "-o", join(folder, "no", "out.jsonl")])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("cannot write"),
    });
    expect(readdirSync(folder)).toEqual(["a.txt", "b.txt", "c.txt"]);
  });

  it("reads paths from a list, parted by lines or NUL", () => {
    const names = [join(folder, "c.txt"), join(folder, "a.txt")];
    const ids = (run: ReturnType<typeof gozareh>) => run.records().map((record) => record["id"]);
    const lines = gozareh(["--files-from", "-", "--only", "article"], { input: `${names.join("\r\n")}\n\n` });
    expect(ids(lines)).toEqual(["c.txt", "a.txt"]);
    const nul = gozareh(["--files-from", "-", "-0", "--only", "article"], { input: names.join("\0") });
    expect(ids(nul)).toEqual(["c.txt", "a.txt"]);
    expect(gozareh(["--files-from", join(folder, "nowhere")])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("nowhere: no such file or folder"),
    });
  });

  it("writes errors as data and stops where told", () => {
    const errors = join(folder, "errors.jsonl");
    const missing = [join(folder, "x"), join(folder, "y"), join(folder, "z")];
    const run = gozareh([...missing, join(folder, "a.txt"), "--errors", errors, "--max-errors", "2"]);
    expect(run.status).toBe(2);
    expect(run.lines).toEqual([]);
    const told = readFileSync(errors, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(told).toEqual(
      missing.slice(0, 2).map((path) => ({ id: null, path, code: "not_found", message: "no such file or folder" })),
    );
    rmSync(errors);
    expect(gozareh([...missing, "--fail-fast"]).stderr).toContain("stopped after 1 error");
  });

  it("chooses files below a folder by globs", () => {
    const ids = (...args: string[]) =>
      gozareh([folder, "--only", "article", ...args])
        .records()
        .map((record) => record["id"]);
    expect(ids("--include", "[ab].txt")).toEqual(["a.txt", "b.txt"]);
    expect(ids("--exclude", "b.*", "--exclude", "c.*")).toEqual(["a.txt"]);
    expect(gozareh([folder, "--include", "*.html"]).status).toBe(1);
    // A file named by the user is read whatever the globs say.
    expect(gozareh([join(folder, "a.txt"), "--include", "*.html"]).status).toBe(0);
  });

  it("gives the same lines in another order when order is not asked for", () => {
    const many = join(folder, "many");
    mkdirSync(many);
    for (let i = 0; i < 120; i += 1) writeFileSync(join(many, `${i}.txt`), ARTICLE.repeat(1 + (i % 9)));
    const ordered = gozareh([many, "--jobs", "2"]);
    const unordered = gozareh([many, "--jobs", "2", "--unordered"]);
    expect(gozareh([many, "--jobs", "1"]).stdout).toBe(ordered.stdout);
    expect(unordered.lines.sort()).toEqual(ordered.lines.sort());
    rmSync(many, { recursive: true });
  });

  it("ends with 130 and whole lines when interrupted", async () => {
    const many = join(folder, "endless");
    mkdirSync(many);
    for (let i = 0; i < 3000; i += 1) writeFileSync(join(many, `${i}.txt`), ARTICLE.repeat(40));
    const child = spawn(process.execPath, [BIN, many, "--jobs", "1"], { stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (stdout === "") child.kill("SIGINT");
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const [code] = await once(child, "close");
    rmSync(many, { recursive: true });
    expect(code).toBe(130);
    expect(stderr).toMatch(/interrupted; the records of \d+ articles are whole/);
    const lines = stdout.split("\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) JSON.parse(line);
  });

  it("prints tables of one record type", () => {
    const page = join(folder, "formula.txt");
    writeFileSync(page, '=HYPERLINK("http://example.org")\n\nوزیر نیرو گفت: «تولید، ۱۲ درصد» رشد کرد.\n');
    const csv = gozareh([page, "--only", "article", "--format", "csv", "--bom"]);
    expect(csv.status).toBe(0);
    expect(csv.stdout.startsWith("\ufefftype,id,article,rule")).toBe(true);
    expect(csv.stdout).not.toMatch(/(^|,)=|(^|,)"=/m);
    const tsv = gozareh([page, "--only", "article", "--format", "tsv"]);
    expect(tsv.lines).toHaveLength(2);
    const [head, values] = tsv.lines.map((line) => line.split("\t"));
    expect(values).toHaveLength(head!.length);
    expect(gozareh([page, "--format", "csv"])).toMatchObject({ status: 2, stderr: expect.stringContaining("--only") });
    rmSync(page);
  });

  it("nests an article's records in one object", () => {
    const page = join(folder, "a.txt");
    const [nested] = gozareh([page, "--nest"]).records();
    const flat = gozareh([page]).records();
    expect(nested).toEqual({
      ...flat[0],
      statements: flat.filter((record) => record["type"] === "statement"),
      claims: flat.filter((record) => record["type"] === "claim"),
    });
  });

  it("sums a run up on standard error", () => {
    const run = gozareh([folder, join(folder, "x"), "--summary", "--only", "article"]);
    expect(JSON.parse(run.stderr.trim().split("\n").at(-1)!)).toEqual({
      files: 4,
      bytes: 3 * Buffer.byteLength(ARTICLE),
      articles: 3,
      records: { article: 3, statement: 0, claim: 0 },
      errors: { not_found: 1 },
      seconds: expect.any(Number),
    });
  });
});

describe("gozareh", () => {
  it("prints help and version with exit code 0", () => {
    expect(gozareh(["--help"])).toMatchObject({ status: 0, stdout: expect.stringContaining("Examples:") });
    expect(gozareh(["--version"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
