/**
 * Measures how often postings are read as the role of their title, and prints a confusion table in Markdown.
 * Run: npm run bench:clarity [FOLDER...]
 * Each posting is a .txt file. Its first line has LABEL, the role type of its title; SET, tuned on or held out; and
 * NOTE, what the person who labelled it saw in the text before Requisite read it: a role type named there is a fair
 * reading too. Without folders, the postings next to this script are read.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { loadCatalogue } from "../app/catalogue/load.server";
import { lexiconOf } from "../app/clarity/reading/lexicon";
import { readText } from "../app/clarity/reading/read-text";
import type { Receipt } from "../app/clarity/reading/signals";
import { judge } from "../app/clarity/reading/verdict";
import { countScored } from "../app/clarity/reading/words/words";

const catalogue = loadCatalogue(join(import.meta.dirname, "../templates"));
const { profiles, counts } = lexiconOf(catalogue);
const given = process.argv.slice(2).filter((folder) => folder !== "--");
const folders = given.length > 0 ? given : [join(import.meta.dirname, "postings")];

interface Result {
  readonly file: string;
  readonly set: string;
  readonly label: string;
  /** True if the note names the result; for a blended text, both role types have to be in the title or the note. */
  readonly fair: boolean;
  /** The role type that was read, or the verdict if there was none. */
  readonly read: string;
  readonly verdict: string;
  readonly receipts: readonly Receipt[];
  /** How many of the other role types, put in place of the title's, the reading rejects. */
  readonly caught: number;
}

function read(folder: string, file: string): Result {
  const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").split("\n");
  const fact = (key: string): string => new RegExp(`${key}: ([^|]+)`).exec(head)?.[1]?.trim() ?? "";
  const label = fact("LABEL");
  const { verdict, role, blend, receipts, title, passages } = readText(lines.join("\n"), catalogue);
  const caught = others(label).filter((other) => {
    const wrong = { roles: [other], ranked: title.ranked };
    const reading = judge(receipts, countScored(passages, counts), wrong, profiles, catalogue.thresholds);
    return reading.role !== other;
  }).length;
  const noted = [...catalogue.roleTypes.keys()].filter((id) => new RegExp(`(?<!-)\\b${id}\\b(?!-)`).test(fact("NOTE")));
  const fair = (blend?.roles ?? [role ?? ""]).every((id) => id === label || noted.includes(id));
  return { file, set: fact("SET") || basename(folder), label, fair, read: role ?? verdict, verdict, receipts, caught };
}

/** Postings of a product manager, each combined with one for a manager of programs, projects or delivery. */
function twoJobs(part: readonly Result[]): { readonly pairs: number; readonly blended: number } {
  const product = part.filter(({ label }) => label === "product-manager");
  const program = part.filter(({ label }) => /^(?:technical-program|program|project|delivery)-manager$/.test(label));
  const verdicts = product.flatMap((one) =>
    program.flatMap((other) => {
      const after = other.receipts.map((receipt) => ({ ...receipt, passage: receipt.passage + 1_000_000 }));
      const receipts = [...one.receipts, ...after];
      return [one, other].map(({ label }) => {
        const title = { roles: [label], ranked: false };
        return judge(receipts, receipts.length, title, profiles, catalogue.thresholds).verdict;
      });
    }),
  );
  return { pairs: verdicts.length, blended: verdicts.filter((verdict) => verdict === "blended").length };
}

const others = (label: string): string[] => [...catalogue.roleTypes.keys()].filter((id) => id !== label);
const share = (count: number, of: number): string => `${count} of ${of} (${Math.round((count / of) * 100)} %)`;
/** Avoids initials, since their ambiguity is what this product is about. */
const short = (id: string): string => id.replace(/-manager$/, "").replaceAll("-", " ");

const results = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((file) => read(folder, file)),
);

for (const set of new Set(results.map((result) => result.set))) {
  const part = results.filter((result) => result.set === set);
  const agree = part.filter(({ label, read }) => label === read);
  const accepted = part.filter(({ label, fair, read }) => label === read || fair);
  const blended = part.filter(({ verdict, label, fair }) => verdict === "blended" && label !== "blended" && !fair);
  const swaps = part.length * (catalogue.roleTypes.size - 1);
  const caught = part.reduce((sum, result) => sum + result.caught, 0);
  console.log(`### ${set}: ${part.length} postings\n`);
  console.log("| | |\n| --- | --- |");
  console.log(`| read as the role type of the title | ${share(agree.length, part.length)} |`);
  console.log(`| or as the note says | ${share(accepted.length, part.length)} |`);
  console.log(`| read as blended, and is not | ${share(blended.length, part.length)} |`);
  for (const verdict of ["ambiguous", "silent"]) {
    console.log(`| ${verdict} | ${share(part.filter((result) => result.verdict === verdict).length, part.length)} |`);
  }
  console.log(`| a wrong title is not believed | ${share(caught, swaps)} |`);
  const two = twoJobs(part);
  if (two.pairs > 0) console.log(`| two postings in one are read as blended | ${share(two.blended, two.pairs)} |`);
  const order = [...catalogue.roleTypes.keys(), "blended", "silent"];
  const seen = (ids: readonly string[]) => order.filter((id) => ids.includes(id));
  const labels = seen(part.map(({ label }) => label));
  const reads = seen(part.map(({ read }) => read));
  console.log(`\n| title | ${reads.map(short).join(" | ")} |\n| --- |${reads.map(() => " --- |").join("")}`);
  for (const label of labels) {
    const row = reads.map((read) => part.filter((result) => result.label === label && result.read === read).length);
    console.log(`| ${label} | ${row.map((count) => count || "").join(" | ")} |`);
  }
  console.log("\nRead otherwise:\n");
  for (const { file, read, verdict, fair } of part.filter((result) => result.label !== result.read)) {
    console.log(`- ${file}: ${read} (${verdict})${fair ? ", fair" : ""}`);
  }
  console.log("");
}
