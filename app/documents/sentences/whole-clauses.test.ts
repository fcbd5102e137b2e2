import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import {
  benefitInShort,
  type Cut,
  isWhole,
  mainSentence,
  sentencesOf,
  withoutAddition,
  withoutExample,
  withoutTail,
} from "./cuts";
import { mainClause, promiseInShort, withoutAsides } from "./main-clause";

const requirements = [
  ...[...catalogue.roleTypes.values()].map(({ starter }) => starter.requirements),
  ...[...catalogue.examples.values()].map(({ requisition }) => requisition.requirements),
];
const ours = requirements.flatMap(({ mustHaves = [], responsibilities = [] }) => [
  ...responsibilities,
  ...mustHaves.map(({ what }) => what),
]);
/** Lines from real postings, in all their variety. */
const theirs = readdirSync("bench/postings").flatMap((name) =>
  readFileSync(`bench/postings/${name}`, "utf8")
    .split("\n")
    .map((line) => line.replace(/^[\s*•·-]+/, "").trim())
    .filter((line) => line.split(" ").length > 8),
);

const CUTS: Readonly<Record<string, Cut>> = {
  withoutExample,
  withoutTail: (text) => withoutTail(text),
  mainSentence,
  withoutAddition,
  benefitInShort,
  mainClause,
  promiseInShort,
  withoutAsides,
  all: (text) => mainClause(withoutAsides(withoutExample(text))),
};

/** The places where a text may be split: between clauses, parentheses and sentences. */
const SEAM = /(?=, |; |: | [-–—] | \()|(?<=[.!?…:]["”’)]?)(?=\s)|(?<=\))(?=[ ,.;])/u;
const unended = (text: string): string => text.replace(/[.!?…;:]+$/, "");

/** True if a text is the start of another, followed by whole clauses of it in order. */
function isMadeOfClauses(short: string, text: string): boolean {
  const wanted = unended(short.replace(/\s+/g, " "));
  const clauses = text.replace(/\s+/g, " ").split(SEAM);
  const follow = (done: number, next: number): boolean => {
    if (done === wanted.length) return true;
    if (next === clauses.length) return false;
    const clause = clauses[next]!;
    // A clause that continues a list loses its comma once the example before it is gone.
    const ways = [clause, clause.replace(/^,(?= (?:for|on|to|in|at|by|with|from|before|after|through|across)\b)/, "")];
    const isPrinted = ways.some(
      (way) =>
        (wanted.startsWith(way, done) && follow(done + way.length, next + 1)) || wanted.slice(done) === unended(way),
    );
    return isPrinted || (next > 0 && follow(done, next + 1));
  };
  return follow(0, 0);
}

describe.each(Object.entries(CUTS))("%s", (_, cut) => {
  it("keeps the start and only whole clauses of every duty and must-have", () => {
    const broken = [...ours, ...theirs].filter((text) => {
      const short = cut(text);
      return (
        short !== text &&
        !(isMadeOfClauses(short, text) && (isWhole(short) || !isWhole(text)) && sentencesOf(short).length > 0)
      );
    });
    expect(broken.map((text) => [text, cut(text)])).toEqual([]);
  });
});

it("detects a cut inside a list", () => {
  const text =
    "You have improved a number, such as missing records, mismatched identities or turnaround, and can show it.";
  expect(
    isMadeOfClauses("You have improved a number mismatched identities or turnaround, and can show it.", text),
  ).toBe(false);
  expect(isMadeOfClauses("You have improved a number, and can show it.", text)).toBe(true);
});
