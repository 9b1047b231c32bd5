import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyConfig, CONFIG_NAME, nearest } from "../../src/cli/config-file.js";
import { EXTRACT_OPTIONS } from "../../src/cli/extract-options.js";
import { addOptions, attributeName, longName } from "../../src/cli/option-table.js";
import { BIN } from "./run-cli.js";

describe("gozareh.config.json", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-config-"));
    writeFileSync(join(folder, "a.txt"), "وزیر نیرو گفت: تولید برق ۱۲ درصد افزایش یافت.\n");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (config: unknown, name = CONFIG_NAME): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof config === "string" ? config : JSON.stringify(config));
    return path;
  };
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [BIN, "a.txt", ...args], { cwd: folder, encoding: "utf8" });
  /** The options that come of a config file and a command line. */
  const options = (config: unknown, ...args: string[]): Record<string, unknown> => {
    const command = new Command("extract");
    addOptions(command, EXTRACT_OPTIONS);
    command.parse(args, { from: "user" });
    applyConfig(command, EXTRACT_OPTIONS, write(config));
    return command.opts();
  };

  it("stands above the defaults and below the command line", () => {
    const config = { only: ["claim"], format: "tsv", exclude: ["*.md"] };
    expect(options({})).toMatchObject({ format: "jsonl", offsets: "codepoint" });
    expect(options(config)).toMatchObject({ only: ["claim"], format: "tsv", exclude: ["*.md"] });
    expect(options(config, "--format", "csv", "--exclude", "x")).toMatchObject({ format: "csv", exclude: ["x"] });
  });

  it("is read from the working folder by the real command, another by name, none when told so", () => {
    write({ only: ["claim"] });
    const other = write({ only: ["article"] }, "other.json");
    const types = (...args: string[]): unknown[] => {
      const { stdout } = run(...args);
      return [
        ...new Set(
          stdout
            .split("\n")
            .filter(Boolean)
            .map((line) => JSON.parse(line).type),
        ),
      ];
    };
    expect(types()).toEqual(["claim"]);
    expect(types("--config", other)).toEqual(["article"]);
    expect(types("--no-config")).toEqual(["article", "statement", "claim"]);
    expect(run("-v").stderr).toContain(`options of ${CONFIG_NAME}`);
    expect(run("--config", "nowhere.json")).toMatchObject({ status: 2, stderr: expect.stringContaining("ENOENT") });
    rmSync(join(folder, CONFIG_NAME));
  });

  it("with an unknown key is an error that names the nearest one", () => {
    write({ ofset: "utf16" });
    expect(run()).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining('unknown key "ofset"; did you mean "offsets"?'),
    });
    rmSync(join(folder, CONFIG_NAME));
    const keys = EXTRACT_OPTIONS.map(longName);
    expect(nearest("maxErrors", keys)).toBe("max-errors");
    expect(nearest("exlude", keys)).toBe("exclude");
    expect(nearest("colour", keys)).toBe("color");
    expect(nearest("xyzzy", keys)).toBeUndefined();
  });

  it("with a wrong value or no JSON is an error that says what is wanted", () => {
    const wrong: [unknown, RegExp][] = [
      [{ jobs: "two" }, /"jobs": A whole number above 0/],
      [{ jobs: 0 }, /above 0/],
      [{ nest: "yes" }, /"nest": true or false/],
      [{ offsets: "bytes" }, /One of codepoint, utf16/],
      [{ only: "claim" }, /A list of article, statement, claim/],
      [{ only: ["quote"] }, /«quote» is none of/],
      [{ include: "*.txt" }, /A list of texts/],
      [{ output: 5 }, /A text is needed/],
      [{ shard: "3/3" }, /i\/n is needed/],
      [{ field: { words: "body" } }, /FIELD=KEY is needed/],
      [{ field: {} }, /FIELD=KEY is needed/],
      ["[]", /no JSON object/],
      ["{", /no valid JSON/],
    ];
    for (const [config, message] of wrong) expect(() => options(config)).toThrow(message);
  });

  it("knows every option of the command line", () => {
    const command = new Command("extract");
    addOptions(command, EXTRACT_OPTIONS);
    const config = {
      jobs: 3,
      "max-errors": 4,
      progress: false,
      shard: "1/2",
      "files-from": "list",
      field: { text: "body" },
    };
    expect(options(config)).toMatchObject({
      jobs: 3,
      maxErrors: 4,
      progress: false,
      shard: { index: 1, count: 2 },
      filesFrom: "list",
      field: { text: "body" },
    });
    const flags = new Set(command.options.map((option) => option.attributeName()));
    expect(new Set(EXTRACT_OPTIONS.map(attributeName))).toEqual(flags);
  });
});
