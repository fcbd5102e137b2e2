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
  replaced: { title: "Will be replaced", about: "Suggestions that nobody has kept or edited." },
  new: {
    title: "Will be new",
    about: "Blank answers that get a suggestion. They stay marked until you keep or edit them.",
  },
  kept: { title: "Will stay", about: "Everything you wrote, kept or edited." },
} as const;

export default function ChangeRoleType() {
  const shown = useLoaderData<typeof loader>();
  const outdated = useActionData<typeof action>();
  const address = `/requisitions/${shown.id}`;
  return (
    <>
      {outdated ? (
        <p className="c-message is-blocker" role="alert">
          {outdated.message}
        </p>
      ) : null}
      <a className="c-back" href={`${address}/edit/role`}>
        Back to Role and purpose
      </a>
      <div className="c-title">
        <p className="c-title__over">{shown.name}</p>
        <h1>Change the role type</h1>
        <p className="c-title__lead">
          From {shown.from} to {shown.to.name}. Everything else you typed is saved; the role type is not changed yet.
        </p>
      </div>
      <form method="post" className="c-submit__acts">
        <input type="hidden" name="to" value={shown.to.id} />
        <input type="hidden" name="version" value={shown.version} />
        <input type="hidden" name="then" value={shown.then} />
        <button className="c-button is-primary" name="intent" value="change">
          Change to {shown.to.name}
        </button>
        <a className="c-button" href={shown.then}>
          Stay with {shown.from}
        </a>
      </form>
      <p className="u-small u-muted u-top">
        You can undo this until the next save, and go back to any earlier version later.
      </p>
      {shown.groups.map(({ kind, rows }) => (
        <section key={kind} className="l-section l-side" aria-labelledby={kind}>
          <div>
            <h2 id={kind}>
              {HEADS[kind].title} <span className="u-muted">{rows.length}</span>
            </h2>
            <p className="u-small u-muted">{HEADS[kind].about}</p>
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
