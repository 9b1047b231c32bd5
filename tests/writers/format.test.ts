import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GozarehRecord } from "../../src/model/record.js";
import { jsonLines, nested, table, tableHead } from "../../src/writers/format.js";

const RUNS = { numRuns: 1000, seed: 20242 };

const cell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom('"', ",", "\n", "\r", "\t", "\\", "a", "=", "-", "\u06a9")).map((parts) => parts.join("")),
);
const asRecord = (cells: readonly unknown[]): GozarehRecord =>
  Object.fromEntries(cells.map((value, i) => [`k${i}`, value])) as unknown as GozarehRecord;

/** A plain reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = "";
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (text[at] === '"') at += 1;
        value += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (text[at] !== "," && text[at] !== "\r") {
        value += text[at];
        at += 1;
      }
    }
    row.push(value);
    if (text[at] === ",") at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe("\r\n");
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("tables", () => {
  it("of CSV are read back, formulas made harmless", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const read = readCsv(table("csv")(rows.map(asRecord)));
        expect(read).toEqual(
          rows.map((row) => row.map((value) => (/^[=+\-@\t\r]/u.test(value) ? `'${value}` : value))),
        );
      }),
      RUNS,
    );
  });

  it("of TSV have one line a record and one cell a tab, and can be undone", () => {
    const escapes: Record<string, string> = { "\\\\": "\\", "\\t": "\t", "\\n": "\n", "\\r": "\r" };
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const lines = table("tsv")(rows.map(asRecord)).split("\n");
        expect(lines.pop()).toBe("");
        const read = lines.map((line) =>
          line.split("\t").map((value) => value.replace(/\\[\\tnr]/g, (written) => escapes[written]!)),
        );
        expect(read).toEqual(rows);
      }),
      RUNS,
    );
  });

  it("write nothing for null, numbers bare, lists and spans as JSON", () => {
    const record = asRecord([null, -2.5, [3, 7], ["a", "b"], true]);
    expect(table("csv")([record])).toBe(',-2.5,"[3,7]","[""a"",""b""]",true\r\n');
    expect(table("tsv")([record])).toBe('\t-2.5\t[3,7]\t["a","b"]\ttrue\n');
    expect(tableHead(["id", "text"], "csv")).toBe("id,text\r\n");
    expect(tableHead(["id", "text"], "tsv")).toBe("id\ttext\n");
  });
});

describe("JSON", () => {
  it("is an object a line", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 3 })), (rows) => {
        const lines = jsonLines(rows.map(asRecord)).split("\n");
        expect(lines.pop()).toBe("");
        expect(lines.map((line) => JSON.parse(line))).toEqual(rows.map(asRecord));
      }),
      RUNS,
    );
  });

  it("nests an article's records in it", () => {
    const records = ["article", "statement", "claim", "claim"].map((type, i) => ({ type, id: `${i}` }));
    expect(JSON.parse(nested(records as unknown as GozarehRecord[]))).toEqual({
      ...records[0],
      statements: [records[1]],
      claims: [records[2], records[3]],
    });
    expect(nested([])).toBe("");
  });
});
