import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Handle } from "../../../ui/handle";
import { makeTwo, showSplit } from "./show.server";
import { SplitPage } from "./page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "review",
  title: (shown) => (shown ? `Split into two - ${shown.name}` : "Split into two"),
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return showSplit(context, params.id, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const made = await makeTwo(context, params.id, request);
  return "message" in made ? data(made, { status: 409 }) : redirect(`/compare?r=${made[0]}&r=${made[1]}`);
}

export default function Split() {
  return <SplitPage shown={useLoaderData<typeof loader>()} outdated={useActionData<typeof action>()} />;
}
