import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Replacement } from "../requisition/replacement";
import { shortened } from "../requisition/shortened";
import type { Handle } from "../ui/handle";
import { changeRoleType, showRoleTypeChange } from "./role-type-page.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "write",
  title: (shown) => (shown ? `Change the role type - ${shown.name}` : "Change the role type"),
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showRoleTypeChange(context, params.id, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = await changeRoleType(context, params.id, request);
  return "to" in outcome ? redirect(outcome.to) : data(outcome, { status: 409 });
}

const HEADS = {
  replaced: { title: "Replaced", about: "Suggestions that nobody kept or edited." },
  new: {
    title: "New",
    about: "Blank answers that get a suggestion. They stay marked until you keep or edit them.",
  },
  kept: { title: "Kept", about: "Everything you wrote, kept or edited." },
} as const;

export default function ChangeRoleType() {
  const shown = useLoaderData<typeof loader>();
  const outdated = useActionData<typeof action>();
  const { change, from } = shown;
  return (
    <>
      {outdated ? (
        <p className="c-message is-blocker" role="alert">
          {outdated.message}
        </p>
      ) : null}
      <a className="c-back" href={shown.then}>
        Back
      </a>
      <div className="c-title">
        <p className="c-title__over">{shown.name}</p>
        <h1>Change the role type</h1>
        <p className="c-title__lead">
          {change
            ? `From ${from || "none"} to ${change.to.name}. Nothing has changed yet.`
            : "You’ll see what changes before anything does."}
        </p>
      </div>
      {change ? <Change {...shown} change={change} /> : <Choice {...shown} />}
    </>
  );
}

type Shown = SerializeFrom<typeof loader>;

/** The role types to choose from; a plain form, which leads to this page again. */
function Choice({ from, then, roleTypes }: Pick<Shown, "from" | "then" | "roleTypes">) {
  return (
    <form method="get" className="c-tools">
      <input type="hidden" name="then" value={then} />
      <div>
        <label htmlFor="to">{from ? `Role type instead of ${from}` : "Role type"}</label>
        <select className="c-input is-small" id="to" name="to">
          {roleTypes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button className="c-button is-primary">See what changes</button>
    </form>
  );
}

/** What one change does, answer by answer, and the button that does it. */
function Change({ change, from, then }: Pick<Shown, "from" | "then"> & { change: NonNullable<Shown["change"]> }) {
  return (
    <>
      <form method="post" className="c-submit__acts">
        <input type="hidden" name="to" value={change.to.id} />
        <input type="hidden" name="fix" value={change.fix} />
        <input type="hidden" name="version" value={change.version} />
        <input type="hidden" name="then" value={then} />
        <button className="c-button is-primary" name="intent" value="change">
          Change to {change.to.name}
        </button>
        <a className="c-button" href={then}>
          {from ? `Keep ${from}` : "Cancel"}
        </a>
      </form>
      <p className="u-small u-muted u-top">
        You can undo this until the next save, and restore any version from History.
      </p>
      {change.groups.map(({ kind, rows }) => (
        <section key={kind} className="l-section l-side" aria-labelledby={kind}>
          <div>
            <h2 id={kind}>
              {HEADS[kind].title} <span className="u-muted">{rows.length}</span>
            </h2>
            <p className="u-small u-muted">
              {kind === "replaced" && change.fix !== ""
                ? "The finding’s fix. Also suggestions that nobody kept or edited."
                : HEADS[kind].about}
            </p>
          </div>
          {rows.length === 0 ? <p className="u-muted">Nothing.</p> : <Answers rows={rows} kind={kind} />}
        </section>
      ))}
    </>
  );
}

function Answers({ rows, kind }: { rows: readonly Replacement[]; kind: Replacement["kind"] }) {
  const heads = kind === "replaced" ? ["Now", "Then"] : kind === "new" ? ["Then"] : ["Now and then"];
  return (
    <table className="c-table c-replaced" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Answer
          </th>
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ section, label, before, after }) => (
          <tr key={`${section} ${label}`} role="row">
            <th role="rowheader" scope="row">
              {label}
            </th>
            {(kind === "replaced" ? [before, after] : [after]).map((texts, i) => (
              <td key={i} role="cell" data-label={heads[i]}>
                <Texts texts={texts} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Items of a list that are named; the rest is counted. */
const MOST_NAMED = 4;
/** Enough of a text to know it by. */
const MOST_LETTERS = 160;

function Texts({ texts }: { texts: readonly string[] }) {
  const [only, ...others] = texts;
  if (only === undefined) return <span className="u-muted">Left blank</span>;
  if (others.length === 0) return shortened(only, MOST_LETTERS);
  return (
    <ul className="c-bullets">
      {texts.slice(0, MOST_NAMED).map((text) => (
        <li key={text}>{shortened(text, MOST_LETTERS)}</li>
      ))}
      {texts.length > MOST_NAMED ? <li className="u-muted">and {texts.length - MOST_NAMED} more</li> : null}
    </ul>
  );
}
