/**
 * Measures how long a check takes, compared with retext-equality alone on the same text in the same run, and how it
 * scales.
 * Run: npm run bench:clarity-speed
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import { unified } from "unified";
import { VFile } from "vfile";
import { loadCatalogue } from "../app/catalogue/load.server";
import { checkText } from "../app/clarity/check";
import { readText } from "../app/clarity/reading/read-text";

const catalogue = loadCatalogue(join(import.meta.dirname, "../templates"));
const folder = join(import.meta.dirname, "postings");
const words = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap(
    (name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .slice(1)
        .join("\n")
        .match(/\S+\s*/g) ?? [],
  );

/** A text with this many words, made of whole postings in sequence. */
function textOf(count: number): string {
  const chosen: string[] = [];
  while (chosen.length < count) chosen.push(...words.slice(0, count - chosen.length));
  return chosen.join("");
}

/** The CPU time of a call in milliseconds, as the median of many runs after a warm-up. */
function cpu(call: () => unknown, runs: number): number {
  for (let i = 0; i < Math.min(runs, 10); i += 1) call();
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

const equality = unified().use(retextEnglish).use(retextEquality).freeze();
const thousand = textOf(1000);
const check = cpu(() => checkText(thousand, catalogue), 101);
const reading = cpu(() => readText(thousand, catalogue), 101);
const alone = cpu(() => {
  const file = new VFile(thousand);
  equality.runSync(equality.parse(file), file);
}, 101);

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
console.log("| 1,000 words | CPU, median of 101 | against retext-equality alone |");
console.log("|---|---|---|");
console.log(`| retext-equality alone | ${alone.toFixed(1)} ms | 1.0 |`);
console.log(`| check: reading, all rules, retext-equality | ${check.toFixed(1)} ms | ${(check / alone).toFixed(2)} |`);
console.log(`| reading alone: verdict and receipts | ${reading.toFixed(1)} ms | ${(reading / alone).toFixed(2)} |`);
console.log("");
console.log("| text | CPU of a check | per 1,000 words |");
console.log("|---|---|---|");
for (const count of [1_000, 10_000, 40_000, 160_000]) {
  const text = textOf(count);
  const time = cpu(() => checkText(text, catalogue), count > 20_000 ? 3 : 9);
  const size = `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB, ${count.toLocaleString("en")} words`;
  console.log(`| ${size} | ${time.toFixed(0)} ms | ${((time / count) * 1000).toFixed(1)} ms |`);
}
