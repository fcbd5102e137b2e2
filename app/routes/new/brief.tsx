import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import type { ShownBrief } from "../../ui/brief/shown-brief";
import type { Handle } from "../../ui/handle";
import { Brief, type Returned } from "../requisition/brief/editor";
import { openBrief, readNewBrief } from "../requisition/brief/open-brief.server";
import { unsentOf } from "../shared/editing/live-form";
import { saveBrief } from "../requisition/brief/save.server";
import { showBrief } from "../requisition/brief/show.server";

export { shouldRevalidateNew as shouldRevalidate } from "../requisition/brief/editor";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => (shown ? `New requisition - ${shown.heading}` : "New requisition"),
  hydrate: true,
  skip: "Skip to form",
  barred: true,
};

/** A brief that is not stored yet: its first save creates the requisition. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const newBrief = readNewBrief(context, (name) => search.get(name));
  const opened = await openBrief(context, undefined, newBrief);
  if (!opened.newBrief) return redirect(`/requisitions/${newBrief.id}/brief`);
  // The address has the id, so that a user who comes back finds what was stored in the meantime. If that was deleted,
  // the brief starts again with a new id.
  const isTaken = (await context.store.shelved(context.actor, newBrief.id)) !== undefined;
  if (isTaken || search.get("id") !== newBrief.id) {
    search.set("id", isTaken ? context.newId() : newBrief.id);
    return redirect(`/requisitions/new/brief?${search.toString()}`);
  }
  const shown = await showBrief(context, opened, search);
  return data(shown, { status: newBrief.gone === undefined ? 200 : 404 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const outcome = await saveBrief(context, undefined, request);
  return outcome instanceof Response ? outcome : data(outcome, { status: outcome.status });
}

export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  return serverAction().catch(unsentOf);
}

export default function NewBrief() {
  return <Brief shown={useLoaderData<ShownBrief>()} returned={useActionData<Returned>()} />;
}
