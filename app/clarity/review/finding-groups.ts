import { joinList } from "../../requisition/texts/join-list";
import { spans } from "../../requisition/readiness/missing";
import type { Finding } from "../finding";

/** Findings with one cause: the same rule, about the same kind of answer. */
export interface FindingGroup {
  /** Identifies the group on its page: the rule, and what it is about. */
  readonly id: string;
  readonly severity: Finding["severity"];
  /** What was found, as one heading for all: "Metrics 2 to 5 have no target". */
  readonly title: string;
  /** What to do about it, if the findings agree; otherwise "". */
  readonly instead: string;
  /** True if the title covers everything that the findings say. */
  readonly isSaid: boolean;
  readonly findings: readonly Finding[];
}

/** Groups findings with one cause, in the order of the first finding of each group. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = [finding.rule, ...kindOf(finding.at)].join("-");
    groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  return [...groups].map(([id, of]) => {
    return {
      id,
      severity: of[0]!.severity,
      ...titleOf(of.map(({ found }) => found)),
      instead: beginningOf(of.map(({ instead }) => instead)),
      findings: of,
    };
  });
}

/** The sentences that several texts have in common at the start. */
function beginningOf(texts: readonly string[]): string {
  const [first = [], ...others] = texts.map((text) => text.split(/(?<=[.!?]) (?=\p{Lu})/u));
  const differs = first.findIndex((sentence, i) => others.some((other) => other[i] !== sentence));
  return first.slice(0, differs < 0 ? undefined : differs).join(" ");
}

/** What an answer is about, whichever row it is in: "metrics", "metrics", "target". */
function kindOf(at: string): string[] {
  const [slug, name, , inner] = at.split(".");
  return [slug, name, inner].flatMap((part) => part || []);
}

/** One heading for several sentences, and whether it covers everything they say. */
function titleOf(found: readonly string[]): Pick<FindingGroup, "title" | "isSaid"> {
  const [first = ""] = found;
  if (found.length < 2) return { title: first, isSaid: true };
  // The text quoted at the end is in the field that the finding is about.
  const heads = found.map((sentence) => bare(sentence.replace(/: “.*$/su, "")));
  const together = numbered(heads) ?? quoted(found) ?? beforeColon(found) ?? merged(heads);
  if (together !== undefined) return { title: together, isSaid: true };
  const [start = ""] = heads[0]!.split(/; |, which |, but /);
  return { title: `${start} (and ${found.length - 1} more)`, isSaid: false };
}

/** "Metric 2 has no target" for several metrics is "Metrics 2 to 5 have no target". */
function numbered(found: readonly string[]): string | undefined {
  const parts = found.map((sentence) => /^([\p{L}-]+) (\d+) ([a-z]+) (?!an? )(.+)$/u.exec(sentence));
  const [first] = parts;
  if (!first) return undefined;
  const [, thing = "", , verb = "", rest = ""] = first;
  if (!parts.every((part) => part?.[1] === thing && part[3] === verb && part[4] === rest)) return undefined;
  const numbers = parts.map((part) => Number(part![2])).sort((a, b) => a - b);
  return `${manyOf(thing)} ${spans(numbers)} ${ofMany(verb)} ${rest}`;
}

/** “ninja”: inflated title. For several phrases: “ninja” and “rockstar”: inflated title. */
function quoted(found: readonly string[]): string | undefined {
  const parts = found.map((sentence) => /^(“[^”]+”)(:?) ([^“]+)$/.exec(bare(sentence)));
  const [first] = parts;
  if (!first) return undefined;
  const [, , colon = "", rest = ""] = first;
  if (!parts.every((part) => part?.[2] === colon && part[3] === rest)) return undefined;
  const phrases = joinList(parts.map((part) => part![1]!));
  if (colon !== "") return `${phrases}: ${rest}`;
  const [verb = "", ...more] = rest.split(" ");
  return [phrases, ofMany(verb), ...more].join(" ");
}

/**
 * "It is measured by the same: less churn" for several answers is "It is measured by the same". The rest is in the
 * answers.
 */
function beforeColon(found: readonly string[]): string | undefined {
  const [head, ...others] = found.map((sentence) => /^(.+?): (?!“)/su.exec(sentence)?.[1]);
  return others.every((other) => other === head) ? head : undefined;
}

/** The most characters in which sentences may differ, so that a heading can be read at a glance. */
const MOST_DIFFERENT = 60;

/** "It decides the scope, but should not" for several is "It decides the scope and the dates, but should not". */
function merged(found: readonly string[]): string | undefined {
  const words = found.map((sentence) => sentence.match(/[\p{L}\p{N}’'-]+|[^\p{L}\p{N}’'-]+/gu) ?? []);
  const [first = []] = words;
  const shortest = Math.min(...words.map(({ length }) => length));
  const isShared = (at: number) => words.every((other) => other.at(at) === first.at(at));
  let start = 0;
  while (start < shortest && isShared(start)) start += 1;
  let end = 0;
  while (end < shortest - start - 1 && isShared(-1 - end)) end += 1;
  const [before, after] = [first.slice(0, start).join(""), first.slice(first.length - end).join("")];
  const different = words.map((other) => other.slice(start, other.length - end).join(""));
  const isBrief = different.join("").length <= MOST_DIFFERENT && !different.some((text) => /[.:;,“”]/.test(text));
  if (before.split(" ").length < 3 || !isBrief) return undefined;
  if (different.every((text) => /^\d+$/.test(text)))
    return `${manyOf(before.trim())} ${spans(different.map(Number))}${after}`;
  return before + joinList(different, /^No /.test(before) ? "or" : "and") + after;
}

const bare = (sentence: string): string => sentence.replace(/\.$/, "");

const manyOf = (thing: string): string => (/[^aeiou]y$/.test(thing) ? `${thing.slice(0, -1)}ies` : `${thing}s`);

/** The plural of a verb: "has" becomes "have", "tests" becomes "test". */
function ofMany(verb: string): string {
  const odd = { has: "have", is: "are", was: "were", does: "do" }[verb];
  return odd ?? verb.replace(/(ch|sh|ss|x)es$/, "$1").replace(/(?<!s)s$/, "");
}
