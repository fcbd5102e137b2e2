import type { LoaderFunctionArgs } from "@remix-run/node";
import { showPlace } from "./place.server";

/** What the bar of a requisition says, on every page of it; the root draws it. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return showPlace(context, params.id);
}

export { Outlet as default } from "@remix-run/react";
// What is sent to the address of a requisition reaches this module, not the overview that is shown there.
export { action } from "./requisitions.$id._index";
