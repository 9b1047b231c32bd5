import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Result } from "../../src/node/index.js";

// The built code: workers are started from it.
const { extractFiles } = (await import(
  "../../dist/node/index.js" as string
)) as typeof import("../../src/node/index.js");
const { WorkerPool } = (await import("../../dist/node/pool.js" as string)) as typeof import("../../src/node/pool.js");

describe("worker threads", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-workers-"));
    for (let i = 0; i < 90; i += 1) {
      writeFileSync(join(folder, `${i}.txt`), `وزیر نیرو گفت: تولید برق ${i} درصد افزایش یافت.\n`.repeat(1 + (i % 7)));
    }
    writeFileSync(join(folder, "45-bad.txt"), new Uint8Array([0x81, 0xff, 0xff, 0x81]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const collect = async (paths: string[], options: Parameters<typeof extractFiles>[1]) => {
    const results: string[] = [];
    for await (const result of extractFiles(paths, options)) {
      results.push(told(result));
    }
    return results;
  };
  const told = (result: Result): string =>
    result.kind === "lines" ? result.lines : `problem ${result.path} ${result.error.code}`;

  it("give the same results in the same order whatever their number", async () => {
    const one = await collect([folder], { jobs: 1 });
    expect(one).toHaveLength(readdirSync(folder).length);
    expect(one.filter((line) => line.startsWith("problem"))).toHaveLength(1);
    for (const jobs of [2, 3, 5]) expect(await collect([folder], { jobs })).toEqual(one);
  });

  it("write over the lines of results that have passed only where they are allowed to", async () => {
    const one = await collect([folder], { jobs: 1 });
    const kept: Result[] = [];
    for await (const result of extractFiles([folder], { jobs: 2 })) kept.push(result);
    expect(kept.map(told)).toEqual(one);
    // Longer batches behind shorter ones and the other way round: each is read before the next is asked for.
    expect(await collect([folder, folder, folder], { jobs: 2, passing: true })).toEqual([...one, ...one, ...one]);
    const passed: Result[] = [];
    for await (const result of extractFiles([folder, folder, folder], { jobs: 2, passing: true })) passed.push(result);
    expect(passed.map(told)).not.toEqual([...one, ...one, ...one]);
  });

  it("are replaced when they die or take too long; only that file is a problem", async () => {
    const pool = new WorkerPool(2, {}, 0.4, new URL("stubborn-worker.mjs", import.meta.url));
    const input = (path: string, ordinal: number) => ({ path, id: path, ordinal });
    try {
      const results = await Promise.all([
        pool.run(["a", "hang", "b"].map(input)),
        pool.run(["c", "die", "d", "die", "e"].map(input)),
        pool.run(["f"].map(input)),
      ]);
      const told = results.map((batch) =>
        batch.map((r) => (r.kind === "lines" ? r.lines : `${r.path}: ${r.error.message}`)),
      );
      expect(told).toEqual([
        ["a", "hang: extraction was given up: it took too long", "b"],
        ["c", "die: extraction was given up: died", "d", "die: extraction was given up: died", "e"],
        ["f"],
      ]);
    } finally {
      await pool.close();
    }
  });

  it("take no work and keep no process alive once they are ended", () => {
    // A worker's last answer may come after the end, and would hand it the next batch.
    const script = `
      import { WorkerPool } from ${JSON.stringify(new URL("../../dist/node/pool.js", import.meta.url).href)};
      const pool = new WorkerPool(1, {}, 0.2, new URL(${JSON.stringify(new URL("stubborn-worker.mjs", import.meta.url).href)}));
      await pool.run([{ path: "first", id: "first", ordinal: 0 }]);
      await pool.close();
      void pool.run([{ path: "late", id: "late", ordinal: 1 }]);
      console.log("closed");`;
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", timeout: 5000 });
    expect(run).toMatchObject({ status: 0, stdout: "closed\n" });
  });
});
