import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExtractor, readText } from "../../src/index.js";
import { type Cell, cellsOf, columnsOf } from "../../src/writers/terminal/cells.js";
import { type TerminalOptions, terminalLines } from "../../src/writers/terminal/index.js";
import { directionOf, inColumns } from "../../src/writers/terminal/reorder.js";
import { visibleText } from "../../src/writers/terminal/visible-text.js";
import { wrap } from "../../src/writers/terminal/wrap.js";

const cells = (text: string): Cell[] => [...cellsOf([{ text, style: {} }])];
const textOf = (line: readonly Cell[]): string => line.map(({ text }) => text).join("");
const columns = (text: string): string => textOf(inColumns(cells(text), "rtl"));
const width = (text: string): number => [...text].reduce((sum, char) => sum + columnsOf(char), 0);

const extractor = createExtractor();
const read = (text: string) =>
  extractor.extract(readText({ id: "1.txt", path: "1.txt", encoding: "utf-8", sha256: "", flags: [], text }));
const PLAIN: TerminalOptions = { width: 60, reorder: false, why: false };
const show = (text: string, options: Partial<TerminalOptions> = {}): string[] => [
  ...terminalLines(read(text), { ...PLAIN, ...options }),
];

const ARTICLE = `صادرات پسته گلدشت ۱۸ درصد رشد کرد
کد خبر: 40321
مریم کاظمی، رئیس سازمان جهاد کشاورزی استان گلدشت، گفت: امسال بیش از پنج هزار و ۵۰۰ تن پسته صادر شد.
وی افزود: قرار است ۳ واحد بسته‌بندی راه‌اندازی شود.
انتهای پیام`;

describe("visible text", () => {
  it.each([
    ["\u001b[31mقرمز\u0007", "␛[31mقرمز␇"],
    ["a\u202eb\u2066c\u2069d\u200e", "a<RLO>b<LRI>c<PDI>d<LRM>"],
    ["\u009b2J\u007f", "<U+009B>2J␡"],
    ["می\u200cشود\t۵", "می\u200cشود ۵"],
    ["\ud83d x \u{e0041}", "\ufffd x <U+E0041>"],
    ["\ufeffخبر\u00ad", "<U+FEFF>خبر<U+00AD>"],
  ])("%j", (text, shown) => expect(visibleText(text)).toBe(shown));
});

describe("cells", () => {
  it("keep marks and half-spaces with their letter", () => {
    expect(cells("می\u200cشُد").map(({ text }) => text)).toEqual(["م", "ی\u200c", "شُ", "د"]);
  });
  it("are two columns wide where the picture or letter is", () => {
    expect(cells("a漢😀‍").map((cell) => cell.width)).toEqual([1, 2, 2]);
  });
});

describe("wrap", () => {
  it("breaks at spaces, and inside a word that is longer than a line", () => {
    expect([...wrap(cells("یک دو سه چهار"), 6)].map(textOf)).toEqual(["یک دو", "سه", "چهار"]);
    expect([...wrap(cells("ab cdefghij k"), 4)].map(textOf)).toEqual(["ab", "cdef", "ghij", "k"]);
  });
  it("loses nothing but the spaces at breaks and keeps to the width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "ب", " ", "漢", "\u200c") }),
        fc.integer({ min: 2, max: 9 }),
        (text, most) => {
          const lines = [...wrap(cells(text), most)];
          for (const line of lines) expect(line.reduce((sum, cell) => sum + cell.width, 0)).toBeLessThanOrEqual(most);
          const bare = (of: string): string => of.replaceAll(" ", "");
          expect(bare(lines.map(textOf).join(""))).toBe(bare(text));
        },
      ),
    );
  });
});

