import type { Missing } from "../../requisition/missing";
import { SectionFindings } from "../clarity/section-findings";
import type { ShownFinding } from "../clarity/shown-finding";

interface PaneProps {
  /** "/requisitions/<id>" */
  readonly address: string;
  readonly section: string;
  readonly findings: readonly ShownFinding[];
  /** Stands for the findings if there are none. */
  readonly noFindings: string;
  readonly missing: readonly Missing[];
  /** Stands for what is missing if nothing is. */
  readonly nothingMissing: string;
  /** HTML of the document's part. */
  readonly preview: string;
}

/** Beside the form: what clarity found and what is still to do, or what the document makes of the answers. */
export function Pane({ address, section, findings, noFindings, missing, nothingMissing, preview }: PaneProps) {
  return (
    <aside className="c-pane c-card l-stick" id="findings" tabIndex={-1} aria-label="Findings and preview">
      <div className="c-card__head">
        {/* The radios belong to a form of their own, so that they are never sent. */}
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
        <a className="u-small" href={`${address}/documents/job-description`}>
          Open document
        </a>
      </div>
      <div className="c-pane__findings">
        {findings.length > 0 ? (
          <SectionFindings findings={findings} section={section} />
        ) : (
          <p className="c-card__body u-muted">{noFindings}</p>
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
          <button className="c-button is-small" form="form" name="intent" value="check">
            Check this section
          </button>
        </div>
      </div>
      <div className="c-pane__preview c-card__body">
        {preview === "" ? (
          <p className="u-muted">Nothing in the document comes from this section yet.</p>
        ) : (
          <>
            <div className="c-text is-small" dangerouslySetInnerHTML={{ __html: preview }} />
            <p className="u-xs u-muted u-top">As last saved.</p>
          </>
        )}
      </div>
    </aside>
  );
}
