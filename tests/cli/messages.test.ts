import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { painter } from "../../src/cli/output.js";
import { progressLine } from "../../src/cli/progress.js";
import { BIN, gozareh } from "./run-cli.js";

const ESCAPE = "\u001b[";
const PLAIN = { NO_COLOR: "", CI: "", TERM: "xterm" };

/** What a command writes to a terminal on standard error; standard output goes to `stdout`. */
function onTerminal(args: readonly string[], env: Record<string, string> = {}, stdout = "/dev/null"): string {
  const command = [process.execPath, BIN, ...args].map((arg) => `'${arg}'`).join(" ");
  const { FORCE_COLOR: _forced, ...inherited } = process.env;
  return spawnSync("script", ["-qec", `${command} >${stdout}`, "/dev/null"], {
    encoding: "utf8",
    env: { ...inherited, ...PLAIN, ...env },
  }).stdout;
}

describe("messages", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-messages-"));
    mkdirSync(join(folder, "many"));
    const text = "وزیر نیرو گفت: تولید برق ۱۲ درصد افزایش یافت.\n";
    for (let i = 0; i < 150; i += 1) writeFileSync(join(folder, "many", `${i}.txt`), text.repeat(60));
    writeFileSync(join(folder, "a.txt"), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are coloured on a terminal, unless somebody says otherwise", () => {
    const missing = [join(folder, "nowhere"), "--no-progress"];
    expect(onTerminal(missing)).toContain(ESCAPE);
    expect(onTerminal(missing, { NO_COLOR: "1" })).not.toContain(ESCAPE);
    expect(onTerminal([...missing, "--color", "never"])).not.toContain(ESCAPE);
    expect(onTerminal([...missing, "--color", "always"], { NO_COLOR: "1" })).toContain(ESCAPE);
    expect(gozareh(missing, { env: { FORCE_COLOR: "" } }).stderr).toContain(ESCAPE);
    expect(gozareh(missing, { env: { ...PLAIN, FORCE_COLOR: "0" } }).stderr).not.toContain(ESCAPE);
  });

  it("weigh option, NO_COLOR, FORCE_COLOR and terminal in this order", () => {
    const colours = (choice: "auto" | "always" | "never", env: Record<string, string>, isTerminal: boolean) =>
      painter(choice, env, isTerminal).level > 0;
    expect(colours("auto", {}, true)).toBe(true);
    expect(colours("auto", {}, false)).toBe(false);
    expect(colours("auto", { TERM: "dumb" }, true)).toBe(false);
    expect(colours("auto", { FORCE_COLOR: "1" }, false)).toBe(true);
    expect(colours("auto", { FORCE_COLOR: "0" }, true)).toBe(false);
    expect(colours("auto", { FORCE_COLOR: "1", NO_COLOR: "1" }, true)).toBe(false);
    expect(colours("always", { NO_COLOR: "1" }, false)).toBe(true);
    expect(colours("never", { FORCE_COLOR: "1" }, true)).toBe(false);
  });

  it("show progress on a terminal only, and not in a build", () => {
    const many = [join(folder, "many"), "--jobs", "1"];
    expect(onTerminal(many)).toMatch(/\d+ (?:of 150 )?inputs, [\d.]+\/s/);
    expect(onTerminal(many, { CI: "true" })).toBe("");
    expect(onTerminal([...many, "-q"])).toBe("");
    expect(onTerminal([...many, "--no-progress"])).toBe("");
    expect(gozareh([...many, "--only", "article"]).stderr).toBe("");
    expect(gozareh([...many, "--only", "article", "--progress"]).stderr).toMatch(/inputs, /);
  });

  it("tell how much is done, how fast, what went wrong and how long it will take", () => {
    const state = { done: 1200, now: 1200, total: 5000, errors: 0, seconds: 4 };
    expect(progressLine(state)).toBe("1200 of 5000 inputs, 300/s, 13 s left");
    expect(progressLine({ ...state, total: undefined, errors: 1 })).toBe("1200 inputs, 300/s, 1 error");
    // What an earlier run did counts as done, not as speed.
    expect(progressLine({ ...state, now: 12, errors: 2 })).toBe("1200 of 5000 inputs, 3.0/s, 2 errors, 21 min left");
    expect(progressLine({ ...state, now: 1, total: 100_000 })).toContain("109.8 h left");
    expect(progressLine({ ...state, now: 0, seconds: 0 })).toBe("1200 of 5000 inputs, 0.0/s");
  });

  it("are fewer with -q and more with -v", () => {
    const paths = [join(folder, "a.txt"), join(folder, "nowhere")];
    expect(gozareh([...paths, "-q"])).toMatchObject({ status: 2, stderr: "" });
    // What ends the run is said even then.
    expect(gozareh([...paths, "-q", "--fail-fast"]).stderr).toContain("stopped after 1 error");
    expect(gozareh([...paths, "-v"]).stderr).toContain("a.txt: 1 statements, 1 claims");
  });
});
