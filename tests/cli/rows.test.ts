import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BIN, gozareh } from "./run-cli.js";

const TEXT = "وزیر نیرو گفت: تولید برق ۱۲ درصد افزایش یافت.";
const FILTER = ["extract", "--from", "jsonl", "-"];

describe("--from jsonl", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-rows-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (...args: string[]): ChildProcessWithoutNullStreams =>
    spawn(process.execPath, [BIN, ...FILTER, ...args]);
  const row = (id: unknown, text = TEXT): string => `${JSON.stringify({ id, text })}\n`;

  it("answers rows in order under their own ids, wherever they stand", () => {
    const all = gozareh(FILTER, { input: `${row("b")}${row(7)}${row("a")}` });
    expect(all).toMatchObject({ status: 0, stderr: "" });
    const articles = all.records().filter(({ type }) => type === "article");
    expect(articles.map(({ id }) => id)).toEqual(["b", "7", "a"]);
    const alone = gozareh(FILTER, { input: row("a") });
    expect(all.stdout.endsWith(alone.stdout)).toBe(true);
  });

  it("with --nest gives one line for each line, an error in the place of a bad row", () => {
    const input = `\ufeff${row("a")}\n{"text"\n{"id":"b","body":5}\n${row("c").trim()}\t\r\n`;
    const run = gozareh([...FILTER, "--nest"], { input });
    expect(run.records().map(({ type, id, code = null }) => [type, id, code])).toEqual([
      ["article", "a", null],
      ["error", expect.stringMatching(/^[0-9a-f]{16}$/), "bad_row"],
      ["error", expect.stringMatching(/^[0-9a-f]{16}$/), "bad_row"],
      ["error", expect.stringMatching(/^[0-9a-f]{16}$/), "bad_row"],
      ["article", "c", null],
    ]);
    expect(run.stdout.split("\n")).toHaveLength(6);
    // What a row says does not depend on the rows before it, nor does what is said of it on standard output.
    expect(run.lines[2]).toBe(gozareh([...FILTER, "--nest"], { input: '{"text"' }).lines[0]);
  });

  it("tells of bad rows by number, and lets them pass unless they are to be strict with", () => {
    const errors = join(folder, "errors.jsonl");
    const input = `${row("a")}no\n${row("b")}`;
    const run = gozareh([...FILTER, "--errors", errors], { input });
    expect(run).toMatchObject({ status: 0, stderr: "gozareh: -:2: the row is no valid JSON\n" });
    expect(JSON.parse(readFileSync(errors, "utf8"))).toEqual({
      id: expect.any(String),
      path: "-:2",
      code: "bad_row",
      message: "the row is no valid JSON",
    });
    expect(gozareh([...FILTER, "--strict"], { input }).status).toBe(2);
    expect(gozareh([...FILTER, "--fail-fast"], { input })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("stopped after 1 error"),
    });
  });

  it("refuses rows that are too long or no UTF-8, and reads on", () => {
    const long = Buffer.from(row("long", "ا".repeat(600_000)));
    const broken = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d, 0x0a]);
    const input = Buffer.concat([long, broken, Buffer.from(row("a"))]);
    const run = gozareh([...FILTER, "--nest", "--max-size", "1000000"], { input });
    expect(run.records().map(({ code = null }) => code)).toEqual(["too_large", "undecodable", null]);
  });

  it("answers all rows that are there, and does not wait for the rest of one", async () => {
    const child = start("--nest");
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ids = Array.from({ length: 20 }, (_, i) => `r${i}`);
    // A single piece: the last row has no end yet.
    child.stdin.write(`${ids.map((id) => row(id)).join("")}${row("late").slice(0, 30)}`);
    for (const id of ids) expect(JSON.parse((await answers.next()).value as string)).toMatchObject({ id });
    child.stdin.end(row("late").slice(30));
    expect(JSON.parse((await answers.next()).value as string)).toMatchObject({ id: "late" });
    expect(await answers.next()).toMatchObject({ done: true });
  });

  it("does not look ahead: a row is answered before the next one comes", async () => {
    const child = start("--nest");
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ["first", "second", "third"]) {
      child.stdin.write(row(id));
      expect(JSON.parse((await answers.next()).value as string)).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  it("ends when it is interrupted while it waits for rows", async () => {
    const child = start();
    child.stdin.write(row("a"));
    await once(child.stdout, "data");
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([130, null]);
  });

  it("reads files of rows too, and goes on behind a kill", () => {
    const rows = join(folder, "rows.jsonl");
    writeFileSync(rows, Array.from({ length: 40 }, (_, i) => (i === 9 ? "no\n" : row(`r${i}`))).join(""));
    const whole = gozareh(["--from", "jsonl", rows]);
    const out = join(folder, "out.jsonl");
    const args = ["--from", "jsonl", rows, "-o", out, "--resume", join(folder, "journal")];
    expect(gozareh([...args, "--max-errors", "1"]).status).toBe(2);
    expect(gozareh(args).status).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(whole.stdout);
    expect(gozareh(["--from", "jsonl", join(folder, "nowhere")])).toMatchObject({ status: 2 });
  });

  it("says that threads are not its way", () => {
    expect(gozareh([...FILTER, "--jobs", "2"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("one thread"),
    });
  });
});
