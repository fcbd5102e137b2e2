import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import type { ShownBrief } from "../../../ui/brief/shown-brief";
import type { Handle } from "../../../ui/handle";
import { unsentOf } from "../../shared/editing/live-form";
import { Brief, type Returned } from "./editor";
import { openBrief } from "./open-brief.server";
import { saveBrief } from "./save.server";
import { showBrief } from "./show.server";

export { shouldRevalidate } from "./editor";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "write",
  title: (shown) => (shown ? `Brief - ${shown.progress.name}` : "Brief"),
  hydrate: true,
  skip: "Skip to form",
  barred: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const opened = await openBrief(context, params.id);
  return showBrief(context, opened, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = await saveBrief(context, params.id, request);
  return outcome instanceof Response ? outcome : data(outcome, { status: outcome.status });
}

export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  return serverAction().catch(unsentOf);
}

export default function EditBrief() {
  return <Brief shown={useLoaderData<ShownBrief>()} returned={useActionData<Returned>()} />;
}
