import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addNormalizeCommand } from "../../src/cli/normalize.js";
import { BIN, gozareh } from "./run-cli.js";

describe("gozareh normalize", () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-normalize-"));
    file = join(folder, "a.txt");
    writeFileSync(file, "كتاب ها ، 😀 ٢٠درصد\nسطر دوم مي شود");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function run(...args: string[]) {
    const result = { text: "", errors: [] as string[], code: 0 };
    const output = {
      closed: false,
      write: async (text: string) => {
        result.text += text;
      },
      error: (message: string) => {
        result.errors.push(message);
      },
    };
    const program = new Command("gozareh");
    addNormalizeCommand(program, output, (code) => {
      result.code = code;
    });
    await program.parseAsync(["normalize", ...args], { from: "user" });
    return result;
  }

  it("prints the text put right", async () => {
    expect((await run(file)).text).toBe("کتاب\u200cها، 😀 ۲۰ درصد\nسطر دوم می\u200cشود");
  });
  it("takes level and digits", async () => {
    expect((await run(file, "--level", "letters", "--digits", "latin")).text).toBe(
      "کتاب ها ، 😀 20درصد\nسطر دوم می شود",
    );
  });
  it("explains each change with offsets in code points of the whole input", async () => {
    const { text } = await run(file, "--explain");
    const changes = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const raw = [..."كتاب ها ، 😀 ٢٠درصد\nسطر دوم مي شود"];
    for (const { source_span, from } of changes) expect(raw.slice(...source_span).join("")).toBe(from);
    expect(changes.at(-1)).toEqual({
      rule: "half-space",
      source_span: [29, 30],
      span: [29, 30],
      from: " ",
      to: "\u200c",
    });
  });
  it("tells of a file that is not there and goes on", async () => {
    const { text, errors, code } = await run(join(folder, "none"), file);
    expect(errors).toHaveLength(1);
    expect(code).toBe(2);
    expect(text).not.toBe("");
  });
  it("tells of a file that is no UTF-8", async () => {
    const bad = join(folder, "bad.txt");
    writeFileSync(bad, new Uint8Array([0xd8, 0xb3, 0xff, 0x0a]));
    const { errors, code } = await run(bad);
    expect(errors).toEqual([`${bad}: not UTF-8 text`]);
    expect(code).toBe(2);
  });
});

describe("the normalize command", () => {
  it("reads standard input where no file is named, a byte order mark aside", () => {
    const { stdout, status, stderr } = gozareh(["normalize"], { input: "\ufeffكتاب ها\r\nمي شود" });
    expect([stdout, status, stderr]).toEqual(["کتاب\u200cها\nمی\u200cشود", 0, ""]);
  });
  it("refuses a level it does not know", () => {
    const { status, stderr } = gozareh(["normalize", "--level", "some"]);
    expect(status).toBe(2);
    expect(stderr).toContain("none, letters, full");
  });
  it("says nothing at level none but the text", () => {
    const input = "كتاب ها ،  ٢٠";
    expect(gozareh(["normalize", "--level", "none"], { input }).stdout).toBe(input);
  });
  it("chooses the ezafe on heh", () => {
    expect(gozareh(["normalize", "--heh", "ye"], { input: "خانۀ ما" }).stdout).toBe("خانه\u200cی ما");
  });
  it("keeps half-spaces as they are written when asked", () => {
    const input = "کتابها می رود";
    expect(gozareh(["normalize", "--half-spaces", "keep"], { input }).stdout).toBe(input);
    expect(gozareh(["normalize"], { input }).stdout).toBe("کتاب\u200cها می\u200cرود");
  });
  it("joins wrapped lines when asked", () => {
    const sentence = "شهردار گفت ساخت پل تازه بر رودخانه از ماه آینده آغاز خواهد شد و تا سال دیگر";
    const lines = [sentence, sentence, sentence, sentence, "پایان خواهد یافت."].join("\n");
    expect(gozareh(["normalize", "--unwrap"], { input: lines }).stdout).toBe(lines.replaceAll("\n", " "));
    expect(gozareh(["normalize"], { input: lines }).stdout).toBe(lines);
  });
  it("gives each line as soon as it has come", async () => {
    const child = spawn(process.execPath, [BIN, "normalize"]);
    child.stdout.setEncoding("utf8");
    child.stdin.write("كتاب ها\nنيم");
    expect((await once(child.stdout, "data"))[0]).toBe("کتاب\u200cها\n");
    child.stdin.end("ه تمام ٢");
    expect((await once(child.stdout, "data"))[0]).toBe("نیمه تمام ۲");
    await once(child, "close");
    expect(child.exitCode).toBe(0);
  });
});
