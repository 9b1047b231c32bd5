// Feeds the built code broken and made-up articles and holds it to what must always be true:
// it never throws, every record follows the schema, every span slices to the record's words, two runs agree,
// and time grows no faster than the text; and that broken pages, rows and archives give records or one error each.
// node scripts/fuzz.mjs [--minutes N] [--seed N]
// A failing input is written to fuzz-<seed>-<number>.<ending>; make it a named test.
import { readdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { zipSync } from "fflate";
import { createExtractor, matchKey, readText, recordSchema, toRecords } from "../dist/index.js";
import { extractReadings } from "../dist/node/extract-readings.js";
import { readInput } from "../dist/node/readings.js";

const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const minutes = option("--minutes", 1);
const seed = option("--seed", 20261124);

/** Mulberry32: small, seeded, good enough to choose with. */
function generator(start) {
  let state = start >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
const random = generator(seed);
const pick = (list) => list[random(list.length)];

const folder = new URL("../fixtures/articles/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
const pageFolder = new URL("../fixtures/pages/", import.meta.url);
const pages = readdirSync(pageFolder).map((name) => readFileSync(new URL(name, pageFolder), "utf8"));
const TAGS = [
  "<p>",
  "</p>",
  "<div class='",
  "'>",
  "</div>",
  "<table><tr><td>",
  "</body>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<a href=x>",
  "</a>",
  "<br/>",
  "<",
  ">",
  "&",
  "&#",
  "&#x6cc;",
  "&zwnj;",
  "<time datetime='",
  "<meta property='article:published_time' content='6/22/2020 7:09:08 AM'>",
  "<h1>",
  "<article>",
  "<footer>",
];
const PIECES = [
  "\u200c",
  "\u200f",
  "\u00ad",
  "\ufeff",
  "\u00a0",
  "\u0000",
  "\ud83d",
  "\udc00",
  "😀",
  "«",
  "»",
  '"',
  "”",
  ":",
  "：",
  "؛",
  "،",
  ".",
  "...",
  "\n",
  "\r\n",
  "\n\n",
  "۱",
  "٢",
  "3",
  "٫",
  "٬",
  ",",
  "/",
  "-",
  "%",
  "٪",
  "تا",
  "از",
  "به",
  "و",
  "نیم",
  "هزار",
  "میلیارد",
  "یک سوم",
  "درصد",
  "ریال",
  "گفت:",
  "افزود:",
  "وی",
  "به گفته",
  "خبر داد",
  "را",
  "دانست",
  "که",
  "[1]",
  "_x000D_",
  "**",
  "![](x)",
  "انتهای پیام",
  "کد خبر : 1",
  "۱۴۰۲/۱۳/۳۹",
];
const SUBJECTS = [
  "وی",
  "وزیر نیرو",
  "احمد کریمی‌پور",
  "رئیس سازمان صنعت، معدن و تجارت استان فارس",
  "این مقام مسئول",
  "کارشناسان",
  "بانک مرکزی",
];
const CUES = ["گفت:", "افزود:", "اظهار داشت :", "تصریح کرد:", "گفت که", "معتقد است", "از", "به گفته"];
const NUMBERS = [
  "۱۲",
  "سه هزار و ۵۰۰ میلیارد",
  "۱۰ تا ۱۵",
  "یک سوم",
  "۲٫۵ میلیون",
  "1,200",
  "دو و نیم",
  "۳/۵",
  "منفی ۲",
];
const UNITS = ["درصد", "ریال", "تومان", "تن", "نفر", "دستگاه خودرو", "هکتار", "مگاوات", "دلار", "واحد صنعتی"];
const VERBS = ["افزایش یافت", "تولید شد", "کاهش داشته است", "پیش‌بینی می‌شود", "به بهره‌برداری می‌رسد", "نیاز است"];

const sentence = () =>
  `${pick(SUBJECTS)} ${pick(CUES)} ${pick(NUMBERS)} ${pick(UNITS)} ${pick(VERBS)}${pick([".", "", "،", "؟"])}`;

function made() {
  switch (random(4)) {
    case 0:
      return Array.from({ length: 1 + random(30) }, sentence).join(pick(["\n", " ", "\n\n"]));
    case 1:
      return Array.from({ length: random(200) }, () => String.fromCodePoint(random(0x10ffff))).join("");
    case 2:
      return pick(PIECES).repeat(random(3000));
    default:
      return mutated(pick(fixtures));
  }
}

/** Bytes of a page, rows or an archive, broken in some way, and the ending of its name. */
function madeBytes() {
  const page = () => mutated(pick(pages), [...TAGS, ...PIECES]);
  const row = () => JSON.stringify({ id: String(random(99)), [pick(["text", "html", "body", "x"])]: pick(fixtures) });
  const rows = () => Array.from({ length: 1 + random(4) }, () => (random(3) ? row() : mutated(row()))).join("\n");
  switch (random(7)) {
    case 0:
      return [Buffer.from(page()), "html"];
    case 1:
      return [cut(Buffer.from(pick([pick(fixtures), page()]))), pick(["txt", "html"])];
    case 2:
      return [broken(gzipSync(pick([pick(fixtures), rows()]))), pick(["txt.gz", "jsonl.gz", "html.gz"])];
    case 3:
      return [Buffer.from(Array.from({ length: random(600) }, () => random(256))), pick(ENDINGS)];
    case 4:
      return [Buffer.from(rows()), pick(["jsonl", "json", "ndjson"])];
    case 5:
      return [
        broken(Buffer.from(zipSync({ "a.txt": Buffer.from(pick(fixtures)), "b.jsonl": Buffer.from(rows()) }))),
        "zip",
      ];
    default: {
      const response = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page()}`);
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/\r\nContent-Length: ${response.length}\r\n\r\n`;
      return [broken(Buffer.concat([Buffer.from(head), response, Buffer.from("\r\n\r\n")])), "warc"];
    }
  }
}
const ENDINGS = ["txt", "html", "json", "jsonl", "gz", "txt.gz", "warc", "warc.gz", "zip", "bin"];
const cut = (bytes) => bytes.subarray(0, random(bytes.length + 1));

/** Cut short, or some bytes changed, or left as they are. */
function broken(bytes) {
  const kind = random(3);
  if (kind === 0) return cut(bytes);
  const result = Buffer.from(bytes);
  if (kind === 1) for (let i = random(6); i >= 0; i -= 1) result[random(result.length)] = random(256);
  return result;
}

function mutated(text, pieces = PIECES) {
  let result = text;
  for (let i = 1 + random(12); i > 0; i -= 1) {
    const at = random(result.length + 1);
    const span = random(40);
    const kind = random(4);
    if (kind === 0) result = result.slice(0, at) + pick(pieces) + result.slice(at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at + span);
    else if (kind === 2) result = result.slice(0, at) + result.slice(at, at + span).repeat(2) + result.slice(at + span);
    else result = result.slice(0, at) + pick(fixtures).slice(0, random(300)) + result.slice(at);
  }
  return result;
}

const validate = new Ajv2020().compile(recordSchema);
const extractor = createExtractor();
// Traces of spreadsheets are dropped by normalization.
const words = (text) => matchKey(text.replaceAll("_x000D_", "")).replace(/[^\p{L}\p{N}]/gu, "");
const extract = (text) =>
  toRecords(
    extractor.extract(readText({ id: "f", path: "f", encoding: "utf-8", sha256: "0".repeat(64), flags: [], text })),
  );

function check(text) {
  const records = extract(text);
  const points = Array.from(text);
  const [article] = records;
  const body = Array.from(article.text);
  for (const record of records) {
    if (!validate(JSON.parse(JSON.stringify(record))))
      throw new Error(`schema: ${JSON.stringify(validate.errors[0])} in ${JSON.stringify(record)}`);
    if (record.type === "article") continue;
    const [start, end] = record.source_span;
    const slice = words(points.slice(start, end).join(""));
    if (!(start < end) || slice !== words(record.text))
      throw new Error(`source_span: «${slice}» is not «${record.text}»`);
    if (record.span && body.slice(...record.span).join("") !== record.text)
      throw new Error(`span of ${JSON.stringify(record)}`);
  }
  if (JSON.stringify(extract(text)) !== JSON.stringify(records)) throw new Error("two runs differ");
}

/** Whatever the bytes, they give articles that the schema knows, or problems with a code, each part one of them. */
async function checkBytes(bytes, ending) {
  const results = [];
  const input = { path: `fuzz.${ending}`, id: `fuzz.${ending}`, ordinal: 0 };
  const whole = async function* () {
    yield bytes;
  };
  // Standard input is told by its bytes, a file by its name: both ways.
  const name = `${tmpdir()}/gozareh-fuzz-${process.pid}.${ending}`;
  writeFileSync(name, bytes);
  for (const [from, read] of [
    [{ ...input, path: name }, undefined],
    [input, whole],
  ])
    for await (const result of extractReadings(readInput(from, {}, read), extractor, {})) results.push(result);
  unlinkSync(name);
  if (
    results.length === 0 &&
    bytes.length > 0 &&
    !ending.includes("l") &&
    ending !== "zip" &&
    !ending.startsWith("warc")
  )
    throw new Error("neither a record nor an error");
  for (const result of results) {
    if (result.kind === "problem") {
      if (result.error.code === "internal") throw result.error;
      continue;
    }
    for (const line of result.lines.split("\n").filter(Boolean))
      if (!validate(JSON.parse(line))) throw new Error(`schema: ${JSON.stringify(validate.errors[0])} in ${line}`);
  }
}

const until = performance.now() + minutes * 60_000;
let runs = 0;
let failures = 0;
while (performance.now() < until && failures < 20) {
  runs += 1;
  const [input, ending] = random(2) ? [made(), ""] : madeBytes();
  try {
    const { user } = process.cpuUsage();
    if (ending === "") check(input);
    else await checkBytes(input, ending);
    const ms = (process.cpuUsage().user - user) / 1e3;
    if (ms > 2000 + input.length / 10) throw new Error(`took ${Math.round(ms)} ms for ${input.length} characters`);
  } catch (error) {
    failures += 1;
    const file = `fuzz-${seed}-${runs}.${ending || "txt"}`;
    writeFileSync(file, input);
    console.error(`${file}: ${error.message.slice(0, 400)}`);
  }
}
console.log(`fuzz: ${runs - failures} passed, ${failures} failed (seed ${seed})`);
process.exitCode = failures > 0 ? 1 : 0;
