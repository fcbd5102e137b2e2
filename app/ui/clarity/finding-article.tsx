import { stopped } from "../../documents/wording";
import { FieldProblem } from "../fields/field-problem";
import { asTitle, type ShownEvidence, type ShownFinding } from "./shown-finding";

interface FindingArticleProps {
  readonly finding: ShownFinding;
  /** Why dismissing it was refused; stands at the reason, which is then open. */
  readonly problem?: string | undefined;
}

/** One finding in full: what is there, what to do about it, what raised it, why it matters, and the buttons. */
export function FindingArticle({ finding, problem }: FindingArticleProps) {
  const { id, rule, severity, at, where, href, found, instead, evidence, why, source, fixes } = finding;
  const title = `${id}-found`;
  return (
    <article className={`c-finding is-${severity}`} id={id} aria-labelledby={title}>
      <div>
        <p className="c-finding__where">
          {at === "" ? where : <a href={href}>{where}</a>}. Rule {rule}
        </p>
        <h4 id={title}>{asTitle(found)}</h4>
        <p>{instead}</p>
        <div className="c-finding__more">
          {evidence.length > 0 ? (
            <details className="c-more">
              <summary>What raised it</summary>
              <Receipts evidence={evidence} />
            </details>
          ) : null}
          <details className="c-more">
            <summary>Why this matters</summary>
            <p>{why}</p>
            <p>Source: {stopped(source)}</p>
          </details>
        </div>
      </div>
      <div className="c-finding__acts">
        {fixes.map(({ label, nth }) => (
          <button
            key={nth}
            className="c-button is-small"
            name="intent"
            value={`fix:${id}:${nth}`}
            aria-describedby={title}
          >
            {label}
          </button>
        ))}
        {at === "" ? null : (
          <a className="c-button is-small is-plain" href={href}>
            Edit {where}
          </a>
        )}
        <Dismissal id={id} found={asTitle(found)} problem={problem} />
      </div>
    </article>
  );
}

/** The phrases that raised a finding, what each stands for, and where it is. */
function Receipts({ evidence }: { evidence: readonly ShownEvidence[] }) {
  return (
    <table className="c-receipts" role="table">
      <caption className="u-hidden">Phrases that raised this finding</caption>
      <thead role="rowgroup">
        <tr role="row">
          {["Phrase", "Stands for", "Where"].map((head) => (
            <th key={head} role="columnheader" scope="col">
              <span className="u-hidden">{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {evidence.map(({ phrase, stands, where, href }, i) => (
          <tr key={i} role="row">
            <td role="cell">
              <q>{phrase}</q>
            </td>
            <td role="cell">{stands}</td>
            <td role="cell">{href ? <a href={href}>{where}</a> : where}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Puts a finding aside, with the reason that everybody who reviews will read. */
function Dismissal({ id, found, problem }: { id: string; found: string; problem: string | undefined }) {
  const field = `reason:${id}`;
  const problemId = problem ? `${field}-error` : undefined;
  return (
    <details className="c-more c-dismiss" open={problem !== undefined}>
      <summary>
        Dismiss with a reason<span className="u-hidden"> {found}</span>
      </summary>
      <div className="c-dismiss__form">
        <label htmlFor={field}>Why this does not apply</label>
        <FieldProblem id={problemId} problem={problem} />
        <input
          className="c-input is-small"
          id={field}
          name={field}
          maxLength={300}
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problemId}
        />
        <button className="c-button is-small" name="intent" value={`dismiss:${id}`}>
          Dismiss<span className="u-hidden"> {found}</span>
        </button>
      </div>
    </details>
  );
}
