import { joinList } from "../../../requisition/texts/join-list";
import { Level } from "../../../ui/clarity/level";
import { MarkedText } from "../../../ui/clarity/marked-text";
import { hasSignals, RoleSignals } from "../../../ui/clarity/role-signals";
import { Fold, Folds } from "../../../ui/folds";

import type { SerializeFrom } from "@remix-run/node";
import type { showImported } from "./show.server";

export interface ImportedPageProps {
  readonly shown: SerializeFrom<typeof showImported>;
}

export function ImportedPage({ shown }: ImportedPageProps) {
  const { id, title, findings, filled } = shown;
  const { verdict, verdictMeans } = shown.verdict;
  const address = `/requisitions/${id}`;
  const answered = filled.filter(({ answers }) => answers > 0);
  return (
    <>
      <div className="c-title">
        <h1>What the text says</h1>
        <p>{title || "No title was found"}</p>
      </div>
      <div className="l-cols is-side">
        <div className="l-stack">
          <section className="c-card is-padded" aria-labelledby="next">
            <h2 id="next">
              {answered.length > 0
                ? `Answers for ${answered.length} of ${filled.length} sections`
                : "No answers were found"}
            </h2>
            <p className="u-muted">
              {answered.length > 0
                ? `${joinList(answered.map((section) => section.title))}. They are suggestions, each with the sentence it came from. `
                : "The text is kept with the requisition. "}
              The brief asks for what only you know.
            </p>
            <form method="post" className="l-row u-top">
              <button className="c-button is-primary" name="intent" value="brief">
                Continue to the brief
              </button>
              {shown.suggests === undefined ? null : (
                <a className="c-button" href={`${address}/brief`}>
                  Use only what the text says
                </a>
              )}
            </form>
            {shown.suggests === undefined ? (
              <p className="u-small u-muted u-top">
                The text fits no single role type. <a href={`${address}/edit/role#roleType`}>Choose one</a> to get
                suggestions for the rest.
              </p>
            ) : (
              <p className="u-small u-muted u-top">
                What the text leaves open gets the suggestions for {shown.suggests}, marked until you keep them.
              </p>
            )}
            {shown.blended ? (
              <p className="u-small">
                It reads as two jobs. <a href={`${address}/split`}>Split it into two requisitions</a>.
              </p>
            ) : null}
          </section>

          <section className="c-card" aria-labelledby="findings">
            <h2 id="findings" className="c-card__head">
              Findings in the text
            </h2>
            {findings.length === 0 ? (
              <p className="c-card__body">No issues found.</p>
            ) : (
              <ol className="c-card__lines" role="list">
                {findings.map((finding) => (
                  <li key={finding.id}>
                    <p>
                      <Level severity={finding.severity} />{" "}
                      <span className="u-small u-muted">{finding.at || "Whole text"}</span>
                    </p>
                    <p>
                      <strong>{finding.found}</strong> {finding.instead}
                    </p>
                    <details className="c-more">
                      <summary>Why this matters</summary>
                      <p>{finding.why}</p>
                      <p className="u-small u-muted">Source: {finding.source}</p>
                    </details>
                  </li>
                ))}
              </ol>
            )}
          </section>

          <section className="c-card is-padded" aria-labelledby="signals">
            <h2 id="signals">Role signals</h2>
            {hasSignals(shown.signals) ? (
              <p className="u-small u-muted">Choose one to see its words in the text.</p>
            ) : null}
            <RoleSignals
              rows={shown.signals}
              expectedOf={shown.expectedOf}
              chosen={shown.axis.id}
              hrefFor={(axis) => `${address}/imported?axis=${axis}#marked`}
            />
          </section>

          <Folds>
            <Fold
              title="The text"
              about={`Marked: what points to ${shown.axis.name.toLowerCase()}`}
              open={shown.isAsked}
            >
              <div id="marked" tabIndex={-1}>
                <MarkedText passages={shown.marked} />
              </div>
            </Fold>
          </Folds>
        </div>
        <aside className="l-stack">
          <section className="c-card is-padded" aria-labelledby="verdict">
            <h2 id="verdict">{verdict}</h2>
            <p className="u-muted">{`${verdictMeans.charAt(0).toUpperCase()}${verdictMeans.slice(1)}.`}</p>
            {shown.closest === undefined ? null : (
              <p className="u-small u-top">
                Closest role type: {shown.closest}
                {shown.second ? `, then ${shown.second}` : ""}.
              </p>
            )}
            <p className="u-small">{findings.length === 0 ? "No findings." : shown.counted}</p>
          </section>
        </aside>
      </div>
    </>
  );
}
