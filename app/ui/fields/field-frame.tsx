import type { ReactNode } from "react";
import { FieldProblem } from "./field-problem";

interface FieldFrameProps {
  /** Of the control, whose id it is as well. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem: string | undefined;
  readonly className?: string | undefined;
  /** Stands behind the label. */
  readonly beside?: ReactNode;
  /** The control. */
  readonly children: ReactNode;
}

/** A label, its hint, what is wrong with the answer, and the control; the control is described by `describedBy`. */
export function FieldFrame({ name, label, hint, problem, className, beside, children }: FieldFrameProps) {
  return (
    <div className={["c-field", className].filter(Boolean).join(" ")}>
      <div className="c-field__top">
        <div className="c-field__head">
          <label htmlFor={name}>{label}</label>
          {beside}
          {hint ? (
            <span className="c-field__hint" id={`${name}-hint`}>
              {hint}
            </span>
          ) : null}
        </div>
        <FieldProblem id={`${name}-error`} problem={problem} />
      </div>
      {children}
    </div>
  );
}

/** The ids of what describes a control: its hint and its problem, where there are any, and what stands beside. */
export function describedBy(
  { name, hint, problem }: Pick<FieldFrameProps, "name" | "hint" | "problem">,
  others: readonly (string | undefined)[] = [],
): string | undefined {
  const ids = [hint ? `${name}-hint` : undefined, problem ? `${name}-error` : undefined, ...others];
  return ids.filter(Boolean).join(" ") || undefined;
}
