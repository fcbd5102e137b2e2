/**
 * How well postings are read as the role of their title, with the confusion table.
 * Run: npm run bench:clarity [FOLDER...]   Each posting is a .txt file whose first line names its LABEL, and SET: tuned on
 * or held out. Without folders, the postings beside this script are read.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadCatalogue } from "../app/catalogue/load.server";
import { readText } from "../app/clarity/reading/read-text";

const catalogue = loadCatalogue(join(import.meta.dirname, "../templates"));
const given = process.argv.slice(2).filter((folder) => folder !== "--");
const folders = given.length > 0 ? given : [join(import.meta.dirname, "postings")];

interface Result {
  readonly file: string;
  readonly set: string;
  readonly label: string;
  /** The role type read, or the verdict if none was. */
  readonly read: string;
  readonly verdict: string;
}

const results = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name): Result => {
      const [head = "", ...lines] = readFileSync(join(folder, name), "utf8").split("\n");
      const fact = (key: string) => new RegExp(`${key}: ([^|]+)`).exec(head)?.[1]?.trim() ?? "";
      const { verdict, role } = readText(lines.join("\n"), catalogue);
      return { file: name, set: fact("SET") || folder, label: fact("LABEL"), read: role ?? verdict, verdict };
    }),
);

for (const set of [...new Set(results.map((result) => result.set))]) {
  const part = results.filter((result) => result.set === set);
  const share = (count: number): string => `${count} of ${part.length} (${Math.round((count / part.length) * 100)}%)`;
  const agree = part.filter(({ label, read }) => label === read).length;
  const blended = part.filter(({ verdict }) => verdict === "blended").length;
  console.log(`### ${set}\n`);
  console.log(`Read as the role of the title: ${share(agree)}. Blended: ${share(blended)}.`);
  for (const verdict of ["clear", "ambiguous", "silent"]) {
    console.log(`${verdict}: ${part.filter((result) => result.verdict === verdict).length}`);
  }
  const labels = [...new Set(part.map(({ label }) => label))].sort();
  const reads = [...new Set(part.map(({ read }) => read))].sort();
  console.log(`\n| title | ${reads.join(" | ")} |\n|---|${reads.map(() => "---").join("|")}|`);
  for (const label of labels) {
    const counts = reads.map((read) => part.filter((result) => result.label === label && result.read === read).length);
    console.log(`| ${label} | ${counts.map((count) => count || "").join(" | ")} |`);
  }
  console.log("\nRead otherwise:");
  for (const { file, label, read, verdict } of part.filter((result) => result.label !== result.read)) {
    console.log(`- ${file}: ${label}, read as ${read} (${verdict})`);
  }
  console.log("");
}
