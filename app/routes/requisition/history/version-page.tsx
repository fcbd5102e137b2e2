import { Glyph } from "../../../ui/glyph";

import type { SerializeFrom } from "@remix-run/node";
import type { showVersion } from "./show.server";

export interface VersionPageProps {
  readonly shown: SerializeFrom<typeof showVersion>;
  readonly refused: { readonly message: string } | undefined;
}

export function VersionPage({ shown, refused }: VersionPageProps) {
  const { id, version, newest } = shown;
  const address = `/requisitions/${id}`;
  const isNewest = version === newest;
  return (
    <>
      {refused ? (
        <p className="c-message is-blocker" role="alert">
          {refused.message}
        </p>
      ) : null}
      <div className="c-head">
        <div className="c-title">
          <h1>Version {version}</h1>
          <p>
            Saved {shown.when}
            {shown.approved ? ", approved" : ""}.{" "}
            {isNewest
              ? "This is the newest version."
              : shown.differs
                ? "Sections that have changed since are open."
                : `It says the same as the newest, version ${newest}.`}
          </p>
        </div>
        {isNewest ? null : (
          <>
            <a className="c-button" href={`${address}/history/${version}/changes.docx`} download>
              <Glyph name="download" />
              Changes since
            </a>
            <a className="c-button" href={`/compare?r=${id}@${version}&r=${id}`}>
              Compare with the newest
            </a>
          </>
        )}
      </div>
      <div className="l-stack">
        {shown.sections.map(({ slug, title, differs, answers }) => (
          <details key={slug} className="c-fold" open={differs || (isNewest && slug === "role")}>
            <summary>
              <h2>{title}</h2>
              {differs ? <span className="c-chip is-warning">Changed since</span> : null}
              <Glyph name="drop" />
            </summary>
            {answers.length === 0 ? (
              <p className="c-card__body u-muted">No answers.</p>
            ) : (
              <dl className="c-answers">
                {answers.map(({ path, label, text, suggested }) => (
                  <div key={path}>
                    <dt>{label}</dt>
                    <dd>
                      {suggested ? <span className="c-chip">Suggested</span> : null} {text}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </details>
        ))}
      </div>
      {shown.differs ? (
        <form method="post" className="c-act">
          <div>
            <p>Restoring makes a new version and keeps everything newer.</p>
            <input type="hidden" name="newest" value={newest} />
            <button className="c-button is-primary" name="intent" value="restore">
              Restore this version
            </button>
          </div>
        </form>
      ) : null}
    </>
  );
}
