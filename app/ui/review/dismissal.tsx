import { FieldProblem } from "../fields/field-problem";
import type { ShownFinding } from "../clarity/shown-finding";

interface DismissalProps {
  /** The group of the findings, where the page shows why a dismissal was refused. */
  readonly group: string;
  readonly findings: readonly ShownFinding[];
  readonly refused: { readonly reason: string; readonly problem: string } | undefined;
}

/** A form that dismisses findings with a reason that every reviewer can read; collapsed at first. */
export function Dismissal({ group, findings, refused }: DismissalProps) {
  const field = `${group}-reason`;
  const several = findings.length > 1;
  return (
    <details className="c-more" open={refused !== undefined}>
      <summary>
        Dismiss<span className="u-hidden"> with a reason</span>
      </summary>
      <form method="post" className="c-dismiss">
        <input type="hidden" name="group" value={group} />
        {several ? (
          <ul role="list">
            {findings.map(({ id, where }) => (
              <li key={id}>
                <label className="c-choice">
                  <input type="checkbox" name="finding" value={id} defaultChecked />
                  <span>{where}</span>
                </label>
              </li>
            ))}
          </ul>
        ) : (
          <input type="hidden" name="finding" value={findings[0]?.id} />
        )}
        <label htmlFor={field}>Why it doesn’t apply here</label>
        <FieldProblem id={`${field}-error`} problem={refused?.problem} />
        <div className="l-row">
          <input
            className="c-input is-small"
            id={field}
            name="reason"
            maxLength={300}
            autoComplete="off"
            defaultValue={refused?.reason}
            aria-invalid={refused ? true : undefined}
            aria-describedby={refused ? `${field}-error` : undefined}
          />
          <button className="c-button is-small" name="intent" value="dismiss">
            {several ? "Dismiss selected" : "Dismiss finding"}
          </button>
        </div>
      </form>
    </details>
  );
}
