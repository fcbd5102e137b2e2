import { ENOUGH, type Recommendation } from "../../clarity/which-role";
import { placeOf } from "./questions";
import { inCapitals, inLetters } from "./role-in-brief";

interface TooFewProps {
  readonly result: Recommendation;
  /** How many role types there are to choose from. */
  readonly of: number;
}

/** Asks for more answers; what was answered stands below as it was. */
export function TooFew({ result: { reasons, open }, of }: TooFewProps) {
  const enough = Math.min(ENOUGH, reasons.length + open.length);
  const missing = enough - reasons.length;
  const [next] = open;
  return (
    <p className="c-message" role="status">
      {missing <= 0 ? (
        <>
          Your answers speak for none of the role types of this server. Change one, or{" "}
          <a href="/requisitions/new">choose from the list</a>.
        </>
      ) : (
        <>
          {reasons.length === 0
            ? `Nothing is answered yet. Any ${inLetters(enough)} answers are enough for a first result. `
            : `${inCapitals(missing)} more ${missing === 1 ? "answer" : "answers"}, please: ${inLetters(reasons.length)} cannot tell ${inLetters(of)} role types apart. What you answered is still marked below. `}
          {next ? (
            <a href={`#${placeOf(next)}`}>{reasons.length === 0 ? "First question" : "Next open question"}</a>
          ) : null}
        </>
      )}
    </p>
  );
}
