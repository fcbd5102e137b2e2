import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Handle } from "../../../ui/handle";
import { changeRoleType, showRoleTypeChange } from "./show.server";
import { RoleTypeChangePage } from "./page";

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

export default function RoleTypeChange() {
  return <RoleTypeChangePage shown={useLoaderData<typeof loader>()} outdated={useActionData<typeof action>()} />;
}
