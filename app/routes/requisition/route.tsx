import type { LoaderFunctionArgs } from "@remix-run/node";
import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { showPlace } from "./place.server";

/** What the bar of a requisition says, on every page of it; the root draws it. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return showPlace(context, params.id);
}

/**
 * A form that was refused, or did not arrive, changed nothing; loading again offline would replace the page with an
 * error.
 */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionResult ? false : defaultShouldRevalidate;
}

export { Outlet as default } from "@remix-run/react";
// What is sent to the address of a requisition reaches this module, not the overview that is shown there.
export { action } from "./overview/route";
