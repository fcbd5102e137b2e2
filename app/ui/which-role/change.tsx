import type { Flip, Given } from "../../clarity/verdict/which-role";
import type { Question } from "../../catalogue/shapes/which-role";

interface ChangeProps {
  readonly flip: Flip | undefined;
  /** The address of the page with the changed answers. */
  readonly address: string | undefined;
  /** The questions without an answer. */
  readonly open: readonly Question[];
  /** True if the result is a single role type, which the change would replace. */
  readonly found: boolean;
  readonly nameOf: (role: string) => string;
}

/** The smallest change of the answers that would lead to another role type. */
export function Change({ flip, address, open, found, nameOf }: ChangeProps) {
  if (!flip) return <p>Changing 1 or 2 answers wouldn’t lead to {found ? "another" : "a single"} role type.</p>;
  const [first, second] = flip.changes;
  const opens = flip.changes.every(({ question }) => open.some(({ id }) => id === question.id));
  return (
    <>
      <p>
        If you {opens ? "answer" : "had answered"} <Words given={first!} />
        {second ? (
          <>
            {" "}
            and <Words given={second} />
          </>
        ) : null}
        , the result {opens ? "is" : "would be"} <strong>{nameOf(flip.to)}</strong>.
      </p>
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
