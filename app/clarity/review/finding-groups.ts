import { listed } from "../../requisition/listed";
import { spans } from "../../requisition/missing";
import type { Finding } from "../finding";

/** Findings of one cause: of one rule, about one kind of answer. */
export interface FindingGroup {
  /** Names the group on its page: the rule, and what it is about. */
  readonly id: string;
  readonly severity: Finding["severity"];
  /** What was found, as one heading for all: "Metrics 2 to 5 have no target". */
  readonly title: string;
  /** What to do about it; "" where each finding says something else. */
  readonly instead: string;
  /** True if the title says all that each finding says. */
  readonly isSaid: boolean;
  readonly findings: readonly Finding[];
}

/** The rule of blanks, which are filled in together wherever they are. */
export const BLANKS = "slot-unfilled";

/** Puts findings of one cause together, in the order in which the first of each comes. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = finding.rule === BLANKS ? BLANKS : [finding.rule, ...kindOf(finding.at)].join("-");
    groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  return [...groups].map(([id, of]) => {
    const first = of[0]!;
    const same = of.every(({ instead }) => instead === first.instead);
    return {
      id,
      severity: first.severity,
      ...titleOf(of.map(({ found }) => found)),
      instead: same ? first.instead : "",
      findings: of,
    };
  });
}

/** What an answer is asked for by, whichever row it is in: "metrics", "metrics", "target". */
function kindOf(at: string): string[] {
  const [slug, name, , inner] = at.split(".");
  return [slug, name, inner].flatMap((part) => part || []);
}

/** One heading for several sentences, and whether it says all that they say. */
function titleOf(found: readonly string[]): Pick<FindingGroup, "title" | "isSaid"> {
  const [first = ""] = found;
  if (found.length < 2) return { title: first, isSaid: true };
  // What is quoted at the end is in the field that the finding is about.
  const heads = found.map((sentence) => bare(sentence.replace(/: “.*$/su, "")));
  const together = numbered(heads) ?? quoted(found);
  if (together !== undefined) return { title: together, isSaid: true };
  const [start = ""] = heads[0]!.split(/; |, which /);
  return { title: `${start} (and ${found.length - 1} more)`, isSaid: false };
}

/** "Metric 2 has no target" of several metrics is "Metrics 2 to 5 have no target". */
function numbered(found: readonly string[]): string | undefined {
  const parts = found.map((sentence) => /^([\p{L}-]+) (\d+) ([a-z]+) (?!an? )(.+)$/u.exec(sentence));
  const [first] = parts;
  if (!first) return undefined;
  const [, thing = "", , verb = "", rest = ""] = first;
  if (!parts.every((part) => part?.[1] === thing && part[3] === verb && part[4] === rest)) return undefined;
  const numbers = parts.map((part) => Number(part![2])).sort((a, b) => a - b);
  return `${manyOf(thing)} ${spans(numbers)} ${ofMany(verb)} ${rest}`;
}

/** “ninja”: inflated title. of several phrases is “ninja” and “rockstar”: inflated title. */
function quoted(found: readonly string[]): string | undefined {
  const parts = found.map((sentence) => /^(“[^”]+”)(:?) ([^“]+)$/.exec(bare(sentence)));
  const [first] = parts;
  if (!first) return undefined;
  const [, , colon = "", rest = ""] = first;
  if (!parts.every((part) => part?.[2] === colon && part[3] === rest)) return undefined;
  const phrases = listed(parts.map((part) => part![1]!));
  if (colon !== "") return `${phrases}: ${rest}`;
  const [verb = "", ...more] = rest.split(" ");
  return [phrases, ofMany(verb), ...more].join(" ");
}

const bare = (sentence: string): string => sentence.replace(/\.$/, "");

const manyOf = (thing: string): string => (/[^aeiou]y$/.test(thing) ? `${thing.slice(0, -1)}ies` : `${thing}s`);

/** The form of a verb that goes with several: "has" is "have", "tests" is "test". */
function ofMany(verb: string): string {
  const odd = { has: "have", is: "are", was: "were", does: "do" }[verb];
  return odd ?? verb.replace(/(ch|sh|ss|x)es$/, "$1").replace(/(?<!s)s$/, "");
}
