import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../../ui/handle";
import { showRoleType } from "./show.server";
import { RoleTypePage } from "./role-type-page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => (shown ? `${shown.roleType.name} - Role types` : "Role type"),
};

export function loader({ params, context }: LoaderFunctionArgs) {
  return showRoleType(context, params.role);
}

export default function RoleType() {
  return <RoleTypePage shown={useLoaderData<typeof loader>()} />;
}
