import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ListOptions, listFiles } from "../../src/node/files.js";
import { readLines } from "../../src/node/lines.js";
import { readStableFile } from "../../src/node/stable-file.js";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "gozareh-files-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("listing", () => {
  const list = async (root: string, options?: ListOptions): Promise<string[]> => {
    const ids: string[] = [];
    for await (const input of listFiles([root], options)) ids.push("id" in input ? input.id : `! ${input.error.code}`);
    return ids;
  };
  const tree = (name: string, files: readonly string[]): string => {
    const root = join(folder, name);
    for (const file of files) {
      mkdirSync(join(root, file, ".."), { recursive: true });
      writeFileSync(join(root, file), "");
    }
    return root;
  };

  it("is in the order of whole paths, however folders and files mix", async () => {
    const files = ["a.txt", "a/b.txt", "a-b.txt", "a0/x.txt", "B.txt", "a/b/c.txt", "ا/ب.txt", "😀.txt", "z.txt"];
    expect(await list(tree("order", files))).toEqual([...files].sort());
  });

  it("follows no link twice, and none to what is read under its own name", async () => {
    const root = tree("links", ["a/1.txt", ".kept/2.txt", "skip/3.md"]);
    const outside = tree("outside", ["4.txt", "more/5.txt"]);
    symlinkSync(join(root, "a"), join(root, "b"));
    symlinkSync(join(root, "a", "1.txt"), join(root, "again.txt"));
    symlinkSync(join(root, ".kept", "2.txt"), join(root, "current.txt"));
    symlinkSync(join(outside, "4.txt"), join(root, "out-1.txt"));
    symlinkSync(join(outside, "4.txt"), join(root, "out-2.txt"));
    symlinkSync(join(outside, "more"), join(root, "out-a"));
    symlinkSync(join(outside, "more"), join(root, "out-b"));
    symlinkSync(join(root, "nowhere"), join(root, "lost"));
    symlinkSync(join(root, "circle"), join(root, "circle"));
    expect(await list(root, { accept: (id) => !id.endsWith(".md") })).toEqual([
      "! unreadable",
      "! not_found",
      "a/1.txt",
      "current.txt",
      "out-1.txt",
      "out-a/5.txt",
    ]);
  });

  it("of a folder with very many files holds their names and little else", () => {
    const root = join(folder, "many");
    mkdirSync(root);
    const count = 50_000;
    spawnSync("bash", ["-c", `cd "$1" && seq -f '%07g.txt' ${count} | xargs touch`, "bash", root]);
    const module = new URL("../../dist/node/files.js", import.meta.url);
    const script = `import { listFiles } from ${JSON.stringify(module.href)};
      let count = 0, last = "", sorted = true;
      const before = process.memoryUsage.rss();
      for await (const { id } of listFiles([process.argv[1]])) { sorted &&= last < id; last = id; count += 1; }
      console.log(JSON.stringify({ count, sorted, grown: process.resourceUsage().maxRSS * 1024 - before }));`;
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script, root], { encoding: "utf8" });
    const { grown, ...told } = JSON.parse(run.stdout) as { count: number; sorted: boolean; grown: number };
    expect(told).toEqual({ count, sorted: true });
    expect(grown / count).toBeLessThan(1500);
  });
});

describe("reading", () => {
  it("of a file that grows without end gives up; of one that is done gives all", async () => {
    const path = join(folder, "grows");
    writeFileSync(path, "");
    truncateSync(path, 40_000_000);
    const writer = setInterval(() => appendFileSync(path, "x"), 0);
    await expect(readStableFile(path, 50_000_000)).rejects.toMatchObject({
      code: "unreadable",
      message: "it changes while it is read",
    });
    clearInterval(writer);
    expect((await readStableFile(path, 50_000_000)).length).toBeGreaterThan(40_000_000);
    await expect(readStableFile(path, 1000)).rejects.toMatchObject({ code: "too_large" });
    await expect(readStableFile("/dev/zero", 1000)).rejects.toMatchObject({ code: "too_large" });
  });
});

describe("lines of a stream", () => {
  const lines = async (chunks: readonly string[], most = 1000): Promise<(string | undefined)[]> => {
    const stream = (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk, "latin1");
    })();
    const all: (string | undefined)[] = [];
    for await (const line of readLines(stream, most)) all.push(line && Buffer.from(line).toString("latin1"));
    return all;
  };

  it("are the same however it is cut", async () => {
    const text = "\u00ef\u00bb\u00bfone\r\ntwo \t\n\n\u00ef\u00bb\u00bffour\nlast";
    const expected = ["one", "two", "", "\u00ef\u00bb\u00bffour", "last"];
    for (let size = 1; size <= text.length; size += 1) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size),
      );
      expect(await lines(chunks)).toEqual(expected);
    }
    expect(await lines([])).toEqual([]);
    expect(await lines(["a\n"])).toEqual(["a"]);
  });

  it("that are too long are passed over", async () => {
    expect(await lines(["aaaa", "aaaa\nbb\ncc", "ccccc\ndd"], 4)).toEqual([undefined, "bb", undefined, "dd"]);
    expect(await lines(["x".repeat(9)], 4)).toEqual([undefined]);
  });
});
