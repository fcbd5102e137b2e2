import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../ui/error-summary";
import { GapField } from "../ui/gaps/gap-field";
import type { Handle } from "../ui/handle";
import { showGaps } from "./gaps-page.server";
import { readFormData } from "./read-body.server";
import { type RefusedGaps, saveGaps } from "./save-gaps.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "write",
  title: (shown) => (shown ? `Fill in the gaps - ${shown.name}` : "Fill in the gaps"),
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showGaps(context, params.id, new URL(request.url).searchParams.get("return"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = await saveGaps(context, params.id, await readFormData(request));
  return outcome instanceof Response ? outcome : data(outcome, { status: outcome.status });
}

export default function Gaps() {
  const { name, back, saveId, gaps } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedGaps>();
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
      <a className="c-back" href={back.address}>
        Back to {back.title}
      </a>
      <div className="c-title">
        <p className="c-title__over">{name}</p>
        <h1>Fill in the gaps</h1>
        <p className="c-title__lead">
          {gaps.length === 0
            ? "No gaps left to fill."
            : "Only you know these. Fill in each once, and it changes everywhere. You can save with blanks."}
        </p>
      </div>
      {gaps.length === 0 ? null : (
        <form method="post" className="u-measure">
          <input type="hidden" name="saveId" value={saveId} />
          <input type="hidden" name="return" value={back.value} />
          {fields.map((field) => (
            <GapField key={field.gap.name} {...field} />
          ))}
          <div className="c-submit">
            <p className="c-submit__state">Answers you fill in here are no longer marked as suggestions.</p>
            <div className="c-submit__acts">
              <button className="c-button is-primary" name="intent" value="fill">
                Save
              </button>
              <a className="c-button" href={back.address}>
                Cancel
              </a>
            </div>
          </div>
        </form>
      )}
    </>
  );
}
