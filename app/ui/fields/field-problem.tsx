interface FieldProblemProps {
  /** The id for the control's `aria-describedby`. */
  readonly id?: string | undefined;
  readonly problem: string | undefined;
}

/** The problem of an answer, at its field; renders nothing if there is none. */
export function FieldProblem({ id, problem }: FieldProblemProps) {
  if (problem === undefined) return null;
  return (
    <p className="c-error" id={id}>
      <span className="u-hidden">Error: </span>
      {problem}
    </p>
  );
}
