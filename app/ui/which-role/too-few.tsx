import { ENOUGH, type Recommendation } from "../../clarity/verdict/which-role";
import { placeOf } from "./questions";

interface TooFewProps {
  readonly result: Recommendation;
  /** The number of role types. */
  readonly of: number;
  /** The number of questions answered “Not sure”. */
  readonly unsure: number;
}

const LIST = <a href="/requisitions/new">choose from the list</a>;

/** Requests more answers; those already given are still selected below. */
export function TooFew({ result: { reasons, open }, of, unsure }: TooFewProps) {
  const asked = reasons.length + open.length;
  const enough = Math.min(ENOUGH, asked);
  const missing = enough - reasons.length;
  const [next] = open;
  return (
    <p className="c-message" role="status">
      {missing <= 0 ? (
        <>Your answers don’t point to any role type. Change one, or {LIST}.</>
      ) : unsure === asked ? (
        <>
          You’re not sure about any of the {asked} questions. Answer {enough} with your best guess, or {LIST}.
        </>
      ) : (
        <>
          {reasons.length === 0
            ? `Answer any ${enough} questions to get a result. `
            : `Answer ${missing} more. ${reasons.length} can’t tell ${of} role types apart. `}
          {next ? (
            <a href={`#${placeOf(next)}`}>{reasons.length === 0 ? "First question" : "Next open question"}</a>
          ) : null}
        </>
      )}
    </p>
  );
}
