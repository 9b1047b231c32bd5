import { describe, expect, it } from "vitest";
import { COUNTED, type EntityCase, OTHERS, PROPERTIES } from "./entity-cases.js";
import { marked, plain } from "./reading.js";

const groups: readonly (readonly [string, readonly EntityCase[]])[] = [
  ["what is counted", COUNTED],
  ["the measured property", PROPERTIES],
  ["shares, changes, durations, ranks", OTHERS],
];

describe("entity", () => {
  for (const [name, cases] of groups)
    describe(name, () => {
      for (const [sentence, ...entities] of cases)
        it(sentence, () => {
          expect(marked(sentence).map(({ entity }) => plain(entity))).toEqual(entities.map(plain));
        });
    });
});
