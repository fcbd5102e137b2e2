import { stopped } from "../../documents/wording";
import { Level } from "./level";
import { asTitle, type ShownFinding } from "./shown-finding";

interface SectionFindingsProps {
  readonly findings: readonly ShownFinding[];
  readonly heading: string;
  /** Stands here if there are none. */
  readonly empty: string;
  /** The heading's id, for links to it. */
  readonly id?: string;
}

/** The findings of one section beside its form: how bad, what, where, and why. The buttons stand at the fields. */
export function SectionFindings({ findings, heading, empty, id = "findings" }: SectionFindingsProps) {
  return (
    <section className="c-card is-padded" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading} <span className="u-muted">{findings.length}</span>
      </h2>
      {findings.length === 0 ? <p className="c-notes u-muted">{empty}</p> : null}
      {findings.length > 0 ? (
        <ol className="c-notes" role="list">
          {findings.map((finding) => (
            <li key={finding.id}>
              <p>
                <Level severity={finding.severity} /> <span className="c-notes__where">{finding.where}</span>
              </p>
              <p>
                <a className="u-hit" href={finding.href}>
                  {asTitle(finding.found)}
                </a>
              </p>
              <details className="c-more">
                <summary>Why this matters</summary>
                <p>{finding.why}</p>
                <p>Source: {stopped(finding.source)}</p>
              </details>
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  );
}
