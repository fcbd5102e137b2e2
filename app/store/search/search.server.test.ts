import { expect, it } from "vitest";
import { questionOf } from "./search.server";

it("searches for the first twelve words that were typed", () => {
  const words = Array.from({ length: 20 }, (_, i) => `word${String.fromCharCode(97 + i)}`).join(" ");
  expect(questionOf({ id: "me" }, { limit: 9, words })?.split(" AND ")).toHaveLength(12);
});
