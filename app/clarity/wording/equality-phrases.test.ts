import { expect, test } from "vitest";
import phrases from "./equality-phrases.json";
import { phrasesOfTheLibrary } from "./testing/equality-phrases.mjs";

test("the phrases that trigger parsing are those of the installed library", () => {
  expect(phrases).toEqual(phrasesOfTheLibrary());
});
