import type { Pair } from "../../catalogue/shapes/pair";
import type { RoleInBrief } from "./role-in-brief";

interface DifferenceProps {
  /** Undefined for two role types that are not usually confused. */
  readonly pair: Pair | undefined;
  readonly roles: readonly [RoleInBrief, RoleInBrief];
}

/** The question that separates two role types, with the answer of each. */
export function Difference({ pair, roles }: DifferenceProps) {
  return (
    <>
      <p>{pair ? <strong>{pair.question}</strong> : "People rarely confuse these two:"}</p>
      <ul className="c-bullets">
        {roles.map(({ id, name, answersFor }) => (
          <li key={id}>{pair ? `${name}: ${pair.answers[id] ?? answersFor}` : answersFor}</li>
        ))}
      </ul>
    </>
  );
}
