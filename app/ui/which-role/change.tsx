import type { Flip, Given } from "../../clarity/which-role";
import type { Question } from "../../catalogue/which-role";

interface ChangeProps {
  readonly flip: Flip | undefined;
  /** The page with the changed answers. */
  readonly address: string | undefined;
  /** The questions that have no answer yet. */
  readonly open: readonly Question[];
  readonly tied: boolean;
  readonly nameOf: (role: string) => string;
}

/** The smallest change of the answers with which another role type would have come out. */
export function Change({ flip, address, open, tied, nameOf }: ChangeProps) {
  if (!flip) {
    return <p>No other answer to one question, or to two, would lead to another role type.</p>;
  }
  const to = <strong>{nameOf(flip.to)}</strong>;
  const [first, second] = flip.changes;
  const opens = flip.changes.every(({ question }) => open.some(({ id }) => id === question.id));
  return (
    <>
      {second ? (
        <p>
          No single answer would. It takes two: if you {opens ? "answer" : "had answered"} <Words given={first!} /> and{" "}
          <Words given={second} />, it {opens ? "will" : "would"} be {to}
          {tied ? "." : " instead."}
        </p>
      ) : (
        <p>
          If you {opens ? "answer" : "had answered"} <Words given={first!} />
          {opens ? ", which is still open," : ","} it {opens ? "will" : "would"} be {to}
          {tied ? " alone." : " instead."}
        </p>
      )}
      <p className="u-small">
        <a href={address}>See that result</a>
      </p>
    </>
  );
}

function Words({ given: { question, answer } }: { given: Given }) {
  return (
    <>
      “{answer.says}” to “{question.question}”
    </>
  );
}
