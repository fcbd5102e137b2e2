import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { URL } from "node:url";

/**
 * Every phrase that the library looks for and we do not ignore, as lowercase words, sorted. The library does not export
 * its list.
 * @returns {string[]}
 */
export function phrasesOfTheLibrary() {
  const library = createRequire(import.meta.url)
    .resolve("retext-equality/en")
    .replace("en.js", "patterns-en.js");
  const source = readFileSync(library, "utf8");
  const patterns = JSON.parse(source.slice(source.indexOf("= [") + 2, source.lastIndexOf("]") + 1));
  const ignored = new Set(JSON.parse(readFileSync(new URL("../equality-ignored.json", import.meta.url), "utf8")));
  const phrases = new Set();
  for (const { id, inconsiderate } of patterns) {
    for (const phrase of ignored.has(id) ? [] : Object.keys(inconsiderate)) {
      const words = phrase.toLowerCase().match(/[a-z0-9]+/g) ?? [];
      // "a.d.d" is one word with periods in it.
      phrases.add(words.every((word) => word.length === 1) ? words.join("") : words.join(" "));
    }
  }
  return [...phrases].filter(Boolean).sort();
}
