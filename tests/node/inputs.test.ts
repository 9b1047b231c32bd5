import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GozarehRecord } from "../../src/model/record.js";
import { extractFiles, type RunOptions } from "../../src/node/run.js";
import { arabicLetters, encodeIn, encodeUtf16 } from "../readers/encode.js";
import { chunked, gzipMembers, warcRecord, warcResponse } from "./archives.js";

// Workers are started from the built code.
const built = (await import("../../dist/node/index.js" as string)) as typeof import("../../src/node/index.js");

const TITLE = "کتابخانه سیار به روستاهای گلدشت رسید";
const BODY = [
  "مریم گلستانی، رئیس کتابخانه‌های گلدشت، گفت: این کتابخانه با ۲ هزار جلد کتاب هر هفته در یک روستا می‌ماند.",
  "وی افزود: ۳۵۰ نفر از کودکان روستا عضو آن شده‌اند و استقبال ۱۸ درصد بیشتر شده است.",
];
const ARTICLE = `${TITLE}\n\n${BODY.join("\n")}\n`;
const PAGE = `<!DOCTYPE html><html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>${BODY.map((text) => `<p>${text}</p>`).join("")}</div></body></html>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gozareh-inputs-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Ids of what was read from a file of these bytes, each problem as `id: code message` in its place. */
async function read(name: string, bytes: string | Uint8Array, options: RunOptions = {}): Promise<string[]> {
  const seen: string[] = [];
  for await (const result of results(name, bytes, options))
    seen.push(result.kind === "lines" ? result.id : `${result.id}: ${result.error.code} ${result.error.message}`);
  return seen;
}

async function* results(name: string, bytes: string | Uint8Array, options: RunOptions) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  yield* extractFiles([path], options);
}

async function recordsOf(name: string, bytes: string | Uint8Array): Promise<GozarehRecord[]> {
  const records: GozarehRecord[] = [];
  for await (const result of results(name, bytes, {})) {
    if (result.kind === "problem") throw result.error;
    records.push(
      ...result.lines
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as GozarehRecord),
    );
  }
  return records;
}

const row = (fields: object): string => `${JSON.stringify(fields)}\n`;

describe("JSON Lines", () => {
  it("give an article a row, by the row's id or its line", async () => {
    const rows = row({ id: "a", text: ARTICLE }) + row({ text: ARTICLE }) + row({ id: 7, html: PAGE });
    expect(await read("rows.jsonl", rows)).toEqual(["a", "rows.jsonl#2", "7"]);
    expect(await read("rows.ndjson", `\ufeff${rows.replaceAll("\n", "\r\n")}`)).toEqual(["a", "rows.ndjson#2", "7"]);
    expect(await read("no-newline.jsonl", rows.trimEnd())).toEqual(["a", "no-newline.jsonl#2", "7"]);
  });

  it("with a bad row have one problem, and the next row follows", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${row({ id: "a", text: ARTICLE })}{"text":\n\n[1]\n{"no": 1}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(row({ id: "b", text: ARTICLE })),
    ]);
    expect(await read("bad.jsonl", bytes)).toEqual([
      "a",
      expect.stringMatching(/^bad\.jsonl#2: bad_row line 2: .*JSON/u),
      expect.stringMatching(/^bad\.jsonl#4: bad_row line 4: .*object/u),
      expect.stringMatching(/^bad\.jsonl#5: bad_row line 5: .*no text/u),
      expect.stringMatching(/^bad\.jsonl#6: undecodable line 6: .*UTF-8/u),
      "b",
    ]);
  });

  it("pass over a row beyond the limit", async () => {
    const rows = row({ id: "a", text: ARTICLE }) + row({ text: "م".repeat(5000) }) + row({ id: "b", text: ARTICLE });
    expect(await read("long.jsonl", rows, { maxSize: 3000 })).toEqual([
      "a",
      expect.stringMatching(/^long\.jsonl#2: too_large line 2: longer than 3000 bytes/u),
      "b",
    ]);
  });

  it("take a field from the key that the caller names", async () => {
    const rows = row({ id: "a", khabar: ARTICLE, text: "کوتاه" });
    expect(await recordsOf("own.jsonl", rows)).toMatchObject([{ text: "کوتاه" }]);
    const options = { fields: { text: "khabar", id: "shomare" } } as const;
    expect(await read("own.jsonl", rows, options)).toEqual(["own.jsonl#1"]);
    expect(
      await read("own.jsonl", row({ shomare: 12345678901234567890n.toString(), khabar: ARTICLE }), options),
    ).toEqual(["12345678901234567890"]);
    expect(await read("own.jsonl", row({ text: ARTICLE }), options)).toEqual([
      expect.stringContaining("none of the keys khabar"),
    ]);
  });

  it("count offsets in the field's string", async () => {
    const records = await recordsOf("offsets.jsonl", row({ title: "x", text: `😀\\ "${ARTICLE}` }));
    const points = [...`😀\\ "${ARTICLE}`];
    const claims = records.filter((record) => record.type === "claim");
    expect(claims.length).toBeGreaterThanOrEqual(3);
    for (const {
      source_span: [start, end],
      text,
    } of claims)
      expect(points.slice(start, end).join("")).toBe(text);
  });
});

