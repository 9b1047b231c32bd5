import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BIN, gozareh } from "./run-cli.js";

describe("--resume", () => {
  let folder: string;
  let articles: string;
  let out: string;
  let journal: string;
  let errors: string;
  let expected: string;
  let expectedErrors: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-resume-"));
    articles = join(folder, "articles");
    mkdirSync(articles);
    for (let i = 0; i < 1500; i += 1) {
      const text = `وزیر نیرو گفت: تولید برق ${i} درصد افزایش یافت.\n`.repeat(1 + (i % 60));
      writeFileSync(join(articles, `${i}.txt`), i % 400 === 7 ? new Uint8Array([0x81, 0xff, 0xff, 0x81]) : text);
    }
    out = join(folder, "out.jsonl");
    journal = join(folder, "journal");
    errors = join(folder, "errors.jsonl");
    expect(gozareh([articles, "-o", out, "--errors", errors]).status).toBe(2);
    expected = readFileSync(out, "utf8");
    expectedErrors = readFileSync(errors, "utf8");
    expect(expectedErrors.trim().split("\n")).toHaveLength(4);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    for (const path of [out, journal, errors, `${out}.part`, `${errors}.part`]) rmSync(path, { force: true });
  });

  const args = () => [articles, "-o", out, "--errors", errors, "--resume", journal];
  const check = () => {
    expect(readFileSync(out, "utf8") === expected).toBe(true);
    expect(readFileSync(errors, "utf8")).toBe(expectedErrors);
    expect(existsSync(`${out}.part`)).toBe(false);
  };

  it("makes the same bytes after kills at any moment", async () => {
    let killed = 0;
    for (let round = 0; round < 12; round += 1) {
      const child = spawn(process.execPath, [BIN, ...args(), "--jobs", String(1 + (round % 2))], { stdio: "ignore" });
      const timer = setTimeout(() => child.kill("SIGKILL"), 130 + ((round * 97) % 350));
      const [, signal] = await once(child, "exit");
      clearTimeout(timer);
      if (signal === "SIGKILL") killed += 1;
      if (existsSync(out)) break;
    }
    expect(killed).toBeGreaterThan(2);
    expect(gozareh(args()).status).toBe(2);
    check();
    // Once more: all is done, nothing changes.
    expect(gozareh(args()).status).toBe(2);
    check();
  }, 60_000);

  it("repairs a torn last line and an output longer or shorter than the journal", () => {
    const interrupted = () => {
      const run = gozareh([...args(), "--max-errors", "2"]);
      expect(run.stderr).toContain("stopped after 2 errors");
    };
    interrupted();
    appendFileSync(`${out}.part`, '{"type":"art');
    appendFileSync(journal, '{"path":"torn');
    gozareh(args());
    check();
    rmSync(journal);
    interrupted();
    truncateSync(`${out}.part`, 1000);
    gozareh(args());
    check();
  });

  it("refuses a journal of another call, and inputs that changed", () => {
    gozareh([...args(), "--max-errors", "1"]);
    const other = gozareh([...args(), "--only", "claim"]);
    expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining("other inputs, options or rules") });
    writeFileSync(join(articles, "0.a.txt"), "گفت: ۱۲ درصد.");
    try {
      expect(gozareh(args())).toMatchObject({ status: 2, stderr: expect.stringContaining("the inputs have changed") });
    } finally {
      rmSync(join(articles, "0.a.txt"));
    }
  });

  it("needs a file to write to", () => {
    expect(gozareh([articles, "--resume", journal])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--output"),
    });
  });
});
