import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Handle } from "../../../ui/handle";
import { openRequisition } from "../../shared/reading/open-requisition.server";
import { readFormData } from "../../shared/saving/read-body.server";
import type { RefusedReview } from "../../../ui/review/shown-group";
import { actOnReview } from "./actions.server";
import { showReview } from "./show.server";
import { ReviewPage } from "./page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "review",
  title: (shown) => (shown ? `Review - ${shown.name}` : "Review"),
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showReview(context, params.id, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const opened = await openRequisition(context, params.id);
  const outcome = await actOnReview(context, opened, await readFormData(request));
  if ("to" in outcome && typeof outcome.to === "string") return redirect(outcome.to);
  return "did" in outcome
    ? redirect(`/requisitions/${opened.stored.id}/review?did=${outcome.did}${outcome.at ?? ""}`)
    : data(outcome, { status: 422 });
}

export default function Review() {
  return <ReviewPage shown={useLoaderData<typeof loader>()} refused={useActionData<RefusedReview>()} />;
}
