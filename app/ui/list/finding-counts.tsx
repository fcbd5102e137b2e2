import { type Counts, SEVERITIES } from "../../clarity/finding";
import { Glyph } from "../glyph";

/** Findings by severity: a shape and a number each, and the word for those who do not see the shape. */
export function FindingCounts({ counts }: { counts: Counts }) {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return <span className="u-muted">none</span>;
  return (
    <ul className="c-counts" role="list">
      {found.map((severity) => (
        <li key={severity} className={`c-level is-${severity}`}>
          <Glyph name={severity} />
          {counts[severity]}
          <span className="u-hidden">
            {" "}
            {severity}
            {counts[severity] === 1 ? "" : "s"}
          </span>
        </li>
      ))}
    </ul>
  );
}
