import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Handle } from "../../../ui/handle";
import { showGaps } from "../../shared/reading/gaps-page.server";
import { readFormData } from "../../shared/saving/read-body.server";
import { type RefusedGaps, saveGaps } from "./save.server";
import { GapsPage } from "./page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "write",
  title: (shown) => (shown ? `Fill in the blanks - ${shown.name}` : "Fill in the blanks"),
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showGaps(context, params.id, new URL(request.url).searchParams.get("return"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = await saveGaps(context, params.id, await readFormData(request));
  return outcome instanceof Response ? outcome : data(outcome, { status: outcome.status });
}

export default function Gaps() {
  return <GapsPage shown={useLoaderData<typeof loader>()} refused={useActionData<RefusedGaps>()} />;
}
