// Adds up what the unit tests and the browser stories said at their end: "N passed, N failed".
// Usage: node scripts/count-tests.mjs LOG
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const log = stripVTControlCharacters(readFileSync(process.argv[2], "utf8"));
const unitTests = /^\s*Tests\s+(.*)$/m.exec(log)?.[1] ?? "";
const stories = log.slice(log.search(/^Running \d+ tests/m));
const count = (text, pattern) => Number(pattern.exec(text)?.[1] ?? 0);

const passed = count(unitTests, /(\d+) passed/) + count(stories, /^\s+(\d+) passed/m);
const failed = count(unitTests, /(\d+) failed/) + count(stories, /^\s+(\d+) failed/m);
console.log(`${passed} passed, ${failed} failed`);
