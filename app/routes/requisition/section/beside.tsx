import { SectionFindings } from "../../../ui/clarity/section-findings";
import type { SectionPageProgress } from "./progress.server";

interface BesideProps {
  readonly id: string;
  readonly place: number;
  readonly progress: SectionPageProgress;
  readonly hydrated: boolean;
}

/** The panel next to the form: findings and progress of the section as last saved, or its part of the document. */
export function Beside({ id, place, progress, hydrated }: BesideProps) {
  const { sections, findings, missing, nothingMissing, preview } = progress;
  const { title = "", state } = sections[place - 1] ?? {};
  return (
    <aside className="c-pane c-card l-stick" id="findings" tabIndex={-1} aria-label="Findings and preview">
      <div className="c-card__head">
        {/* The radios belong to a separate form, so that they are never submitted. */}
        <form id="view" hidden />
        <fieldset className="c-switch">
          <legend className="u-hidden">Show</legend>
          <label>
            <input type="radio" name="pane" value="findings" form="view" defaultChecked autoComplete="off" />
            Findings <small>{findings.length}</small>
          </label>
          <label>
            <input type="radio" name="pane" value="preview" form="view" autoComplete="off" />
            Preview
          </label>
        </fieldset>
        <a className="u-small" href={`/requisitions/${id}/documents/job-description`}>
          Open document
        </a>
      </div>
      <div className="c-pane__findings">
        {findings.length > 0 ? (
          <SectionFindings findings={findings} section={title} />
        ) : (
          <p className="c-card__body u-muted">
            {state === "not-started" ? "Nothing to check yet." : "No issues found in this section."}
          </p>
        )}
        <div className="c-card__body c-pane__todo">
          <h2 id="missing" tabIndex={-1}>
            Still to do
          </h2>
          <p>
            {missing.length === 0
              ? nothingMissing
              : missing.map(({ field, ask }) => (
                  <span key={`${field} ${ask}`}>
                    <a href={`#${field}`}>{ask}</a>.{" "}
                  </span>
                ))}
          </p>
          {/* With scripts, findings update while the user types. */}
          {hydrated ? null : (
            <button className="c-button is-small" form="form" name="intent" value="check">
              Check this section
            </button>
          )}
        </div>
      </div>
      <div className="c-pane__preview c-card__body">
        {preview === "" ? (
          <p className="u-muted">Nothing in the document comes from this section yet.</p>
        ) : (
          <div className="c-text is-small" dangerouslySetInnerHTML={{ __html: preview }} />
        )}
      </div>
    </aside>
  );
}
