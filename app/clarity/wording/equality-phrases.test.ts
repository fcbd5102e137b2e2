import { expect, test } from "vitest";
import phrases from "./equality-phrases.json";
import { phrasesOfTheLibrary } from "./testing/equality-phrases.mjs";

test("the phrases that a passage is parsed for are those of the installed library", () => {
  expect(phrases).toEqual(phrasesOfTheLibrary());
});
