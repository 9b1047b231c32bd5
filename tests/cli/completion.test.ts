import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXTRACT_OPTIONS } from "../../src/cli/extract-options.js";
import { longName } from "../../src/cli/option-table.js";
import { gozareh } from "./run-cli.js";

describe("gozareh completion", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-completion-"));
    for (const shell of ["bash", "zsh", "fish"])
      writeFileSync(join(folder, shell), gozareh(["completion", shell]).stdout);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What bash offers for the last of these words. */
  const offered = (...words: string[]): string[] => {
    const list = words.map((word) => `'${word}'`).join(" ");
    const script = `source '${join(folder, "bash")}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _gozareh; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync("bash", ["-c", script], { encoding: "utf8", cwd: folder }).stdout.split("\n").filter(Boolean);
  };

  it("offers in bash commands, options, their values, and files", () => {
    expect(offered("gozareh", "me")).toEqual(["merge"]);
    expect(offered("gozareh", "extract", "--off")).toEqual(["--offsets"]);
    expect(offered("gozareh", "extract", "--offsets", "")).toEqual(["codepoint", "utf16"]);
    expect(offered("gozareh", "completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(offered("gozareh", "dedupe", "zs")).toEqual(["zsh"]);
    // No command named: the options are those of extract.
    expect(offered("gozareh", "some-folder", "--no-")).toEqual(["--no-progress", "--no-config"]);
  });

  it("knows every option in every shell", () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const script = gozareh(["completion", shell]).stdout;
      for (const row of EXTRACT_OPTIONS) {
        const name = shell === "fish" ? `-l ${longName(row)} ` : `--${longName(row)}`;
        expect(script, shell).toContain(name);
      }
    }
  });

  it("is read by the shells themselves, as far as they are here", () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const check = spawnSync(shell, ["-n", join(folder, shell)], { encoding: "utf8" });
      if (check.error) expect((check.error as NodeJS.ErrnoException).code).toBe("ENOENT");
      else expect(check).toMatchObject({ status: 0, stderr: "" });
    }
    expect(gozareh(["completion", "tcsh"])).toMatchObject({ status: 2, stderr: expect.stringContaining("bash, zsh") });
  });
});
