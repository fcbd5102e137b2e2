import { SectionFindings } from "../../ui/clarity/section-findings";
import type { Standing } from "./standing.server";

interface BesideProps {
  readonly id: string;
  readonly place: number;
  readonly standing: Standing;
  readonly hydrated: boolean;
}

/** What is said of a section as it was last saved: findings, what is left, and what it makes of the document. */
export function Beside({ id, place, standing, hydrated }: BesideProps) {
  const hasAnswers = standing.sections[place - 1]?.state !== "not-started";
  return (
    <aside className="l-stack" aria-label="Findings, what is missing, and preview">
      <SectionFindings
        findings={standing.findings}
        heading="Findings"
        empty={hasAnswers ? "No issues found in this section." : "Nothing to check yet."}
      />
      {/* With scripts, findings follow what is typed. */}
      {hydrated ? null : (
        <button className="c-button is-small" form="form" name="intent" value="check">
          Check this section
        </button>
      )}
      <section className="c-card is-padded" aria-labelledby="missing">
        <h2 id="missing" tabIndex={-1}>
          Still to do <span className="u-muted">{standing.missing.length}</span>
        </h2>
        {standing.missing.length === 0 ? (
          <p className="u-small">{standing.nothingMissing}</p>
        ) : (
          <ul className="c-missing" role="list">
            {standing.missing.map(({ field, ask }) => (
              <li key={`${field} ${ask}`}>
                <a href={`#${field}`}>{ask}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {standing.preview === "" ? null : (
        <section className="c-card is-padded" aria-labelledby="preview">
          <div className="l-row l-row--ends">
            <h2 id="preview">Preview</h2>
            <a className="u-small" href={`/requisitions/${id}/documents/job-description`}>
              Whole document
            </a>
          </div>
          <div className="c-text is-small" dangerouslySetInnerHTML={{ __html: standing.preview }} />
          <p className="u-xs u-muted u-top">As last saved.</p>
        </section>
      )}
    </aside>
  );
}
