import type { LoaderFunctionArgs } from "@remix-run/node";
import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { showPlace } from "./place.server";

/** Loads the bar of a requisition for all of its pages; the root renders it. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return showPlace(context, params.id);
}

/**
 * A form that was refused or did not arrive changed nothing. Revalidating offline would replace the page with an error.
 */
export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionResult ? false : defaultShouldRevalidate;
}

export { Outlet as default } from "@remix-run/react";
// A form sent to the address of a requisition reaches this module, not the overview that is shown there.
export { action } from "./overview/route";