describe("the order of columns", () => {
  it.each([
    ["وی گفت: ۲۵۰ نفر", "رفن ۲۵۰ :تفگ یو"],
    ["(الف) و [ب]", "[ب] و (فلا)"],
    ["رشد \u2066[> 1,500 USD]\u2069 داشت", "تشاد [> 1,500 USD] دشر"],
    ["می\u200cشُد", "دشُی\u200cم"],
  ])("%j", (text, shown) => expect(columns(text)).toBe(shown));
  it("takes its direction from the first letter", () => {
    expect(directionOf("۱۲ - Goldasht گلدشت")).toBe("ltr");
    expect(directionOf("12: گلدشت Goldasht")).toBe("rtl");
    expect(directionOf("۱۲")).toBe("rtl");
  });
  it("holds the same cells", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "1", "۱", "ب", " ", "(", "»", "َ", ".") }), (text) => {
        const bare = (of: string): string => [...of.replace(/[()»«]/gu, "")].sort().join("");
        expect(bare(columns(text))).toBe(bare(text));
      }),
    );
  });
});

describe("an article in lines", () => {
  it("names the speaker at each turn and puts what was read beside each number", () => {
    const lines = show(ARTICLE, { width: 200 }).map((line) =>
      line.replace(/[\u2066-\u2069\u200f\u00a0]/gu, (mark) => (mark === "\u00a0" ? " " : "")),
    );
    expect(lines[0]).toMatch(/^── 1\.txt ─+$/u);
    expect(lines).toContain("صادرات پسته گلدشت {۱۸ درصد} [↑ 18 %] رشد کرد");
    expect(lines).toContain("‹code› کد خبر: ۴۰۳۲۱");
    expect(lines).toContain("‹end_mark› انتهای پیام");
    const said = lines.find((line) => line.startsWith("مریم"))!;
    expect(said).toContain(
      "گفت: [مریم کاظمی، رئیس سازمان جهاد کشاورزی استان گلدشت] ⟨امسال {بیش از پنج هزار و ۵۰۰ تن} [> 5,500 t] پسته",
    );
    expect(lines.find((line) => line.startsWith("وی"))).toContain("[مریم کاظمی] ⟨قرار است {۳ واحد} [3 واحد (target)]");
    expect(lines.at(-1)).toBe("statements 2 · speakers 1 · claims 3 · removed 2");
  });
  it("says why when asked", () => {
    const why = show(ARTICLE, { width: 200, why: true }).join("\n").replaceAll("\u00a0", " ");
    expect(why).toMatch(/‹unit\/tonne\+modifier\/more-than\S* [01]\.[0-9]{2}›/u);
    expect(why).toMatch(/‹cue\/[a-z/+_-]+ [01]\.[0-9]{2}›/u);
    expect(show(ARTICLE, { width: 200 }).join("\n")).not.toContain("‹unit/");
  });
  it.each([20, 60, 80, 120])("keeps to %d columns, in either order", (most) => {
    for (const reorder of [false, true])
      for (const line of show(ARTICLE, { width: most, reorder, why: true }))
        expect(width(line)).toBeLessThanOrEqual(most);
  });
  it("paints instead of marking where there are colours", () => {
    const paint: TerminalOptions["paint"] = (text, { speaker, underline, dim }) =>
      `<${[speaker ?? "", underline ? "u" : "", dim ? "d" : ""].join("")}|${text}>`;
    const painted = show(ARTICLE, { width: 200, paint }).join("\n");
    expect(painted).toContain("<0u|بیش از پنج هزار و ۵۰۰ تن>");
    expect(painted).toContain("<0|امسال >");
    expect(painted).not.toContain("⟨");
  });
  it("shows what would steer the terminal, wherever it stands", () => {
    const hostile = `\u001b]0;title\u0007عنوان\u202e خبر\nوزیر نیرو\u001b[2J گفت: \u202eبیش از ۵۰ تن\u0085 گندم\u2067 رسید.\r\u001b[1A`;
    for (const reorder of [false, true]) {
      const lines = show(hostile, { reorder });
      expect(lines.join("")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2067]/u);
      expect(lines.join("")).toContain("2J");
    }
  });
  it("takes time in step with length on one endless line", () => {
    const cost = (times: number): number => {
      const extraction = read(`عنوان\n${"وی گفت: ۵ تن گندم (رسید) ".repeat(times)}`);
      const start = process.cpuUsage();
      let count = 0;
      for (const line of terminalLines(extraction, { ...PLAIN, reorder: true })) count += line.length;
      expect(count).toBeGreaterThan(times);
      return process.cpuUsage(start).user;
    };
    cost(500);
    expect(cost(8000) / cost(1000)).toBeLessThan(24);
  });
});
