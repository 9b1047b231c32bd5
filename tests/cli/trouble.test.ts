import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BIN, gozareh } from "./run-cli.js";

const ARTICLE = "وزیر نیرو گفت: تولید برق ۱۲ درصد افزایش یافت.\n";
const isRoot = process.getuid?.() === 0;

describe("when the machine is in trouble", () => {
  let folder: string;
  let many: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-trouble-"));
    many = join(folder, "many");
    mkdirSync(many);
    for (let i = 0; i < 400; i += 1) writeFileSync(join(many, `${i}.txt`), ARTICLE.repeat(30));
  });
  const disk = mkdtempSync(join(tmpdir(), "gozareh-disk-"));
  const mounted = isRoot && spawnSync("mount", ["-t", "tmpfs", "-o", "size=400k", "tmpfs", disk]).status === 0;
  afterAll(() => {
    rmSync(folder, { recursive: true });
    if (mounted) spawnSync("umount", [disk]);
    rmSync(disk, { recursive: true });
  });

  it("a full device ends the run with 3 and its name", () => {
    const run = spawnSync("sh", ["-c", `"${process.execPath}" "${BIN}" "${many}" >/dev/full`], { encoding: "utf8" });
    expect(run).toMatchObject({ status: 3, stderr: "gozareh: cannot write: no space left (ENOSPC)\n" });
  });

  it.skipIf(!mounted)("a full disk leaves nothing half done, and a journaled run goes on when there is space", () => {
    const out = join(disk, "out.jsonl");
    const full = gozareh([many, "-o", out]);
    expect(full).toMatchObject({ status: 3, stderr: expect.stringContaining("no space left (ENOSPC)") });
    expect(readdirSync(disk)).toEqual([]);
    const resumable = [many, "-o", out, "--resume", join(folder, "disk-journal")];
    expect(gozareh(resumable).status).toBe(3);
    expect(spawnSync("mount", ["-o", "remount,size=64m", disk]).status).toBe(0);
    expect(gozareh(resumable)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(out, "utf8") === gozareh([many]).stdout).toBe(true);
  });

  it("errors that cannot be written end the run before it begins, and no records are left", () => {
    const out = join(folder, "beside.jsonl");
    const run = gozareh([many, "-o", out, "--errors", join(folder, "nowhere", "errors.jsonl")]);
    expect(run).toMatchObject({ status: 3, stderr: expect.stringContaining("errors.jsonl: no such folder") });
    expect(readdirSync(folder).filter((name) => name.startsWith("beside"))).toEqual([]);
  });

  it("a folder that may not be read is one error, whoever runs it", () => {
    const tree = join(folder, "tree");
    mkdirSync(join(tree, "locked"), { recursive: true });
    writeFileSync(join(tree, "a.txt"), ARTICLE);
    writeFileSync(join(tree, "locked", "b.txt"), ARTICLE);
    chmodSync(join(tree, "locked"), 0);
    // The superuser has to give the power to read everything away first.
    const [program, ...before] = isRoot
      ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", process.execPath]
      : [process.execPath];
    const run = spawnSync(program!, [...before, BIN, tree, "--only", "article"], { encoding: "utf8" });
    chmodSync(join(tree, "locked"), 0o700);
    expect(run).toMatchObject({ status: 2, stderr: `gozareh: ${join(tree, "locked")}: permission denied\n` });
    expect(run.stdout.split("\n")).toHaveLength(2);
  });

  it("a file that vanishes is one error", async () => {
    const [first, second] = [join(folder, "first.txt"), join(folder, "second.txt")];
    for (const path of [first, second]) writeFileSync(path, ARTICLE);
    const args = ["--files-from", "-", "--only", "article", "--jobs", "1"];
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ["pipe", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stdin.write(`${first}\n`);
    await lines.next();
    rmSync(second);
    child.stdin.end(`${second}\n${first}\n`);
    expect(JSON.parse((await lines.next()).value as string)).toMatchObject({ id: "first.txt" });
    expect(await once(child, "close")).toEqual([2, null]);
    expect(stderr).toBe(`gozareh: ${second}: no such file or folder\n`);
  });

  it("SIGTERM ends it with 143 and keeps what is whole under a name that says so", async () => {
    const out = join(folder, "stopped.jsonl");
    const endless = ["--files-from", "-", "-o", out, "--jobs", "1"];
    const child = spawn(process.execPath, [BIN, ...endless, "-v"], { stdio: ["pipe", "ignore", "pipe"] });
    child.stdin.write(`${join(many, "1.txt")}\n`);
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
      if (String(text).includes("1.txt: ")) child.kill("SIGTERM");
    });
    expect(await once(child, "close")).toEqual([143, null]);
    expect(stderr).toContain("interrupted; the records of 1 articles are whole; add --output FILE --resume JOURNAL");
    expect(existsSync(out)).toBe(false);
    expect(readFileSync(`${out}.partial`, "utf8")).toBe(gozareh([join(many, "1.txt")]).stdout);
  });

  it("an interrupted run says how to go on, and does", async () => {
    const out = join(folder, "resumed.jsonl");
    const args = [many, "-o", out, "--resume", join(folder, "journal"), "--jobs", "1"];
    const child = spawn(process.execPath, [BIN, ...args, "-v"], { stdio: ["ignore", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (text) => {
      if (stderr === "") child.kill("SIGINT");
      stderr += text;
    });
    expect(await once(child, "close")).toEqual([130, null]);
    expect(stderr).toMatch(/the records of \d+ articles are whole; the same command goes on from there/);
    expect(gozareh(args).status).toBe(0);
    expect(readFileSync(out, "utf8") === gozareh([many]).stdout).toBe(true);
  });

  it("a pipe in place of a file is read, and jq reads what comes out", () => {
    const fifo = spawnSync(
      "bash",
      [
        "-c",
        `"${process.execPath}" "${BIN}" <(cat "${join(many, "1.txt")}") | jq -r 'select(.type == "claim") | .unit'`,
      ],
      { encoding: "utf8" },
    );
    expect(fifo).toMatchObject({ stderr: "" });
    expect(fifo.stdout.startsWith("%\n")).toBe(true);
  });

  it("a reader of standard error that goes away changes nothing", () => {
    const missing = Array.from({ length: 50 }, (_, i) => join(folder, `none-${i}`));
    const quoted = [join(many, "1.txt"), ...missing].map((path) => `"${path}"`).join(" ");
    const command = `("${process.execPath}" "${BIN}" ${quoted} 3>&1 >&2 2>&3 3>&- | head -n 0) 2>&1; exit \${PIPESTATUS[0]}`;
    const run = spawnSync("bash", ["-c", command], { encoding: "utf8" });
    expect(run.stdout).toBe(gozareh([join(many, "1.txt")]).stdout);
  });
});
