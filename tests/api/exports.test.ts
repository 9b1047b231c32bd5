import { expect, it } from "vitest";
import * as pure from "../../src/index.js";
import * as node from "../../src/node/index.js";

it("exports exactly these names", () => {
  expect(Object.keys(pure).sort()).toEqual([
    "Alignment",
    "Failure",
    "InputError",
    "createExtractor",
    "defaultLexicon",
    "lemmaOf",
    "matchKey",
    "normalize",
    "pluralLemma",
    "readText",
    "recordSchema",
    "segment",
    "sentences",
    "toRecords",
    "tokens",
    "verbLemma",
  ]);
  expect(Object.keys(node).sort()).toEqual(["extractFiles"]);
});
