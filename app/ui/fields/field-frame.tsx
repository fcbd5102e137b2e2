import type { ReactNode } from "react";
import { FieldProblem } from "./field-problem";

interface FieldFrameProps {
  /** Of the control, whose id it is as well. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly problem: string | undefined;
  readonly className?: string | undefined;
  /** Behind the label. */
  readonly beside?: ReactNode;
  /** Under the control, after what is wrong and the hint. */
  readonly notes?: ReactNode;
  /** The control: one element, since fields next to each other share three rows of a grid. */
  readonly children: ReactNode;
}

/** A label, the control, what is wrong with the answer, and its hint; the control is described by `describedBy`. */
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

/** The ids of what describes a control: its hint and its problem, where there are any, and more that does. */
export function describedBy(
  { name, hint, problem }: Pick<FieldFrameProps, "name" | "hint" | "problem">,
  others: readonly (string | undefined)[] = [],
): string | undefined {
  const ids = [hint ? `${name}-hint` : undefined, problem ? `${name}-error` : undefined, ...others];
  return ids.filter(Boolean).join(" ") || undefined;
}
