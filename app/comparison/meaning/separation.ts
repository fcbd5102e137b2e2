import { type Catalogue, findPair } from "../../catalogue/catalogue";
import { joinList } from "../../requisition/texts/join-list";
import type { Compared } from "../compare";
import type { Comparison } from "../comparison";
import { letter } from "../shown/letters";
import { decisionsBy, rowsOf, type Shared } from "./overlap";

/** The difference between a requisition and the baseline, in a sentence. */
export interface Separation {
  /** The index of the requisition, from 1. */
  readonly other: number;
  readonly sentence: string;
  /** For role types that are often confused: the question that separates them, and the answer for each. */
  readonly test?: { readonly question: string; readonly answers: readonly [baseline: string, other: string] };
  /** False if no written answer separates them. */
  readonly apart: boolean;
}

/** The most metrics that a sentence names for each. */
const MOST_NAMED = 2;

/**
 * The difference of each requisition from the baseline: the sentence of their role types if the catalogue has one, else
 * the decisions that only one makes, else their metrics.
 */
export function separationsOf(items: readonly Compared[], comparison: Comparison, catalogue: Catalogue): Separation[] {
  return items.slice(1).map((item, i) => {
    const other = i + 1;
    const [one, two] = [items[0]!, item].map(({ requisition }) => requisition.role.roleType) as [string, string];
    const pair = findPair(catalogue, one, two);
    if (pair) {
      const answers = [pair.answers[one] ?? "", pair.answers[two] ?? ""] as const;
      return { other, sentence: pair.separates, test: { question: pair.question, answers }, apart: true };
    }
    const sentences = byDecisions(items, other) ?? byMetrics(items, comparison, other);
    if (sentences) return { other, sentence: sentences.join(" "), apart: true };
    const alike = ["As written, these two are the same job.", decide(items, other), measured(items, other)];
    return { other, sentence: alike.join(" "), apart: false };
  });
}

/** What only the baseline and only the other have. */
function onlyIn(shared: readonly Shared[], other: number): readonly [string[], string[]] {
  const labels = (one: number, two: number) =>
    shared.filter(({ in: places }) => places.includes(one) && !places.includes(two)).map(({ label }) => label);
  return [labels(0, other), labels(other, 0)];
}

function byDecisions(items: readonly Compared[], other: number): string[] | undefined {
  const [ours, theirs] = onlyIn(decisionsBy(items, "decides"), other);
  if (ours.length + theirs.length === 0) return undefined;
  return [
    ...(ours.length > 0 ? [`Only A decides ${quoted(ours)}.`] : []),
    ...(theirs.length > 0 ? [`Only ${letter(other)} decides ${quoted(theirs)}.`] : []),
    ...[0, other].filter((place) => !hasDecisions(items[place]!)).map(silent),
  ];
}

function byMetrics(items: readonly Compared[], comparison: Comparison, other: number): string[] | undefined {
  const [ours, theirs] = onlyIn(rowsOf(comparison, "metrics"), other);
  if (ours.length + theirs.length === 0) return undefined;
  return [
    decide(items, other),
    ...(ours.length > 0 ? [`Only A is measured by ${quoted(ours, MOST_NAMED)}.`] : []),
    ...(theirs.length > 0 ? [`Only ${letter(other)} is measured by ${quoted(theirs, MOST_NAMED)}.`] : []),
  ];
}

const hasDecisions = ({ requisition: { stakeholders } }: Compared): boolean =>
  stakeholders.decisions.some(({ right }) => right !== "");

const silent = (place: number): string => `${letter(place)} doesn’t say what it decides.`;

/** For two requisitions with the same decisions: whether they make any and say so. */
function decide(items: readonly Compared[], other: number): string {
  const quiet = [0, other].filter((place) => !hasDecisions(items[place]!));
  if (quiet.length === 2) return "Neither says what it decides.";
  if (quiet.length === 1) return silent(quiet[0]!);
  const shared = decisionsBy([items[0]!, items[other]!], "decides");
  return shared.length > 0 ? "They take the same decisions." : "Neither takes a decision.";
}

function measured(items: readonly Compared[], other: number): string {
  const measures = [0, other].some((place) => items[place]!.requisition.metrics.metrics.length > 0);
  return measures ? "They are measured by the same outcomes." : "Neither has a success metric.";
}

function quoted(labels: readonly string[], most = labels.length): string {
  const left = labels.length - most;
  const named = labels.slice(0, most).map((label) => `“${label}”`);
  return joinList(left > 0 ? [...named, `${left} more`] : named);
}
