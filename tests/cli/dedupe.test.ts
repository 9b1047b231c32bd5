import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gozareh } from "./run-cli.js";

const STORY = [
  "مدیرکل منابع طبیعی استان گلدشت گفت: امسال بیش از ۳۰۰ هکتار از جنگل‌های استان در آتش سوخته است.",
  "وی افزود: با کمک مردم روستاهای کوهپایه، آتش در کمتر از دو روز مهار شد و به هیچ خانه‌ای آسیب نرسید.",
  "او یادآور شد که سال گذشته هم در همین روزها سه آتش‌سوزی بزرگ در منطقه رخ داده بود.",
  "به گفته این مسئول، ۱۲ دستگاه خودرو و بیش از صد نیروی داوطلب در کار خاموش کردن آتش بودند و بالگرد هم به یاری آنان آمد.",
  "مدیرکل منابع طبیعی از گردشگران خواست در فصل گرما در جنگل آتش روشن نکنند و اگر دودی دیدند زود خبر بدهند.",
  "در این استان ۴۵ هزار هکتار جنگل هست که یک سوم آن بلوط است و هر سال دو هزار هکتار از آن بازکاشت می‌شود.",
].join("\n");
const OTHER = STORY.replace(
  "۳۰۰ هکتار از جنگل‌های استان در آتش سوخته است",
  "دوازده پارک تازه در شهرهای استان ساخته شده است",
)
  .replace("آتش در کمتر از دو روز مهار شد", "این پارک‌ها پیش از نوروز باز خواهند شد")
  .replace("در کار خاموش کردن آتش بودند و بالگرد هم به یاری آنان آمد", "درخت می‌کارند و نیمکت‌های چوبی می‌سازند")
  .replace("سه آتش‌سوزی بزرگ", "ساخت چهار پارک");

describe("gozareh dedupe", () => {
  let folder: string;
  let shards: string[];
  let whole: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gozareh-dedupe-"));
    const rows = [
      { id: "copy", date: "1402/05/03", text: `به گزارش پایگاه خبری سپید، ${STORY}` },
      { id: "other", date: "1402/05/01", text: OTHER },
      { id: "original", date: "1402/05/02", text: STORY },
      { id: "spaced", text: STORY.replaceAll("\u200c", " ").replaceAll("ی", "ي") },
      { id: "short", text: "گفت: ۱۲ درصد." },
      { id: "short again", text: "گفت: ۱۲ درصد." },
    ];
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
    shards = [lines.slice(0, 3), lines.slice(3)].map((part, i) => {
      const path = join(folder, `${i}.jsonl`);
      writeFileSync(path, gozareh(["--from", "jsonl", "-"], { input: part.join("") }).stdout);
      return path;
    });
    whole = join(folder, "whole.jsonl");
    writeFileSync(whole, shards.map((path) => readFileSync(path, "utf8")).join(""));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const EXPECTED = {
    copy: "original",
    other: null,
    original: null,
    spaced: "original",
    short: null,
    "short again": null,
  };
  const marks = (lines: readonly string[]) =>
    Object.fromEntries(
      lines
        .map((line) => JSON.parse(line))
        .filter(({ type }) => type === "article")
        .map(({ id, duplicate_of }) => [id, duplicate_of]),
    );

  it("marks what says the same as an article published before, however it is spaced", () => {
    expect(marks(gozareh(["dedupe", whole]).lines)).toEqual(EXPECTED);
    expect(marks(gozareh(["dedupe", whole, "--bits", "0"]).lines)).toEqual({ ...EXPECTED, copy: null });
  });

  it("finds the same over shards in any order, each in its own file", () => {
    const to = join(folder, "out");
    expect(gozareh(["dedupe", ...[...shards].reverse(), "--output-dir", to]).status).toBe(0);
    expect(readdirSync(to)).toEqual(["0.jsonl", "1.jsonl"]);
    const lines = ["0.jsonl", "1.jsonl"].flatMap((name) =>
      readFileSync(join(to, name), "utf8").split("\n").filter(Boolean),
    );
    expect(lines).toEqual(gozareh(["dedupe", whole]).lines);
  });

  it("adds one key to articles, as its schema says, and leaves all else as it is", () => {
    const validate = new Ajv2020().compile(JSON.parse(gozareh(["schema", "--deduped"]).stdout));
    const run = gozareh(["dedupe", whole]);
    for (const record of run.records()) expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    const stripped = run.lines.map((line) => line.replace(/,"duplicate_of":(?:null|"[^"]*")\}$/u, "}"));
    expect(`${stripped.join("\n")}\n`).toBe(readFileSync(whole, "utf8"));
  });

  it("can be run again over its own output", () => {
    const once = join(folder, "once.jsonl");
    expect(gozareh(["dedupe", whole, "-o", once]).status).toBe(0);
    expect(gozareh(["dedupe", once]).stdout).toBe(readFileSync(once, "utf8"));
  });

  it("marks nested articles before what is in them", () => {
    const nested = join(folder, "nested.jsonl");
    const input = [1, 2].map((id) => JSON.stringify({ id, text: STORY })).join("\n");
    writeFileSync(nested, gozareh(["--from", "jsonl", "-", "--nest"], { input }).stdout);
    const [first, second] = gozareh(["dedupe", nested]).records();
    expect([first?.["duplicate_of"], second?.["duplicate_of"]]).toEqual([null, "1"]);
    expect(Object.keys(first!).slice(-3)).toEqual(["duplicate_of", "statements", "claims"]);
  });

  it("tells of a torn line, of a file that is not there and of standard input", () => {
    const torn = join(folder, "torn.jsonl");
    writeFileSync(torn, readFileSync(whole, "utf8").slice(0, 300));
    expect(gozareh(["dedupe", torn])).toMatchObject({ status: 2, stderr: expect.stringContaining("torn.jsonl:1:") });
    const missing = gozareh(["dedupe", join(folder, "nowhere")]);
    expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining("nowhere: no such file") });
    expect(gozareh(["dedupe", "-"]).status).toBe(2);
    const bare = join(folder, "bare.jsonl");
    writeFileSync(bare, `${JSON.stringify({ type: "article", id: "x" })}\n`);
    expect(gozareh(["dedupe", bare])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("bare.jsonl:1: the article has no id or text"),
    });
  });

  it("refuses two targets, and one folder for two files of one name", () => {
    const to = join(folder, "refused");
    expect(gozareh(["dedupe", whole, "-o", join(folder, "x"), "--output-dir", to])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--output and --output-dir exclude each other"),
    });
    expect(gozareh(["dedupe", whole, whole, "--output-dir", to])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("two of the files have one name"),
    });
    expect(existsSync(to)).toBe(false);
  });

  it("leaves no half a file where it cannot write", () => {
    const to = join(folder, "blocked");
    mkdirSync(join(to, "1.jsonl", "a-folder"), { recursive: true });
    const run = gozareh(["dedupe", ...shards, "--output-dir", to]);
    expect(run).toMatchObject({ status: 3, stderr: expect.stringContaining("1.jsonl: it is a folder") });
    expect(readdirSync(to)).toEqual(["0.jsonl", "1.jsonl"]);
  });
});
