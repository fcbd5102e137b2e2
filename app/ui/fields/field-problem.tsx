interface FieldProblemProps {
  /** That the control names in `aria-describedby`. */
  readonly id?: string | undefined;
  readonly problem: string | undefined;
}

/** What is wrong with an answer, where it is asked for; nothing if nothing is. */
export function FieldProblem({ id, problem }: FieldProblemProps) {
  if (problem === undefined) return null;
  return (
    <p className="c-error" id={id}>
      <span className="u-hidden">Error: </span>
      {problem}
    </p>
  );
}
