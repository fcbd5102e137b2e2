import type { Replacement } from "../requisition/suggestions/replacement";
import { shortened } from "../requisition/texts/shortened";

const HEADS = {
  replaced: { title: "Replaced", about: "Suggestions you haven’t kept or edited." },
  new: { title: "New", about: "Blank answers that get a suggestion." },
  kept: { title: "Kept", about: "Everything you wrote, kept or edited." },
} as const;

interface ReplacementsProps {
  readonly groups: readonly { readonly kind: Replacement["kind"]; readonly rows: readonly Replacement[] }[];
}

/** What a change of the role type replaces, adds and keeps, answer by answer; kept answers are collapsed. */
export function Replacements({ groups }: ReplacementsProps) {
  return (
    <div className="l-stack">
      {groups.map(({ kind, rows }) => (
        <section key={kind} className="c-card" aria-labelledby={kind}>
          <div className="c-card__head">
            <h2 id={kind}>
              {HEADS[kind].title} <span className="u-muted">{rows.length}</span>
            </h2>
            <p className="u-small u-muted">{HEADS[kind].about}</p>
          </div>
          {rows.length === 0 ? (
            <p className="c-card__body u-muted">Nothing.</p>
          ) : kind === "kept" ? (
            <details>
              <summary>Show all {rows.length}</summary>
              <Answers rows={rows} kind={kind} />
            </details>
          ) : (
            <Answers rows={rows} kind={kind} />
          )}
        </section>
      ))}
    </div>
  );
}

function Answers({ rows, kind }: { rows: readonly Replacement[]; kind: Replacement["kind"] }) {
  return (
    <dl className="c-answers">
      {rows.map(({ section, label, before, after }) => (
        <div key={`${section} ${label}`}>
          <dt>{label}</dt>
          {kind === "replaced" ? (
            <dd className="l-two">
              <div>
                <small className="u-muted">Now</small>
                <Texts texts={before} />
              </div>
              <div>
                <small className="u-muted">Then</small>
                <Texts texts={after} />
              </div>
            </dd>
          ) : (
            <dd>
              <Texts texts={after} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** The number of list items that are named; the rest is counted. */
const MOST_NAMED = 4;
/** The maximum length of a text, enough to recognize it. */
const MOST_LETTERS = 160;

function Texts({ texts }: { texts: readonly string[] }) {
  const [only, ...others] = texts;
  if (only === undefined) return <p className="u-muted">Blank</p>;
  if (others.length === 0) return <p>{shortened(only, MOST_LETTERS)}</p>;
  return (
    <ul className="c-bullets">
      {texts.slice(0, MOST_NAMED).map((text) => (
        <li key={text}>{shortened(text, MOST_LETTERS)}</li>
      ))}
      {texts.length > MOST_NAMED ? <li className="u-muted">and {texts.length - MOST_NAMED} more</li> : null}
    </ul>
  );
}
