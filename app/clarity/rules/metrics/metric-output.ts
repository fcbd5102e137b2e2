import { Matcher } from "../../reading/matcher";
import type { RequisitionRule } from "../../rule";

/** Outputs that are counted because they are easy to count. */
const OUTPUTS = [
  "number|amount|count of features|stories|documents|meetings|releases|projects|tickets|reports|presentations|experiments|interviews",
  "features|stories|tickets|documents|reports|experiments ... per|each quarter|month|sprint|week|year",
  "ship|deliver|write|publish ... features|documents|reports|roadmap|stories",
  "roadmap delivered|completed|published|written",
  "lines of code",
  "story points",
  "velocity",
  "meetings held|run|organized",
  "hours worked|logged|spent",
  "trainings held|delivered|given",
  "plan|strategy|roadmap|report is written|published|presented|documented",
];

const outputs = OUTPUTS.reduce((matcher, phrase) => matcher.add(phrase, true), new Matcher<true>());

export const metricOutput: RequisitionRule = {
  of: "requisition",
  rule: "metric-output",
  severity: "warning",
  why: "You can deliver every output while nothing changes. People measured by output produce more of it.",
  source:
    "Geoff Smart and Randy Street, Who: The A Method for Hiring, 2008: outcomes are what must get done, not what the person will be doing",
  check({ requisition }) {
    return requisition.metrics.metrics.flatMap((row, i) =>
      (["outcome", "measure"] as const).flatMap((field) => {
        const { tokens, matches } = outputs.search(row[field]);
        const [match] = matches;
        if (!match) return [];
        const phrase = row[field].slice(tokens[match.from]!.start, tokens[match.to]!.end);
        return [
          {
            at: `metrics.metrics.${row.id}.${field}`,
            found: `Metric ${i + 1} counts output (“${phrase}”), not results.`,
            instead: "Write what changes for users, customers or teams, and measure that.",
            evidence: [{ phrase, meaning: "Output", at: `metrics.metrics.${row.id}.${field}` }],
          },
        ];
      }),
    );
  },
  example: {
    on: "product-manager-music-discovery",
    bad: {
      metrics: {
        metrics: [
          {
            id: "m",
            outcome: "The team is productive.",
            measure: "Number of features shipped per quarter",
            unit: "features",
            baseline: "4",
            target: "8",
            day: "365",
            baselineUnknown: false,
            source: "Issue tracker",
            control: "moves",
          },
        ],
      },
    },
    good: {},
  },
};
