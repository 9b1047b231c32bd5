import { readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { recordSchema } from "../../src/index.js";
import { FIXTURES, gozareh } from "../cli/run-cli.js";

const validate = new Ajv2020({ allErrors: true }).compile(recordSchema);

describe("records", () => {
  const run = gozareh([FIXTURES]);
  const records = run.records();

  it("come from every fixture", () => {
    expect(run.status).toBe(0);
    const articles = records.filter((record) => record["type"] === "article").map((record) => record["id"]);
    expect(articles).toEqual(readdirSync(FIXTURES).sort());
    expect(articles.length).toBeGreaterThanOrEqual(15);
  });

  it("all follow the schema", () => {
    for (const record of records) {
      if (!validate(record)) expect(validate.errors, JSON.stringify(record)).toEqual([]);
    }
  });

  it("have their keys in the order of the schema", () => {
    const defs = recordSchema["$defs"] as Record<string, { properties: object }>;
    for (const record of records) {
      expect(Object.keys(record)).toEqual(Object.keys(defs[record["type"] as string]!.properties));
    }
  });

  it("of an article stand together: article, statements, claims, each by position", () => {
    let seen: unknown;
    const rank = { article: 0, statement: 1, claim: 2 } as const;
    let last = { rank: 0, start: -1 };
    for (const record of records) {
      const type = record["type"] as keyof typeof rank;
      if (type === "article") {
        seen = record["id"];
        last = { rank: 0, start: -1 };
        continue;
      }
      expect(record["article"]).toBe(seen);
      const start = (record["source_span"] as [number, number])[0];
      if (rank[type] === last.rank) expect(start).toBeGreaterThanOrEqual(last.start);
      else expect(rank[type]).toBeGreaterThan(last.rank);
      last = { rank: rank[type], start };
    }
  });

  it("are printed as the schema command says", () => {
    expect(JSON.parse(gozareh(["schema"]).stdout)).toEqual(recordSchema);
  });

  it("are the same bytes on every run", () => {
    expect(gozareh([FIXTURES]).stdout).toBe(run.stdout);
  });
});
