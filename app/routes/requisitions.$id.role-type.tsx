import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listed } from "../requisition/listed";
import type { Replacement } from "../requisition/replacement";
import type { Handle } from "../ui/handle";
import { changeRoleType, showRoleTypeChange } from "./role-type-page.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
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
          {rows.length === 0 ? (
            <p className="u-muted">Nothing.</p>
          ) : (
            <dl className="c-answers">
              {rows.map((row) => (
                <Row key={`${row.section} ${row.label}`} row={row} />
              ))}
            </dl>
          )}
        </section>
      ))}
    </>
  );
}

function Row({ row: { label, kind, before, after } }: { row: Replacement }) {
  return (
    <div>
      <dt>{label}</dt>
      {kind === "replaced" ? (
        <dd>
          <del>
            <span className="u-hidden">removed: </span>
            {inShort(before)}
          </del>{" "}
          {after.length > 0 ? (
            <ins>
              <span className="u-hidden">added: </span>
              {inShort(after)}
            </ins>
          ) : (
            <span className="u-muted">Left blank</span>
          )}
        </dd>
      ) : (
        <dd>{inShort(after)}</dd>
      )}
    </div>
  );
}

/** One answer whole; of many, what each is about. */
const inShort = (texts: readonly string[]): string =>
  texts.length === 1 ? texts[0]! : `${texts.length}: ${listed(texts)}`;
