import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { terminalReorders } from "../../src/cli/terminal.js";
import { columnsOf } from "../../src/writers/terminal/cells.js";
import { BIN, FIXTURES, gozareh } from "./run-cli.js";

const FILE = `${FIXTURES}/04-date-widget.txt`;
const ESCAPE = "\u001b";
const SGR = new RegExp(`${ESCAPE}\\[[0-9;]*m`, "gu");
const width = (line: string): number => [...line].reduce((sum, char) => sum + columnsOf(char), 0);

/** util-linux's `script` gives a command a terminal of its own. */
const hasScript = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") ?? false;

function inTerminal(columns: number, args: string, env: Record<string, string> = {}): string[] {
  // Not a build, whoever runs the tests: chalk has no colours in some.
  const { CI, NO_COLOR, FORCE_COLOR, VTE_VERSION, KONSOLE_VERSION, TERM_PROGRAM, ...rest } = process.env;
  const command = `stty cols ${columns} rows 24; '${process.execPath}' '${BIN}' show ${args}`;
  const run = spawnSync("script", ["-qec", command, "/dev/null"], {
    encoding: "utf8",
    env: { ...rest, TERM: "xterm-256color", ...env },
  });
  return run.stdout.split("\r\n");
}

describe.skipIf(!hasScript)("show in a terminal (skipped without util-linux's script)", () => {
  it.each([60, 80, 120])("fills %d columns and no more, right to left", (columns) => {
    const lines = inTerminal(columns, FILE).map((line) => line.replace(SGR, ""));
    expect(lines.length).toBeGreaterThan(20);
    expect(Math.max(...lines.map(width))).toBe(columns);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
    // «کد خبر: ۲۰۴۱۷» from the right edge, in the order of columns.
    expect(lines).toContain(`${" ".repeat(columns - 22)}۲۰۴۱۷ :ربخ دک • ‹code›`);
  });
  it("has colours, and none with NO_COLOR", () => {
    expect(inTerminal(80, FILE).join("\n")).toMatch(SGR);
    const bare = inTerminal(80, FILE, { NO_COLOR: "1" }).join("\n");
    expect(bare).not.toMatch(SGR);
    expect(bare).toContain("⟨");
  });
  it("leaves the order to a terminal that reorders, and asks it for each line's own direction", () => {
    const text = inTerminal(80, FILE, { VTE_VERSION: "7006" }).join("\n");
    expect(text).toContain("کد خبر: ۲۰۴۱۷");
    expect(text.indexOf("\u001b[?2501h")).toBeLessThan(text.indexOf("\u001b[?2501l"));
    expect(inTerminal(80, `${FILE} --bidi on`, { VTE_VERSION: "7006" }).join("\n")).not.toContain("کد خبر");
  });
});

describe("show", () => {
  it("prints reading order into a pipe, without colours or escapes", () => {
    const run = gozareh(["show", FILE, "--width", "60"], { env: { FORCE_COLOR: undefined } });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("کد خبر: ۲۰۴۱۷");
    expect(run.stdout).not.toContain("\u001b");
    for (const line of run.lines) expect(width(line)).toBeLessThanOrEqual(60);
  });
  it("shows standard input, and goes on after a bad path", () => {
    const run = gozareh(["show", "no-such-file", "-"], { input: "عنوان خبر\nوزیر نیرو گفت: ۵ تن گندم رسید." });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("no-such-file: no such file or folder");
    expect(run.stdout).toContain("[وزیر نیرو]");
  });
  it("goes on after an archive that cannot be opened", () => {
    const folder = mkdtempSync(join(tmpdir(), "gozareh-show-"));
    writeFileSync(join(folder, "broken.zip"), "PK\u0003\u0004 and no more");
    const run = gozareh(["show", join(folder, "broken.zip"), FILE]);
    rmSync(folder, { recursive: true });
    expect(run).toMatchObject({ status: 2, stdout: gozareh(["show", FILE]).stdout });
    expect(run.stderr).toContain("broken.zip: the zip archive has no directory");
  });
  it("shows all of a text of a thousand paragraphs, in its order", () => {
    const input = Array.from({ length: 1000 }, (_, i) => `وزیر نیرو گفت: ${i + 1} تن گندم به شهر رسید.`).join("\n");
    const shown = gozareh(["show", "-", "--width", "60"], { input }).stdout;
    const numbers = [...shown.matchAll(/\{([۰-۹]+) تن\}/gu)].map(([, number]) => number);
    const persian = (n: number): string => String(n).replaceAll(/[0-9]/gu, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)]!);
    expect(numbers).toEqual(Array.from({ length: 1000 }, (_, i) => persian(i + 1)));
  });
  it("refuses a width that is none", () => {
    expect(gozareh(["show", FILE, "--width", "0"]).status).toBe(2);
  });
});

it("knows terminals that reorder by their variables", () => {
  for (const env of [{ VTE_VERSION: "7006" }, { KONSOLE_VERSION: "230800" }, { TERM_PROGRAM: "Apple_Terminal" }])
    expect(terminalReorders(env)).toBe(true);
  for (const env of [{}, { VTE_VERSION: "5200" }, { TERM: "xterm-kitty" }, { TERM_PROGRAM: "vscode" }])
    expect(terminalReorders(env)).toBe(false);
});