describe("a JSON file", () => {
  it("is one row or an array of them, however it is set", async () => {
    const rows = [{ id: "a", text: ARTICLE, more: { text: ["]", "}", '"'] } }, { text: 'ا\\"}' }];
    expect(await read("one.json", JSON.stringify(rows[0], null, 2))).toEqual(["a"]);
    expect(await read("many.json", JSON.stringify(rows, null, "\t"))).toEqual(["a", "many.json#2"]);
    expect(await read("joined.json", rows.map((one) => JSON.stringify(one, null, 1)).join("\n"))).toEqual([
      "a",
      "joined.json#2",
    ]);
  });

  it("with a bad element has one problem", async () => {
    const rows = `[${row({ id: "a", text: ARTICLE })},{"id": "b", "text": },${row({ id: "c", text: ARTICLE })}]`;
    expect(await read("bad.json", rows)).toEqual(["a", expect.stringMatching(/^bad\.json#2: bad_row row 2: /u), "c"]);
  });

  it.each([
    ["", "no JSON value"],
    ["سلام", "not a JSON object"],
    ["[1, 2]", "not a JSON object"],
    [`[${row({ id: "a", text: ARTICLE })}`, "the file ends inside a JSON array"],
    [`{"text": "`, "the file ends inside a JSON object"],
  ])("%j is refused once", async (text, reason) => {
    const seen = (await read("refused.json", text)).filter((id) => id !== "a");
    expect(seen).toEqual([expect.stringContaining(`bad_row ${reason}`)]);
  });
});

describe("gzip", () => {
  it("is taken off documents and rows, several members too", async () => {
    expect(await read("a.txt.gz", gzipSync(ARTICLE))).toEqual(["a.txt.gz"]);
    expect(
      await read("a.jsonl.gz", gzipMembers(row({ id: "a", text: ARTICLE }), row({ id: "b", text: ARTICLE }))),
    ).toEqual(["a", "b"]);
    expect(await read("a.json.gz", gzipSync(JSON.stringify([{ id: "a", text: ARTICLE }])))).toEqual(["a"]);
    expect(await read("without-a-name", gzipSync(ARTICLE))).toEqual(["without-a-name"]);
  });

  it("cut short gives its whole rows and one problem", async () => {
    // Rows that do not compress away, so that the cut falls into the last ones.
    const rows = Array.from({ length: 60 }, (_, i) =>
      row({
        id: `r${i}`,
        text: ARTICLE,
        noise: Buffer.from(encodeUtf16(String(Math.sin(i)).repeat(9), "le")).toString("base64"),
      }),
    );
    const bytes = gzipSync(rows.join(""));
    const seen = await read("cut.jsonl.gz", bytes.subarray(0, -200));
    expect(seen.at(-1)).toBe("cut.jsonl.gz: bad_archive the gzip data is cut short");
    expect(seen.length).toBeGreaterThan(40);
    expect(seen.slice(0, -1)).toEqual(rows.slice(0, seen.length - 1).map((_, i) => `r${i}`));
    expect(await read("cut.txt.gz", gzipSync(ARTICLE).subarray(0, -20))).toEqual([
      "cut.txt.gz: bad_archive the gzip data is cut short",
    ]);
    expect(await read("not.txt.gz", ARTICLE)).toEqual(["not.txt.gz: bad_archive the gzip data is damaged"]);
  });

  it("that expands beyond all text is given up early", async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(80e6, "a")]));
    expect(await read("bomb.jsonl.gz", bomb)).toEqual([expect.stringContaining("bad_archive it expands more than")]);
    expect(await read("bomb.txt.gz", bomb)).toEqual([expect.stringContaining("too_large longer than 20000000 bytes")]);
  });
});

