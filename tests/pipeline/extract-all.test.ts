import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/model/document.js";
import { createExtractor, type Extraction } from "../../src/pipeline/extractor.js";
import { Failure } from "../../src/pipeline/failure.js";
import { readText } from "../../src/readers/text.js";
import { toRecords } from "../../src/writers/records.js";

const folder = new URL("../../fixtures/articles/", import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return readText({ id: name, path: name, encoding: "utf-8", sha256: "", flags: [], text });
  });
const extractor = createExtractor();

/** A source on which the first stage throws. */
const broken = (message: string): Source => ({
  ...sources[0]!,
  get plain(): string {
    throw new Error(message);
  },
});

describe("extractAll", () => {
  it("gives what extract gives for each, in order", () => {
    expect(sources.length).toBeGreaterThan(10);
    const together = extractor.extractAll([...sources, ...sources].reverse());
    const alone = [...sources, ...sources].reverse().map((source) => toRecords(extractor.extract(source)));
    expect(together.map((extraction) => toRecords(extraction as Extraction))).toEqual(alone);
    expect(extractor.extractAll([])).toEqual([]);
  });

  it("has a failure in the place of a source that a stage throws on, and harms no other", () => {
    const [first, second] = sources as [Source, Source];
    const [one, failed, two] = extractor.extractAll([first, broken("no text"), second]);
    expect(failed).toBeInstanceOf(Failure);
    expect((failed as Failure).cause).toMatchObject({ message: "no text" });
    expect(toRecords(one as Extraction)).toEqual(toRecords(extractor.extract(first)));
    expect(toRecords(two as Extraction)).toEqual(toRecords(extractor.extract(second)));
  });

  it("is what extract throws for a single one", () => {
    expect(() => extractor.extract(broken("no text"))).toThrow("no text");
  });

  it("tells of a stage once for all of them", () => {
    const told: string[] = [];
    createExtractor({ observe: (stage) => told.push(stage) }).extractAll(sources.slice(0, 3));
    expect(told).toEqual(["normalize", "segment", "furniture", "attribution", "numerals", "claims"]);
  });
});
