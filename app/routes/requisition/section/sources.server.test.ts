import { expect, it } from "vitest";
import { isWordForWord } from "./sources.server";

it("detects an answer that is the sentence itself", () => {
  expect(isWordForWord("Own the roadmap", "Own the **roadmap**.")).toBe(true);
  expect(isWordForWord(["Own the roadmap", "Ship it"], "Own the roadmap / Ship it")).toBe(true);
  expect(isWordForWord({ id: "a", what: "Five launches", round: "" }, "Five launches.")).toBe(true);
});

it("matches a sentence that was cut off to the start of a longer answer", () => {
  expect(isWordForWord("Own the roadmap and the vision of it", "Own the roadmap and…")).toBe(true);
  expect(isWordForWord("Own the backlog", "Own the roadmap and…")).toBe(false);
});

it("quotes the sentence of an answer that was derived from it", () => {
  expect(isWordForWord("remote", "You may work from anywhere.")).toBe(false);
  expect(isWordForWord(undefined, "You may work from anywhere.")).toBe(false);
  expect(isWordForWord(3, "You lead 3 people.")).toBe(false);
});
