import { describe, expect, it } from "vitest";
import { allArticles, expected, found } from "./marked.js";

const rooms = await allArticles();

it("there are articles of all kinds", () => {
  expect([...rooms.values()].flat().length).toBeGreaterThanOrEqual(60);
});

for (const [room, articles] of rooms)
  describe(room, () => {
    for (const article of articles) it(article.name, () => expect(found(article)).toEqual(expected(article)));
  });
