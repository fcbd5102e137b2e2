import { Glyph } from "../../../ui/glyph";
import { SelectedBar } from "../../../ui/list/selected-bar";
import { UndoBanner } from "../../../ui/undo-banner";

import type { SerializeFrom } from "@remix-run/node";
import type { showHistory } from "./show.server";

export interface HistoryPageProps {
  readonly shown: SerializeFrom<typeof showHistory>;
}

export function HistoryPage({ shown }: HistoryPageProps) {
  const { id, entries, newest } = shown;
  const address = `/requisitions/${id}`;
  return (
    <>
      <form method="post" action={address}>
        <input type="hidden" name="back" value="history" />
        <UndoBanner undoable={shown.undoable} />
      </form>
      <div className="c-title">
        <h1>History</h1>
        <p>
          Every save, newest first. Saves to the same section within 10 minutes are grouped. Restoring a version keeps
          everything newer.
        </p>
      </div>
      {entries.length === 0 ? (
        <p className="c-card is-padded">
          {shown.first ? `Created ${shown.created}. No changes since.` : "Nothing earlier."}
        </p>
      ) : (
        <form method="get" action="/compare" className="c-pick">
          <ol className="c-card c-history" role="list" aria-label="Versions, newest first">
            {entries.map((entry) => (
              <li key={entry.version}>
                <label>
                  <input type="checkbox" name="r" value={`${id}@${entry.version}`} />
                  <span className="u-hidden">Select version {entry.version}</span>
                </label>
                <div>
                  <p>
                    <a className="u-hit" href={`${address}/history/${entry.version}`}>
                      <b>Version {entry.version}</b>
                    </a>{" "}
                    {entry.version === newest ? <span className="c-chip">Newest</span> : null} {entry.act}
                  </p>
                  {entry.approved ? (
                    <p className="u-small">
                      <span className="c-chip is-ready">
                        <Glyph name="ready" />
                        Approved
                      </span>{" "}
                      {entry.approved}
                    </p>
                  ) : null}
                  {entry.changes.map(({ slug, title, words }) => (
                    <p key={slug} className="u-small">
                      <b>{title}</b>: {words}
                    </p>
                  ))}
                </div>
                <p className="u-small u-muted">{[entry.when, entry.by].filter(Boolean).join(", ")}</p>
              </li>
            ))}
          </ol>
          {shown.first && shown.next === undefined ? null : (
            <nav className="l-row u-top" aria-label="Pages of the history">
              {shown.first ? null : (
                <a className="c-button" href={`${address}/history`}>
                  Newest
                </a>
              )}
              {shown.next === undefined ? null : (
                <a className="c-button" href={`${address}/history?upTo=${shown.next}`}>
                  Earlier
                </a>
              )}
            </nav>
          )}
          <SelectedBar label="Selected versions" comparable />
        </form>
      )}
    </>
  );
}
