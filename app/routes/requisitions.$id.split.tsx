import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../ui/error-summary";
import { FieldProblem } from "../ui/fields/field-problem";
import type { Handle } from "../ui/handle";
import { SplitGroup } from "../ui/split/split-group";
import { makeTwo, showSplit } from "./split-page.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "review",
  title: (shown) => (shown ? `Split into two - ${shown.name}` : "Split into two"),
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return showSplit(context, params.id, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const made = await makeTwo(context, params.id, request);
  return "message" in made ? data(made, { status: 409 }) : redirect(`/compare?r=${made[0]}&r=${made[1]}`);
}

export default function SplitPage() {
  const shown = useLoaderData<typeof loader>();
  const outdated = useActionData<typeof action>();
  const address = `/requisitions/${shown.id}`;
  const [first = "", second = ""] = shown.names;
  const problem = shown.parted ? undefined : "Choose two role types of the list that differ";
  return (
    <>
      {outdated ? (
        <p className="c-message is-blocker" role="alert">
          {outdated.message}
        </p>
      ) : null}
      <a className="c-back" href={address}>
        Back to Overview
      </a>
      <ErrorSummary problems={problem ? [{ field: "second", message: problem }] : []} />
      <div className="c-title">
        <p className="c-title__over">{shown.name}</p>
        <h1>Split into two requisitions</h1>
        <p className="c-title__lead">
          What this requisition asks for, parted between two role types by its words. Send each item where it belongs;
          the original stays as it is.
        </p>
      </div>
      {shown.parted && shown.total === 0 ? null : <RolesForm shown={shown} problem={problem} />}
      {!shown.parted ? null : shown.total === 0 ? (
        <section className="l-section">
          <h2>There is nothing to split yet</h2>
          <p className="u-top u-measure">
            No responsibility, success metric, must-have, stakeholder, decision right or round is written down. Write
            some first: <a href={`${address}/edit/requirements`}>Requirements</a> is a good place to start.
          </p>
        </section>
      ) : (
        <form method="post">
          {shown.newIds.map((id) => (
            <input key={id} type="hidden" name="id" value={id} />
          ))}
          <input type="hidden" name="version" value={shown.version} />
          {shown.groups.map((group) => (
            <SplitGroup
              key={group.side}
              {...group}
              {...headOf(group.side, first, second)}
              names={[first, second]}
              chosen={outdated?.chosen ?? {}}
            />
          ))}
          <div className="c-submit l-section">
            <p className="c-submit__state">
              Each gets a title of its own; mission, reporting line, offer and everything else go to both. Every answer
              stays marked as a suggestion until you keep or edit it.
            </p>
            <div className="c-submit__acts">
              <button className="c-button is-primary" name="intent" value="split">
                Make two requisitions
              </button>
              <a className="c-button" href={`${address}/edit/role#hybridWith`}>
                Declare a hybrid instead
              </a>
            </div>
          </div>
        </form>
      )}
    </>
  );
}

/** Which two role types; another choice parts the requisition anew. */
function RolesForm({ shown, problem }: { shown: SerializeFrom<typeof loader>; problem: string | undefined }) {
  return (
    <>
      <form method="get" className="c-tools c-split-roles">
        {(["first", "second"] as const).map((side, n) => (
          <div key={side}>
            <label htmlFor={side}>{n === 0 ? "First role type" : "Second role type"}</label>
            <select
              className="c-input"
              id={side}
              name={side}
              defaultValue={shown.asked[n]}
              aria-invalid={problem && n === 1 ? true : undefined}
              aria-describedby={problem && n === 1 ? "roles-error" : undefined}
            >
              {shown.roleTypes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button className="c-button">Split between these</button>
      </form>
      {problem ? (
        <FieldProblem id="roles-error" problem={problem} />
      ) : shown.verdict === "clear" && shown.total > 0 ? (
        <p className="u-small u-muted">As it stands it {shown.reads}, so it may not need a split.</p>
      ) : null}
    </>
  );
}

function headOf(side: "first" | "shared" | "second", first: string, second: string) {
  if (side === "shared") {
    return {
      title: "Shared",
      about:
        "Both role types claim these, or nothing in them tells the two apart. They go to both unless you say otherwise.",
    };
  }
  return {
    title: side === "first" ? first : second,
    about: "The words of these speak for this role type; the phrases that decided stand below each.",
  };
}
