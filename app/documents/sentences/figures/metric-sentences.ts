import { stopped } from "../../wording";
import { cutsOf } from "../../fitting/cut";
import type { Text } from "../../blocks/document";
import { answerText, type Source } from "../../source";
import { type Metric, figuresOf, type Readers } from "./figures";
import { withoutExample } from "../cuts";
import { asLineStart, lowered, mayLower, withoutStop } from "../letter-case";
import { mainClause } from "../main-clause";
import { phraseWords } from "../phrase";

const dayOf = ({ day }: Metric): number => (day === "" ? Infinity : Number(day));

/**
 * Chooses up to `most` metrics by due day: the first of each day before a second of any. If there are too many days, 90
 * and 365 are kept longest, then 30, then 180. Rows are ranked in their order; those without an outcome are skipped.
 */
function chosenMetrics(all: readonly Metric[], most: number): Metric[] {
  const rows = all.filter(({ outcome }) => outcome !== "");
  const days = [...new Set(rows.map(({ day }) => day))];
  const rank = ["90", "365", "30", "180", ""];
  const firsts = days
    .toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b))
    .map((day) => rows.find((row) => row.day === day)!);
  const rest = rows.filter((row) => !firsts.includes(row));
  return [...firsts, ...rest].slice(0, most).sort((a, b) => dayOf(a) - dayOf(b) || rows.indexOf(a) - rows.indexOf(b));
}

/** A metric with only the main clause of its outcome, unless the clause loses some of its figures. */
function metricInShort(source: Source, metric: Metric, readers: Readers): Metric {
  const short = { ...metric, outcome: mainClause(withoutExample(metric.outcome)) };
  return figuresOf(source, short, readers) === figuresOf(source, metric, readers) ? short : metric;
}

/** Returns the chosen metrics as sentences, brief or whole, and what was cut from all of them. */
export function chosenGoals(source: Source, most: number, brief: boolean, readers: Readers) {
  const { metrics } = source.requisition.metrics;
  const chosen = chosenMetrics(metrics, most);
  const rows = brief ? chosen.map((metric) => metricInShort(source, metric, readers)) : chosen;
  const named = metrics.filter(({ outcome }) => outcome !== "");
  const cuts = cutsOf(
    "goal",
    { section: "metrics", field: "metrics" },
    named.map(({ outcome }) => outcome),
    named.map(({ id }) => rows.find((row) => row.id === id)?.outcome ?? ""),
  );
  return { rows, sentences: metricSentences(source, rows, readers), cuts };
}

/** True for a metric that has not been measured yet. One with a current value has been, whatever is checked. */
export const isUnmeasured = ({ baseline, baselineUnknown }: Metric): boolean => baselineUnknown && baseline === "";

/**
 * The only metric of several that has not been measured yet: its own sentence says so. If there are more, the document
 * says it once after all of them.
 */
export function onlyUnmeasured(metrics: readonly Metric[]): Metric | undefined {
  const [first, second] = metrics.filter(isUnmeasured);
  return second || metrics.length < 2 ? undefined : first;
}

/**
 * Metrics as sentences: "By day 90, teams get what they need (at least 85% of milestones)." If one of the outcomes must
 * keep its capital, all of them have a colon instead of the comma.
 */
function metricSentences(source: Source, metrics: readonly Metric[], readers: Readers): Text[] {
  const outcomes = metrics.map((metric) => withoutStop(metric.outcome));
  const unmeasured = readers === "colleagues" ? onlyUnmeasured(metrics) : undefined;
  const hasComma = outcomes.every((outcome, i) => metrics[i]!.day === "" || mayLower(source, outcome));
  return metrics.map((metric, i): Text => {
    const path = `metrics.${metric.id}`;
    const isSuggested = answerText(source, "metrics", path, "")[0]?.suggested === true;
    // Unconfirmed numbers are not made public.
    const said = readers === "everyone" && isSuggested ? "" : figuresOf(source, metric, readers);
    const notYet = metric === unmeasured ? phraseWords(source, "shared", "notMeasuredYet") : "";
    const figures = [said, notYet].filter((text) => text !== "").join("; ");
    const label =
      metric.day === ""
        ? ""
        : metric.day === "365"
          ? phraseWords(source, "shared", "afterAYear")
          : phraseWords(source, "shared", "byDay", { day: metric.day });
    const lead: Text = label === "" ? [] : [{ text: `${label}${hasComma ? "," : ":"}`, strong: true }, { text: " " }];
    const outcome = label !== "" && hasComma ? lowered(outcomes[i]!) : asLineStart(source, outcomes[i]!);
    const words = figures === "" ? outcome : `${outcome} (${figures})`;
    return [...lead, ...answerText(source, "metrics", path, stopped(words))];
  });
}
