import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Handle } from "../../../ui/handle";
import { restoreVersion, showVersion } from "./show.server";
import { VersionPage } from "./version-page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "overview",
  title: (shown) => (shown ? `Version ${shown.version} - ${shown.name}` : "Version"),
};

export function loader({ params, context }: LoaderFunctionArgs) {
  return showVersion(context, params.id, params.version);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const outcome = await restoreVersion(context, params.id, params.version, request);
  return "to" in outcome ? redirect(outcome.to) : data(outcome, { status: 409 });
}

export default function Version() {
  return <VersionPage shown={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
