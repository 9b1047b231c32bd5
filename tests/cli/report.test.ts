import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Figures } from "../../src/report/figures.js";
import { FIXTURES, gozareh } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "gozareh-stats-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const RECORDS = file("records.jsonl", gozareh([FIXTURES]).stdout);

describe("stats", () => {
  const figures = JSON.parse(gozareh(["stats", FIXTURES, "--json", "--top", "1000"]).stdout) as Figures;

  it("counts what extract prints", () => {
    const types = gozareh([FIXTURES])
      .records()
      .map(({ type }) => type);
    const count = (type: string): number => types.filter((each) => each === type).length;
    expect(figures).toMatchObject({
      articles: count("article"),
      statements: count("statement"),
      claims: count("claim"),
      errors: 0,
    });
    for (const list of [figures.by_dimension, figures.by_status])
      expect(list.reduce((sum, { count: each }) => sum + each, 0)).toBe(figures.claims);
  });
  it("says the same of records that were printed before", () => {
    expect(JSON.parse(gozareh(["stats", RECORDS, "--json", "--top", "1000"]).stdout)).toEqual(figures);
  });
  it("says the same of records and of articles on standard input", () => {
    expect(
      JSON.parse(gozareh(["stats", "-", "--json", "--top", "1000"], { input: readFileSync(RECORDS) }).stdout),
    ).toEqual(figures);
    const one = join(FIXTURES, "04-date-widget.txt");
    const fromFile = JSON.parse(gozareh(["stats", one, "--json"]).stdout) as Figures;
    const fromStdin = JSON.parse(gozareh(["stats", "-", "--json"], { input: readFileSync(one) }).stdout) as Figures;
    expect(fromStdin.claims).toBeGreaterThan(5);
    expect({ ...fromStdin, largest_sums: [] }).toEqual({ ...fromFile, largest_sums: [] });
  });
  it("says the same whatever the number of jobs", () => {
    expect(JSON.parse(gozareh(["stats", FIXTURES, "--json", "--top", "1000", "-j", "1"]).stdout)).toEqual(figures);
  });
  it("prints tables, numbers before names", () => {
    const run = gozareh(["stats", FIXTURES, "--top", "2"]);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^total\n +24 {2}articles\n/u);
    expect(run.stdout).toMatch(/claims by dimension\n +[0-9]+ {2}count\n +[0-9]+ {2}[a-z]+\n\n/u);
  });
  it("counts what cannot be read, and says it", () => {
    const run = gozareh(["stats", "no-such-file", RECORDS, "--json"]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("no-such-file: no such file or folder");
    expect(JSON.parse(run.stdout)).toMatchObject({ errors: 1, articles: 24 });
  });
  it("passes over lines that are no records, and names them", () => {
    const [first, ...rest] = readFileSync(RECORDS, "utf8").split("\n");
    const broken = file(
      "broken.jsonl",
      [
        first,
        "{",
        '{"type":"claim","id":1}',
        '{"type":"claim","id":"a","article":"a","text":"","span":[1]}',
        ...rest,
      ].join("\n"),
    );
    const run = gozareh(["stats", broken, "--json"]);
    expect(run.status).toBe(2);
    for (const line of [2, 3, 4]) expect(run.stderr).toContain(`line ${line} is no record of gozareh`);
    expect(JSON.parse(run.stdout)).toMatchObject({ errors: 3, articles: 24, claims: figures.claims });
  });
  describe("takes the options of extract about what is read:", () => {
    const ARTICLE = readFileSync(join(FIXTURES, "04-date-widget.txt"), "utf8");
    const stats = (args: readonly string[], input?: string | Buffer) => {
      const run = gozareh(["stats", ...args, "--json"], input === undefined ? {} : { input });
      return { status: run.status, stderr: run.stderr, figures: JSON.parse(run.stdout || "{}") as Partial<Figures> };
    };
    const rows = [JSON.stringify({ khabar: ARTICLE }), "{", JSON.stringify({ khabar: ARTICLE })].join("\n");

    it("--include and --exclude", () => {
      expect(stats([FIXTURES, "--include", "04-*"]).figures).toMatchObject({ articles: 1, errors: 0 });
      expect(stats([FIXTURES, "--exclude", "04-*"]).figures.articles).toBe(figures.articles - 1);
    });
    it("--files-from, of articles and records, on standard input too", () => {
      const list = file("list.txt", `${join(FIXTURES, "04-date-widget.txt")}\n${RECORDS}\n`);
      expect(stats(["--files-from", list]).figures).toMatchObject({ articles: figures.articles + 1, errors: 0 });
      expect(stats(["--files-from", "-", "-0"], `${RECORDS}\0`).figures.articles).toBe(figures.articles);
      expect(stats(["--files-from", join(folder, "nowhere")])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("nowhere: no such file or folder"),
      });
    });
    it("--from jsonl and --field", () => {
      const run = stats(["--from", "jsonl", "--field", "text=khabar", "-"], rows);
      expect(run).toMatchObject({ status: 2, figures: { articles: 2, errors: 1 } });
      expect(run.stderr).toContain("-:2: the row is no valid JSON");
      expect(stats(["--from", "jsonl", "--field", "text=khabar", file("rows.of-articles", rows)]).figures).toEqual(
        run.figures,
      );
    });
    it("--max-size, and --quiet about what it passes over", () => {
      const run = stats([FIXTURES, "--max-size", "10"]);
      expect(run).toMatchObject({ status: 2, figures: { articles: 0, errors: figures.articles } });
      expect(run.stderr).toContain("longer than 10 bytes");
      expect(stats([FIXTURES, "--max-size", "10", "-q"]).stderr).toBe("");
    });
    it("and refuses what contradicts itself", () => {
      expect(gozareh(["stats"]).stderr).toContain("name a file or folder to read");
      expect(gozareh(["report", "-", "--files-from", "-"]).stderr).toContain("cannot be both");
      expect(gozareh(["report", RECORDS, "--from", "jsonl", "--jobs", "2"]).stderr).toContain("in one thread");
    });
  });
  it("says when there is nothing to read", () => {
    const empty = mkdtempSync(join(folder, "empty-"));
    for (const command of ["stats", "report", "show"])
      expect(gozareh([command, empty]), command).toMatchObject({
        status: 1,
        stdout: "",
        stderr: expect.stringContaining("nothing to read"),
      });
  });
});

