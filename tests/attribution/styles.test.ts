import { describe, expect, it } from "vitest";
import { expected, found } from "./marked.js";
import { ROOMS } from "./styles/index.js";

it("there are articles of all kinds", () => {
  expect([...ROOMS.values()].flat().length).toBeGreaterThanOrEqual(60);
});

for (const [room, articles] of ROOMS)
  describe(room, () => {
    for (const article of articles) it(article.name, () => expect(found(article)).toEqual(expected(article)));
  });
