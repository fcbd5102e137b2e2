import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../../ui/handle";
import { showRoleTypes } from "./show.server";
import { RoleTypesPage } from "./page";

export const handle: Handle = { title: () => "Role types" };

export function loader({ request, context }: LoaderFunctionArgs) {
  return showRoleTypes(context, new URL(request.url).searchParams);
}

export default function RoleTypes() {
  return <RoleTypesPage shown={useLoaderData<typeof loader>()} />;
}