describe("WARC", () => {
  const info = warcRecord({ "WARC-Type": "warcinfo" }, Buffer.from("software: x\r\n"));
  const page = warcResponse("https://goldasht.example/1", PAGE);

  it("gives the pages of its successful responses, by their addresses", async () => {
    const warc = Buffer.concat([
      info,
      warcRecord(
        { "WARC-Type": "request", "WARC-Target-URI": "https://goldasht.example/1" },
        Buffer.from("GET / HTTP/1.1\r\n\r\n"),
      ),
      page,
      warcResponse("https://goldasht.example/moved", "", { status: "301 Moved Permanently" }),
      warcResponse("https://goldasht.example/a.jpg", "x", { headers: { "Content-Type": "image/jpeg" } }),
      warcResponse("<https://goldasht.example/2>", ARTICLE, { headers: { "content-type": "text/plain" } }),
    ]);
    const seen = ["https://goldasht.example/1", "https://goldasht.example/2"];
    expect(await read("crawl.warc", warc)).toEqual(seen);
    expect(await read("crawl.warc.gz", gzipSync(warc))).toEqual(seen);
    expect(await read("members.warc.gz", gzipMembers(info, page))).toEqual(seen.slice(0, 1));
    expect(await read("warc-without-a-name", warc)).toEqual(seen);
    expect((await recordsOf("crawl.warc", warc))[0]).toMatchObject({
      format: "html",
      url: "https://goldasht.example/1",
      title: TITLE,
    });
  });

  it("undoes what the transport did", async () => {
    const bytes = Buffer.from(PAGE);
    const sent: readonly (readonly [string, Uint8Array, Record<string, string>])[] = [
      ["chunked", chunked(bytes, 700), { "Transfer-Encoding": "chunked" }],
      ["gzip", gzipSync(bytes), { "Content-Encoding": "gzip" }],
      ["deflate", deflateSync(bytes), { "Content-Encoding": "deflate" }],
      ["br", brotliCompressSync(bytes), { "Content-Encoding": "br" }],
      ["both", chunked(gzipSync(bytes), 90), { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }],
      ["only said", bytes, { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }],
    ];
    for (const [name, body, headers] of sent) {
      const [article] = await recordsOf("sent.warc", warcResponse("https://goldasht.example/", body, { headers }));
      expect(article, name).toMatchObject({ type: "article", title: TITLE, text: BODY.join("\n") });
    }
    const broken = warcResponse("https://goldasht.example/b", gzipSync(bytes).subarray(0, 300), {
      headers: { "Content-Encoding": "gzip" },
    });
    expect(await read("broken.warc", Buffer.concat([broken, page]))).toEqual([
      expect.stringContaining("https://goldasht.example/b: bad_archive"),
      "https://goldasht.example/1",
    ]);
  });

  it("passes over a record beyond the limit", async () => {
    const large = warcResponse("https://goldasht.example/large", PAGE.repeat(20));
    expect(await read("large.warc", Buffer.concat([large, page]), { maxSize: 9000 })).toEqual([
      expect.stringContaining("https://goldasht.example/large: too_large"),
      "https://goldasht.example/1",
    ]);
  });

  it("cut short gives its whole records and one problem", async () => {
    const warc = Buffer.concat([page, page]);
    for (const cut of [warc.subarray(0, -300), warc.subarray(0, page.length + 40)])
      expect(await read("cut.warc", cut)).toEqual([
        "https://goldasht.example/1",
        "cut.warc: bad_archive the WARC file is cut short",
      ]);
    expect(await read("no.warc", ARTICLE)).toEqual(["no.warc: bad_archive no WARC record begins here"]);
  });

  it.each([
    ["no length", "WARC-Type: response\r\n", "a WARC record has no length"],
    ["a length below nothing", "Content-Length: -1\r\n", "a WARC record has no length"],
    ["headers without end", "X-Header: x\r\n".repeat(300), "a WARC record's headers do not end"],
  ])("with a record of %s gives those before it and one problem", async (_, headers, message) => {
    const warc = Buffer.concat([page, Buffer.from(`WARC/1.1\r\n${headers}\r\n`), page]);
    expect(await read("headers.warc", warc)).toEqual([
      "https://goldasht.example/1",
      `headers.warc: bad_archive ${message}`,
    ]);
  });
});

