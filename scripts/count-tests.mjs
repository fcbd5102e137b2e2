// Adds up the results of the unit tests and the browser stories: "N passed, N failed".
// Usage: node scripts/count-tests.mjs LOG EXIT-CODE
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const log = stripVTControlCharacters(readFileSync(process.argv[2], "utf8"));
const unitTests = /^\s*Tests\s+(.*)$/m.exec(log)?.[1] ?? "";
const stories = log.slice(log.search(/^Running \d+ tests/m));
const count = (text, pattern) => Number(pattern.exec(text)?.[1] ?? 0);

const passed = count(unitTests, /(\d+) passed/) + count(stories, /^\s+(\d+) passed/m);
const counted = count(unitTests, /(\d+) failed/) + count(stories, /^\s+(\d+) failed/m);
// Failures outside of tests (set-up, types, lint, a file that cannot be loaded) count as one.
const failed = counted === 0 && process.argv[3] !== "0" ? 1 : counted;
console.log(`${passed} passed, ${failed} failed`);
