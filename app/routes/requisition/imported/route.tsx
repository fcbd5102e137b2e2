import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../../../ui/handle";
import { offerSuggestions } from "../../shared/saving/draft-actions.server";
import { openRequisition, unreadable } from "../../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../../shared/saving/read-body.server";
import { showImported } from "./show.server";
import { ImportedPage } from "./page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "overview",
  title: (shown) => (shown ? `What the text says - ${shown.name}` : "What the text says"),
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showImported(context, params.id, new URL(request.url).searchParams);
}

/** Fills blank answers with the suggestions of the role type, and redirects to the brief. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readFormData(request);
  if (textOf(form, "intent") !== "brief") throw unreadable("This page doesn't have that button. Nothing changed.");
  const opened = await openRequisition(context, params.id);
  if (opened.roleType) await offerSuggestions(context, opened);
  return redirect(`/requisitions/${opened.stored.id}/brief`);
}

export default function Imported() {
  return <ImportedPage shown={useLoaderData<typeof loader>()} />;
}
