import { metricQuestions } from "../brief/metric-questions";
import { slotAnswers, refilled } from "../brief/starter-slots";
import type { AnyAnswers } from "../paths";
import type { FieldProblem } from "./problems";
import type { Answers, Requisition, SectionSlug } from "../requisition";
import { typedDay } from "../numbers/typed-day";

/** The context for reading typed answers. */
export interface Around {
  /** The starter answers of the role type, if there is one. */
  readonly starter: Requisition | undefined;
  /** "2026-11-30" */
  readonly today: string;
}

const DAYS = [
  { name: "start", label: "Start" },
  { name: "closes", label: "Applications close" },
] as const;

/**
 * Returns questions about typed answers of a section that may mean something else: figures of metrics, and days.
 * Earlier answers are not questioned, whatever their origin.
 */
export function questionsForChanges(
  slug: SectionSlug,
  before: AnyAnswers,
  after: AnyAnswers,
  { starter, today }: Around,
): FieldProblem[] {
  if (slug === "metrics") {
    const [was, is] = [before, after] as unknown as readonly [Answers<"metrics">, Answers<"metrics">];
    return metricQuestions(was.metrics, is.metrics, starter);
  }
  if (slug !== "offer") return [];
  return DAYS.flatMap(({ name, label }) => {
    const day = after[name] === before[name] ? undefined : typedDay(String(after[name]), today);
    return day && "ask" in day ? [{ field: name, message: `${label}: ${day.ask}` }] : [];
  });
}

/**
 * Applies the consequences of typed answers: the role type's sentence gets the new target, a new baseline counts as
 * known, and a month gets its year. In: the requisition as it was, and the answers of the section that raise no
 * questions.
 */
export function withFollowUps(
  slug: SectionSlug,
  before: Requisition,
  after: AnyAnswers,
  { starter, today }: Around,
): AnyAnswers {
  if (slug === "metrics") {
    return metricsFollowing(before, after as unknown as Answers<"metrics">, starter);
  }
  if (slug !== "offer") return after;
  const days = DAYS.flatMap(({ name }): [string, string][] => {
    const day = after[name] === before.offer[name] ? undefined : typedDay(String(after[name]), today);
    return day && "text" in day ? [[name, day.text]] : [];
  });
  return { ...after, ...Object.fromEntries(days) };
}

function metricsFollowing(
  before: Requisition,
  after: Answers<"metrics">,
  starter: Requisition | undefined,
): Answers<"metrics"> {
  const said = starter ? sentencesWith(starter, before, after) : after.metrics;
  const metrics = after.metrics.map((row, i) => {
    const was = before.metrics.metrics.find(({ id }) => id === row.id);
    const isMeasured = row.baseline !== "" && row.baseline !== was?.baseline;
    const isMoved = row.target !== was?.target || row.unit !== was.unit;
    return {
      ...row,
      outcome: isMoved ? said[i]!.outcome : row.outcome,
      baselineUnknown: row.baselineUnknown && !isMeasured,
    };
  });
  return { ...after, metrics };
}

function sentencesWith(starter: Requisition, before: Requisition, metrics: Answers<"metrics">) {
  const asked = slotAnswers(starter, before);
  return refilled(starter, [before, { ...before, metrics }], [asked, asked]).metrics.metrics;
}
