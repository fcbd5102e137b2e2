import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Handle } from "../ui/handle";
import { Replacements } from "../ui/replacements";
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

export default function ChangeRoleType() {
  const shown = useLoaderData<typeof loader>();
  const outdated = useActionData<typeof action>();
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
          From {shown.from} to {shown.to.name}. Your other edits are saved. You can undo this until the next save.
        </p>
      </div>
      <Replacements groups={shown.groups} />
      <form method="post" className="c-act">
        <div>
          <p>Not changed yet.</p>
          <input type="hidden" name="to" value={shown.to.id} />
          <input type="hidden" name="version" value={shown.version} />
          <input type="hidden" name="then" value={shown.then} />
          <a className="c-button" href={shown.then}>
            Cancel
          </a>
          <button className="c-button is-primary" name="intent" value="change">
            Change to {shown.to.name}
          </button>
        </div>
      </form>
    </>
  );
}
