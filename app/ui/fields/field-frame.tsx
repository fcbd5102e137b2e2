import type { ReactNode } from "react";
import { FieldProblem } from "./field-problem";

interface FieldFrameProps {
  /** The name of the control, also used as its id. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly problem: string | undefined;
  readonly className?: string | undefined;
  /** Content after the label. */
  readonly beside?: ReactNode;
  /** Content below the control, after the problem and the hint. */
  readonly notes?: ReactNode;
  /** The control, as a single element, since adjacent fields share three rows of a grid. */
  readonly children: ReactNode;
}

/** A label, the control, the answer's problem, and the hint. Use `describedBy` for the control's description. */
export function FieldFrame({ name, label, hint, problem, className, beside, notes, children }: FieldFrameProps) {
  return (
    <div className={["c-field", className].filter(Boolean).join(" ")}>
      <div className="c-field__head">
        <label htmlFor={name}>{label}</label>
        {beside}
      </div>
      {children}
      <div>
        <FieldProblem id={`${name}-error`} problem={problem} />
        {hint ? (
          <p className="c-field__hint" id={`${name}-hint`}>
            {hint}
          </p>
        ) : null}
        {notes}
      </div>
    </div>
  );
}

/** The ids of a control's description: its hint, its problem, and any others. */
export function describedBy(
  { name, hint, problem }: Pick<FieldFrameProps, "name" | "hint" | "problem">,
  others: readonly (string | undefined)[] = [],
): string | undefined {
  const ids = [hint ? `${name}-hint` : undefined, problem ? `${name}-error` : undefined, ...others];
  return ids.filter(Boolean).join(" ") || undefined;
}
