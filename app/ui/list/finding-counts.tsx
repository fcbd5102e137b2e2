import { type Counts, SEVERITIES } from "../../clarity/finding";
import { Glyph } from "../glyph";

/** Findings by severity, in three columns: a shape and a number each, and the word for those who do not see the shape. */
export function FindingCounts({ counts }: { counts: Counts }) {
  if (SEVERITIES.every((severity) => counts[severity] === 0)) return <span className="u-muted">None</span>;
  return (
    <ul className="c-counts" role="list">
      {SEVERITIES.map((severity) => {
        const n = counts[severity];
        if (n === 0) return <li key={severity} />;
        return (
          <li key={severity} className={`is-${severity}`}>
            <Glyph name={severity} />
            {n}
            <span className="u-hidden">
              {" "}
              {severity}
              {n === 1 ? "" : "s"}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
