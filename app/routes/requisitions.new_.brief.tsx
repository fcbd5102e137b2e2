import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BriefPage } from "../ui/brief/brief-page";
import type { Handle } from "../ui/handle";
import { openBrief, readBegun } from "./requisitions.$id.brief/open-brief.server";
import { type RefusedBrief, saveBrief } from "./requisitions.$id.brief/save.server";
import { showBrief } from "./requisitions.$id.brief/show.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => (shown ? `New requisition - ${shown.heading}` : "New requisition"),
  skip: "Skip to form",
  barred: true,
};

/** A brief before anything of it is stored: the first save makes the requisition. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const begun = readBegun(context, (name) => search.get(name));
  const shown = await showBrief(context, await openBrief(context, undefined, begun), search);
  return data(shown, { status: begun.gone === undefined ? 200 : 404 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const outcome = await saveBrief(context, undefined, request);
  return outcome instanceof Response ? outcome : data(outcome, { status: outcome.status });
}

export default function NewBrief() {
  return <BriefPage shown={useLoaderData<typeof loader>()} refused={useActionData<RefusedBrief>()} />;
}