describe("zip", () => {
  const files = {
    "a/one.txt": Buffer.from(ARTICLE),
    "a/two.html": Buffer.from(PAGE),
    "rows.jsonl": Buffer.from(row({ id: "r", text: ARTICLE }) + row({ text: ARTICLE })),
    "three.txt.gz": gzipSync(ARTICLE),
    "a/.hidden.txt": Buffer.from(ARTICLE),
    "__MACOSX/a/one.txt": Buffer.from(ARTICLE),
  };
  const ids = (name: string): string[] => [
    `${name}/a/one.txt`,
    `${name}/a/two.html`,
    "r",
    `${name}/rows.jsonl#2`,
    `${name}/three.txt.gz`,
  ];

  it("gives its files in their order, deflated and stored", async () => {
    expect(await read("a.zip", zipSync(files))).toEqual(ids("a.zip"));
    expect(await read("stored.zip", zipSync(files, { level: 0 }))).toEqual(ids("stored.zip"));
    expect(await read("zip-without-a-name", zipSync(files))).toEqual(ids("zip-without-a-name"));
  });

  it("with a bad file has one problem", async () => {
    const zip = zipSync({
      "bad.txt": new Uint8Array([0xff, 0x00, 0xfe]),
      "inner.zip": zipSync(files),
      "good.txt": Buffer.from(ARTICLE),
    });
    expect(await read("bad.zip", zip)).toEqual([
      expect.stringMatching(/^bad\.zip\/bad\.txt: undecodable bad\.txt: /u),
      expect.stringMatching(/^bad\.zip\/inner\.zip: bad_archive inner\.zip: an archive inside an archive/u),
      "bad.zip/good.txt",
    ]);
  });

  it("passes over a file beyond the limit", async () => {
    const zip = zipSync({ "large.txt": Buffer.from(ARTICLE.repeat(20)), "good.txt": Buffer.from(ARTICLE) });
    expect(await read("large.zip", zip, { maxSize: 4000 })).toEqual([
      expect.stringContaining("large.zip/large.txt: too_large"),
      "large.zip/good.txt",
    ]);
  });

  it("cut short gives its whole files and one problem", async () => {
    const zip = zipSync({ "a.txt": Buffer.from(ARTICLE), "b.txt": Buffer.from(ARTICLE) });
    const problem = expect.stringMatching(/^cut\.zip: bad_archive .*cut short/u);
    expect(await read("cut.zip", zip.subarray(0, zip.length * 0.7))).toEqual(["cut.zip/a.txt", problem]);
    expect(await read("cut.zip", zip.subarray(0, -30))).toEqual(["cut.zip/a.txt", "cut.zip/b.txt", problem]);
    expect(await read("cut.zip", ARTICLE)).toEqual([problem]);
  });

  it("that expands beyond all text is given up early", async () => {
    const zip = zipSync({ "a.txt": Buffer.alloc(80e6, "a") });
    expect(await read("bomb.zip", zip)).toEqual([expect.stringContaining("bad_archive it expands more than")]);
  });
});

