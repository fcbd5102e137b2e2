import type { Catalogue } from "../../catalogue/catalogue";
import type { Answers, Requisition } from "../../requisition/requisition";

type Decision = Answers<"stakeholders">["decisions"][number];
type Metric = Answers<"metrics">["metrics"][number];

/**
 * What a requisition says exactly as its role type suggests it, kept or not yet reviewed. Nobody has made it a claim of
 * this team, so it does not conflict with a neighbor that says the same.
 */
export function typicalOf({ role }: Requisition, { roleTypes }: Catalogue) {
  const starter = roleTypes.get(role.roleType)?.starter;
  const decisions = new Map(starter?.stakeholders.decisions.map((row) => [row.id, row]));
  const metrics = new Set(starter?.metrics.metrics.map(measured));
  return {
    isDecision: ({ id, right, who }: Decision): boolean => {
      const usual = decisions.get(id);
      return usual !== undefined && usual.right === right && usual.who === who;
    },
    isMetric: (row: Metric): boolean => metrics.has(measured(row)),
  };
}

/** What a metric is about, normalized for comparison: without case, spaces and punctuation. */
export const measured = ({ outcome, measure }: Metric): string =>
  (outcome + measure).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
