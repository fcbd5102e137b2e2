import { ErrorSummary } from "../../../ui/error-summary";
import { GapField } from "../../../ui/gaps/gap-field";
import { type RefusedGaps } from "./save.server";

import type { SerializeFrom } from "@remix-run/node";
import type { showGaps } from "../../shared/reading/gaps-page.server";

export interface GapsPageProps {
  readonly shown: SerializeFrom<typeof showGaps>;
  readonly refused: RefusedGaps | undefined;
}

export function GapsPage({ shown, refused }: GapsPageProps) {
  const { back, saveId, gaps } = shown;
  const fields = gaps.map((gap, i) => {
    const id = `gap-${i + 1}`;
    const problem = refused?.problems.find((one) => one.name === gap.name);
    return { gap, id, value: refused?.typed[gap.name] ?? "", problem: problem?.message };
  });
  const problems = fields.flatMap(({ id, gap, problem }) =>
    problem === undefined ? [] : [{ field: id, message: `${gap.label}: ${problem}` }],
  );
  return (
    <>
      <ErrorSummary problems={problems} />
      {refused && refused.late.length > 0 ? (
        <div className="c-message is-blocker" role="alert">
          <p>
            Nothing was saved. Someone else filled or removed these while you were editing. Check their text, then save
            the rest.
          </p>
          <ul role="list">
            {refused.late.map((one) => (
              <li key={one.name}>
                {one.name}: you typed “{one.value}”
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="c-title">
        <h1>Fill in the blanks</h1>
        <p>
          {gaps.length === 0
            ? "No blanks left."
            : "Only you know these. Fill in each once, and it changes everywhere. You can save with blanks."}
        </p>
      </div>
      {gaps.length === 0 ? (
        <a className="c-button" href={back.address}>
          Go to {back.title}
        </a>
      ) : (
        <form method="post">
          <input type="hidden" name="saveId" value={saveId} />
          <input type="hidden" name="return" value={back.value} />
          <div className="c-card is-padded l-two">
            {fields.map((field) => (
              <GapField key={field.gap.name} {...field} />
            ))}
          </div>
          <div className="c-act">
            <div>
              <p>{refused ? "Not saved. See above." : "What you fill in is no longer a suggestion."}</p>
              <a className="c-button" href={back.address}>
                Cancel
              </a>
              <button className="c-button is-primary" name="intent" value="fill">
                Save
              </button>
            </div>
          </div>
        </form>
      )}
    </>
  );
}
