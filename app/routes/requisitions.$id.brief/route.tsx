import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BriefPage } from "../../ui/brief/brief-page";
import type { ShownBrief } from "../../ui/brief/shown-brief";
import type { Handle } from "../../ui/handle";
import { openBrief } from "./open-brief.server";
import { type RefusedBrief, saveBrief } from "./save.server";
import { showBrief } from "./show.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "write",
  title: (shown) => (shown ? `Brief - ${shown.name}` : "Brief"),
  skip: "Skip to form",
  barred: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<ShownBrief> {
  const opened = await openBrief(context, params.id);
  return showBrief(context, opened, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = await saveBrief(context, params.id, request);
  return outcome instanceof Response ? outcome : data(outcome, { status: outcome.status });
}

export default function EditBrief() {
  return <BriefPage shown={useLoaderData<typeof loader>()} refused={useActionData<RefusedBrief>()} />;
}
