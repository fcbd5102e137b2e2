import { FieldProblem } from "../fields/field-problem";
import { Glyph } from "../glyph";
import type { BriefForm } from "./brief-fields";
import { Spark } from "./numbered";
import type { FilledBrief, ShownBrief } from "./shown-brief";

interface MetricsProps {
  readonly form: BriefForm;
  readonly brief: FilledBrief["brief"];
  /** The sentences of metrics as they will be saved, by id. */
  readonly outcomes: ShownBrief["progress"]["outcomes"];
  readonly days: ShownBrief["choices"]["day"];
}

type Metric = FilledBrief["brief"]["metrics"][number];

/** A short name of a metric: the part of its measure before the colon, or its outcome. */
const nameOf = ({ measure, outcome }: Pick<Metric, "measure" | "outcome">): string =>
  /^([^:]{3,60}): /.exec(measure)?.[1] ?? (outcome || measure);

/** The metrics in a brief, each with its target and date; each can be replaced by another. */
export function Metrics({ form, brief, outcomes, days }: MetricsProps) {
  return (
    <table className="c-asked" role="table" aria-labelledby="metrics">
      <thead role="rowgroup">
        <tr role="row">
          {["Metric", "Target", "By when"].map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
          <th role="columnheader" scope="col">
            <span className="u-hidden">Another</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {brief.metrics.map((metric, i) => (
          <MetricRow
            key={metric.id}
            metric={metric.isNew ? metric : { ...metric, outcome: outcomes[metric.id] ?? metric.outcome }}
            i={i}
            form={form}
            days={days}
            more={brief.moreMetrics}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly metric: Metric;
  readonly i: number;
  readonly form: BriefForm;
  readonly days: MetricsProps["days"];
  readonly more: FilledBrief["brief"]["moreMetrics"];
}

function MetricRow({ metric, i, form, days, more }: RowProps) {
  const name = metric.isNew ? `metric ${i + 1}` : nameOf(metric);
  const isSuggested = form.isSuggested(`metrics.metrics.${metric.id}`);
  const control = (part: string) => {
    const field = `metric.${i}.${part}`;
    const isWrong = form.problemOf(field) !== undefined;
    return {
      id: field,
      ...form.register(field),
      "aria-invalid": isWrong ? (true as const) : undefined,
      "aria-describedby": isWrong ? `${field}-error` : undefined,
      className: isSuggested ? "c-input is-suggested" : "c-input",
    };
  };
  const problem = (part: string) => (
    <FieldProblem id={`metric.${i}.${part}-error`} problem={form.problemOf(`metric.${i}.${part}`)} />
  );
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <input type="hidden" name={`metric.${i}.id`} value={metric.id} />
        {metric.isNew ? (
          <>
            <input
              {...control("outcome")}
              defaultValue={metric.outcome}
              aria-label={`Outcome of ${name}`}
              placeholder="What will be true, as a sentence"
            />
            {problem("outcome")}
          </>
        ) : (
          <>
            {name} {isSuggested ? <Spark /> : null}
            {metric.outcome !== "" && metric.outcome !== name ? (
              <small>{metric.outcome.replace(/[[\]]/g, "")}</small>
            ) : null}
          </>
        )}
      </th>
      <td role="cell">
        <input
          {...control("target")}
          defaultValue={metric.target}
          aria-label={`Target of ${name}${metric.unit ? `, ${metric.unit}` : ""}`}
        />
        {metric.unit ? <small>{metric.unit}</small> : null}
        {problem("target")}
      </td>
      <td role="cell">
        <select {...control("day")} defaultValue={metric.day} aria-label={`By when: ${name}`}>
          <option value="">Choose</option>
          {days.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {problem("day")}
      </td>
      <td role="cell">{more.length > 0 && !metric.isNew ? <Swap from={metric.id} name={name} more={more} /> : null}</td>
    </tr>
  );
}

/** Buttons that replace this metric with another one; pressing one also saves all input. */
function Swap({ from, name, more }: { from: string; name: string; more: FilledBrief["brief"]["moreMetrics"] }) {
  return (
    <details className="c-menu">
      <summary className="c-icon" title={`Choose another metric for ${name}`}>
        <Glyph name="swap" />
        <span className="u-hidden">Choose another metric for {name}</span>
      </summary>
      <div>
        {more.map((metric) => (
          <button key={metric.id} name="intent" value={`swap:${from}:${metric.id}`}>
            <span>
              {nameOf(metric)}
              {metric.outcome !== nameOf(metric) ? <small>{metric.outcome.replace(/[[\]]/g, "")}</small> : null}
            </span>
          </button>
        ))}
      </div>
    </details>
  );
}

/** A line about the metrics that a brief does not show. */
export function MoreMetrics({ count, section }: { readonly count: number; readonly section: string | undefined }) {
  if (count === 0) return null;
  const more = `${count} more ${count === 1 ? "is" : "are"} suggested and marked in the document.`;
  return (
    <p className="u-small u-muted">
      {more} {section ? <a href={section}>Edit all metrics</a> : null}
    </p>
  );
}