describe("standard input", () => {
  it("is told by its bytes", async () => {
    const rows = row({ id: "r", text: ARTICLE });
    for (const [bytes, id] of [
      [ARTICLE, "-"],
      [rows, "r"],
      [JSON.stringify([{ id: "r", text: ARTICLE }], null, 2), "r"],
      [gzipSync(rows), "r"],
      [zipSync({ "a.txt": Buffer.from(ARTICLE) }), "-/a.txt"],
      [warcResponse("https://goldasht.example/1", PAGE), "https://goldasht.example/1"],
    ] as const) {
      const seen: (string | undefined)[] = [];
      for await (const result of extractFiles(["-"], {
        stdin: async function* () {
          yield Buffer.from(bytes as Uint8Array);
        },
      }))
        seen.push(result.kind === "lines" ? result.id : result.error.message);
      expect(seen).toEqual([id]);
    }
  });
});

describe("the same article", () => {
  it("says the same in every form", async () => {
    const rows = row({ id: "ROW 1", text: ARTICLE });
    const old = encodeIn("windows-1256", arabicLetters(ARTICLE));
    const forms: readonly (readonly [string, string | Uint8Array])[] = [
      ["a.txt", ARTICLE],
      ["b.txt.gz", gzipSync(ARTICLE)],
      ["c.html", PAGE],
      ["d.html.gz", gzipSync(PAGE)],
      ["e.jsonl", rows],
      ["f.jsonl.gz", gzipSync(rows)],
      ["g.json", JSON.stringify([{ title: TITLE, body: BODY }])],
      ["h.jsonl", row({ html: PAGE })],
      ["i.warc", warcResponse("https://goldasht.example/1", PAGE)],
      ["j.warc.gz", gzipSync(warcResponse("https://goldasht.example/1", PAGE))],
      ["k.zip", zipSync({ "a.txt": Buffer.from(ARTICLE) })],
      ["l.txt", old],
      ["m.html", encodeIn("windows-1256", arabicLetters(PAGE))],
      ["n.txt", encodeUtf16(ARTICLE, "le")],
      ["o.txt", new TextEncoder().encode(new TextDecoder("windows-1256").decode(Buffer.from(ARTICLE)))],
    ];
    const said = async (name: string, bytes: string | Uint8Array): Promise<unknown[]> => {
      const records = await recordsOf(name, bytes);
      return records.map((record) => {
        if (record.type === "article") return [record.title, record.text];
        // What differs is where it stands and what the article is called.
        const { source_span: _, ...rest } = record;
        return JSON.parse(JSON.stringify(rest).replaceAll(JSON.stringify(record.article).slice(1, -1), "")) as unknown;
      });
    };
    const expected = await said("a.txt", ARTICLE);
    expect(expected).toHaveLength(1 + 2 + 3);
    for (const [name, bytes] of forms) expect(await said(name, bytes), name).toEqual(expected);
  });
});

describe("worker threads", () => {
  it("give rows and archives in their place", async () => {
    const folderOf = mkdtempSync(join(folder, "many-"));
    for (let i = 0; i < 50; i += 1) writeFileSync(join(folderOf, `${String(i).padStart(2, "0")}.txt`), ARTICLE);
    writeFileSync(
      join(folderOf, "20a.jsonl"),
      `${row({ id: "r1", text: ARTICLE })}x\n${row({ id: "r2", text: ARTICLE })}`,
    );
    writeFileSync(join(folderOf, "30a.zip"), zipSync({ "a.txt": Buffer.from(ARTICLE) }));
    // Large enough to be read outside the workers.
    writeFileSync(join(folderOf, "40a.jsonl"), row({ id: "large", text: ARTICLE, more: "x".repeat(1_200_000) }));
    const ids = async (jobs: number): Promise<string[]> => {
      const seen: string[] = [];
      for await (const result of built.extractFiles([folderOf], { jobs })) seen.push(`${result.kind} ${result.id}`);
      return seen;
    };
    const alone = await ids(1);
    expect(alone).toHaveLength(55);
    expect(alone.slice(21, 24)).toEqual(["lines r1", "problem 20a.jsonl#2", "lines r2"]);
    expect(await ids(2)).toEqual(alone);
  });
});
