import { ErrorSummary } from "../../../ui/error-summary";
import { FieldProblem } from "../../../ui/fields/field-problem";
import { SplitGroup } from "../../../ui/split/split-group";

import type { SerializeFrom } from "@remix-run/node";
import type { Outdated, showSplit } from "./show.server";

export interface SplitPageProps {
  readonly shown: SerializeFrom<typeof showSplit>;
  readonly outdated: SerializeFrom<Outdated> | undefined;
}

/** Selects the two role types; changing one splits the requisition again. */
function RolesForm({ shown, problem }: { shown: SerializeFrom<typeof showSplit>; problem: string | undefined }) {
  return (
    <>
      <form method="get" className="c-tools">
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
        <button className="c-button">Sort again</button>
      </form>
      {problem ? (
        <FieldProblem id="roles-error" problem={problem} />
      ) : shown.verdict === "clear" && shown.total > 0 ? (
        <p className="c-message">This requisition {shown.reads}, so it may not need a split.</p>
      ) : null}
    </>
  );
}

function headOf(side: "first" | "shared" | "second", first: string, second: string) {
  if (side === "shared") return { title: "Both", about: "Fits either role, or neither more than the other" };
  return { title: side === "first" ? first : second, about: "Sorted by the phrases under each item" };
}

export function SplitPage({ shown, outdated }: SplitPageProps) {
  const address = `/requisitions/${shown.id}`;
  const [first = "", second = ""] = shown.names;
  const problem = shown.parted ? undefined : "Choose two different role types from the list";
  const empty = shown.parted && shown.total === 0;
  return (
    <>
      {outdated ? (
        <p className="c-message is-blocker" role="alert">
          {outdated.message}
        </p>
      ) : null}
      <ErrorSummary problems={problem ? [{ field: "second", message: problem }] : []} />
      <div className="c-title">
        <h1>Split into two requisitions</h1>
        <p>
          We sorted each item into one of two roles by its wording. Move anything that’s in the wrong place. The
          original won’t change.
        </p>
      </div>
      {empty ? null : <RolesForm shown={shown} problem={problem} />}
      {empty ? (
        <section className="c-card is-padded">
          <h2>Nothing to split yet</h2>
          <p>
            Write a responsibility, a metric, a must-have, a stakeholder, a decision or a round first.{" "}
            <a href={`${address}/edit/requirements`}>Requirements</a> is a good place to start.
          </p>
        </section>
      ) : shown.parted ? (
        <form method="post">
          {shown.newIds.map((id) => (
            <input key={id} type="hidden" name="id" value={id} />
          ))}
          <input type="hidden" name="version" value={shown.version} />
          <div className="l-stack">
            {shown.groups.map((group) => (
              <SplitGroup
                key={group.side}
                {...group}
                {...headOf(group.side, first, second)}
                names={[first, second]}
                chosen={outdated?.chosen ?? {}}
              />
            ))}
          </div>
          <div className="c-act">
            <div>
              <p>Everything else goes to both, marked as suggestions until you keep it.</p>
              <a className="c-button" href={`${address}/edit/role#hybridWith`}>
                Declare a hybrid
              </a>
              <button className="c-button is-primary" name="intent" value="split">
                Create two requisitions
              </button>
            </div>
          </div>
        </form>
      ) : null}
    </>
  );
}
