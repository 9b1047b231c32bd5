import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addNormalizeCommand } from "../../src/cli/normalize.js";

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
});