describe("report", () => {
  it("writes the same page from articles and from records, to a file and to a pipe", () => {
    const out = join(folder, "report.html");
    expect(gozareh(["report", FIXTURES, "-o", out]).status).toBe(0);
    const page = readFileSync(out, "utf8");
    expect(page.startsWith("<!doctype html>")).toBe(true);
    expect(gozareh(["report", RECORDS]).stdout).toBe(page);
    expect(page).not.toContain(folder);
    // What can be read from the text is not said twice: a page of thousands of articles must open in a moment.
    const data = page.match(/id="data">(.*)<\/script>/u)![1]!;
    expect(data.length).toBeLessThan(readFileSync(RECORDS, "utf8").length / 2);
  });
  it("says how many articles the page leaves out", () => {
    const run = gozareh(["report", RECORDS, "--limit", "10", "--lang", "en"]);
    expect(run.stderr).toContain("the page holds 6 of 24 articles: one in 4");
    expect(run.stdout).toContain('<html lang="en" dir="ltr">');
  });
  it("reads only what it is told to", () => {
    const all = join(folder, "all.html");
    const one = join(folder, "one.html");
    expect(gozareh(["report", FIXTURES, "--include", "04-*", "-o", one]).status).toBe(0);
    expect(gozareh(["report", join(FIXTURES, "04-date-widget.txt"), "-o", all]).status).toBe(0);
    expect(readFileSync(one, "utf8")).toBe(readFileSync(all, "utf8"));
  });
  it("leaves no half a file where it cannot write", () => {
    const run = gozareh(["report", RECORDS, "-o", join(folder, "no", "report.html")]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("cannot write");
  });
});
