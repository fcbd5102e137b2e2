import { expect, it } from "vitest";
import { searchWords } from "./search-words";

it.each([
  ["Releases, release-train; RELEASED!", ["releas", "train"]],
  ["node.js and snake_case", ["nod", "js", "and", "snak", "cas"]],
  ["Café ＡＢＣ naïve", ["caf", "abc", "naiv"]],
  ["製品管理 ผลิตภัณฑ์", ["製品", "管理", "ผลิตภัณฑ์"]],
  ["हिन्दी में", ["हिन्दी", "में"]],
  ["\u202e<b> & ''", ["b"]],
  ["", []],
])("%j has the words %j", (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

it("finds the words of every line in a long text", () => {
  const lines = Array.from({ length: 4000 }, (_, i) => `plan${i} 製品管理 ผลิตภัณฑ์ it’s node.js`);
  expect(searchWords(lines.join("\n"))).toEqual([...new Set(lines.flatMap(searchWords))]);
});
