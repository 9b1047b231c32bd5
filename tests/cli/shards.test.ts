import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BIN, FIXTURES, gozareh } from "./run-cli.js";

describe("shards", () => {
  let folder: string;
  let articles: string;
  let shards: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-shards-"));
    articles = join(folder, "articles");
    shards = join(folder, "shards");
    mkdirSync(join(articles, "b"), { recursive: true });
    for (let i = 0; i < 60; i += 1) {
      const text = `وزیر نیرو گفت: تولید برق ${i} درصد افزایش یافت.\n`;
      writeFileSync(join(articles, i % 2 ? "b" : ".", `${i}.txt`), text);
    }
    // As a Slurm array does it: the number of the task comes from the environment.
    const task = `"${process.execPath}" "${BIN}" "${articles}" --shard $SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT --output-dir "${shards}"`;
    for (const id of ["2", "0", "1"]) {
      const env = { ...process.env, SLURM_ARRAY_TASK_ID: id, SLURM_ARRAY_TASK_COUNT: "3" };
      expect(spawnSync("sh", ["-c", task], { env }).status).toBe(0);
    }
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const copy = (name: string): string => {
    const to = join(folder, name);
    cpSync(shards, to, { recursive: true });
    return to;
  };
  const refusal = (...paths: string[]): string => {
    const run = gozareh(["merge", ...paths]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    return run.stderr;
  };

  it("part the inputs among them and join to the bytes of one run", () => {
    const names = Array.from({ length: 3 }, (_, i) => `part-0000${i}-of-00003`);
    expect(readdirSync(shards)).toEqual(names.flatMap((n) => [`${n}.index`, `${n}.jsonl`, `${n}.manifest.json`]));
    const whole = gozareh([articles]);
    expect(gozareh(["merge", shards]).stdout).toBe(whole.stdout);
    const out = join(folder, "merged.jsonl");
    expect(gozareh(["merge", shards, "-o", out])).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(out, "utf8")).toBe(whole.stdout);
    for (const name of names) expect(readFileSync(join(shards, `${name}.jsonl`), "utf8")).not.toBe("");
  });

  it("join tables under one heading, with a journal or without", () => {
    const table = [articles, "--only", "claim", "--format", "csv", "--bom"];
    const to = join(folder, "tables");
    for (const shard of ["0/2", "1/2"]) {
      const args = [...table, "--output-dir", to, "--shard", shard, "--resume", join(folder, `journal-${shard[0]}`)];
      expect(gozareh(args).status).toBe(0);
      // Once more: all is done, nothing changes.
      expect(gozareh(args).status).toBe(0);
    }
    expect(gozareh(["merge", to]).stdout).toBe(gozareh(table).stdout);
  });

  it("are refused when one is missing, there twice or changed", () => {
    const lost = copy("lost");
    rmSync(join(lost, "part-00001-of-00003.manifest.json"));
    expect(refusal(lost)).toContain("missing or not complete: 1 of 3 shards (1)");
    expect(refusal(shards, copy("again"))).toContain("shard 0 is there twice");
    const longer = copy("longer");
    appendFileSync(join(longer, "part-00002-of-00003.jsonl"), "{}\n");
    expect(refusal(longer)).toContain("part-00002-of-00003.jsonl: the records are not those");
    const unindexed = copy("unindexed");
    rmSync(join(unindexed, "part-00000-of-00003.index"));
    expect(refusal(unindexed)).toContain("part-00000-of-00003.jsonl: no such file");
    expect(refusal(articles)).toContain("no manifest");
    expect(refusal(join(folder, "nowhere"))).toContain("no such file or folder");
  });

  it("are refused when they are of other versions, options or inputs", () => {
    const edited = (name: string, change: object): string => {
      const to = copy(name);
      const path = join(to, "part-00001-of-00003.manifest.json");
      writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), ...change }));
      return refusal(to);
    };
    expect(edited("old", { version: "0.0.1" })).toContain("is of version 0.0.1");
    expect(edited("other", { call: "x" })).toContain("other options");
    expect(edited("more", { listed: 61 })).toContain("the inputs have changed");
    expect(edited("count", { of: 4 })).toContain("is one of 4 shards");
    expect(edited("strange", { gozareh_shard: 2 })).toContain("no manifest of this kind");
    const torn = copy("torn");
    writeFileSync(join(torn, "part-00001-of-00003.manifest.json"), "{");
    expect(refusal(torn)).toContain("no manifest that can be read");
  });

  it("of many records join to the bytes of one run; where they cannot be written, nothing is left", () => {
    const to = join(folder, "large");
    for (const shard of ["0/2", "1/2"])
      expect(gozareh([FIXTURES, "--shard", shard, "--output-dir", to]).status).toBe(0);
    const whole = gozareh([FIXTURES]).stdout;
    expect(whole.length).toBeGreaterThan(1 << 18);
    expect(gozareh(["merge", to]).stdout === whole).toBe(true);
    const blocked = join(folder, "blocked");
    mkdirSync(join(blocked, "a-folder"), { recursive: true });
    expect(gozareh(["merge", to, "-o", blocked])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("it is a folder"),
    });
    expect(readdirSync(folder).filter((name) => name.includes("blocked"))).toEqual(["blocked"]);
  });

  it("that are interrupted leave no manifest and no index", async () => {
    const to = join(folder, "interrupted");
    const endless = ["--files-from", "-", "--shard", "0/1", "--output-dir", to, "--jobs", "1", "-v"];
    const child = spawn(process.execPath, [BIN, ...endless], { stdio: ["pipe", "ignore", "pipe"] });
    child.stdin.write(`${join(articles, "0.txt")}\n`);
    child.stderr.on("data", (text) => {
      if (String(text).includes("0.txt: ")) child.kill("SIGTERM");
    });
    expect(await once(child, "close")).toEqual([143, null]);
    expect(readdirSync(to)).toEqual(["part-00000-of-00001.jsonl.partial"]);
  });

  it("are done again without a moment in which an old manifest vouches for new records", () => {
    const again = copy("redone");
    expect(gozareh([articles, "--shard", "1/3", "--output-dir", again]).status).toBe(0);
    expect(gozareh(["merge", again]).stdout).toBe(gozareh(["merge", shards]).stdout);
  });

  it("may be empty", () => {
    const few = join(folder, "few");
    mkdirSync(few);
    writeFileSync(join(few, "a.txt"), "گفت: ۱۲ درصد.");
    const to = join(folder, "few-shards");
    for (const shard of ["0/3", "1/3", "2/3"])
      expect(gozareh([few, "--shard", shard, "--output-dir", to]).status).toBe(0);
    expect(gozareh(["merge", to]).stdout).toBe(gozareh([few]).stdout);
  });

  it("are numbered from 0", () => {
    for (const shard of ["3/3", "1", "a/b", "-1/3"])
      expect(gozareh([articles, `--shard=${shard}`])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("i from 0 to n - 1"),
      });
  });
});
