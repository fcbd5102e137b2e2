import { Replacements } from "../../../ui/replacements";

import type { SerializeFrom } from "@remix-run/node";
import type { showRoleTypeChange } from "./show.server";

export interface RoleTypeChangePageProps {
  readonly shown: SerializeFrom<typeof showRoleTypeChange>;
  readonly outdated: { readonly message: string } | undefined;
}

type Shown = SerializeFrom<typeof showRoleTypeChange>;

/** The role types to choose from, as a plain form that opens this page again. */
function Choice({ from, then, roleTypes }: Pick<Shown, "from" | "then" | "roleTypes">) {
  return (
    <form method="get" className="c-tools">
      <input type="hidden" name="then" value={then} />
      <div>
        <label htmlFor="to">{from ? `Role type instead of ${from}` : "Role type"}</label>
        <select className="c-input" id="to" name="to">
          {roleTypes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button className="c-button is-primary">See what changes</button>
      <a className="c-button" href={then}>
        Cancel
      </a>
    </form>
  );
}

/** The effects of a change, answer by answer, with the button that makes it. */
function Change({ change, from, then }: Pick<Shown, "from" | "then"> & { change: NonNullable<Shown["change"]> }) {
  return (
    <>
      {change.fix === "" ? null : <p className="c-message">The finding’s fix is among the answers below.</p>}
      <Replacements groups={change.groups} />
      <form method="post" className="c-act">
        <div>
          <p>Not changed yet.</p>
          <input type="hidden" name="to" value={change.to.id} />
          <input type="hidden" name="fix" value={change.fix} />
          <input type="hidden" name="version" value={change.version} />
          <input type="hidden" name="then" value={then} />
          <a className="c-button" href={then}>
            {from ? `Keep ${from}` : "Cancel"}
          </a>
          <button className="c-button is-primary" name="intent" value="change">
            Change to {change.to.name}
          </button>
        </div>
      </form>
    </>
  );
}

export function RoleTypeChangePage({ shown, outdated }: RoleTypeChangePageProps) {
  const { change, from } = shown;
  return (
    <>
      {outdated ? (
        <p className="c-message is-blocker" role="alert">
          {outdated.message}
        </p>
      ) : null}
      <div className="c-title">
        <h1>Change the role type</h1>
        <p>
          {change
            ? `From ${from || "none"} to ${change.to.name}. Your other edits are saved. You can undo this until the next save.`
            : "You’ll see what changes before anything does."}
        </p>
      </div>
      {change ? <Change {...shown} change={change} /> : <Choice {...shown} />}
    </>
  );
}
