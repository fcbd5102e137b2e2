import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Handle } from "../../ui/handle";
import { unreadable } from "../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../shared/saving/read-body.server";
import { readSettings, showSettings } from "./show.server";
import { SettingsPage } from "./page";

export const handle: Handle = { title: () => "Settings" };

export function loader({ request, context }: LoaderFunctionArgs) {
  return showSettings(context, new URL(request.url).searchParams);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFormData(request);
  if (textOf(form, "intent") !== "save") throw unreadable("This page has no such button. Nothing changed.");
  const read = await readSettings(form, await context.store.readLetterhead(context.actor));
  if ("problems" in read) return data(read, { status: 422 });
  await context.store.saveLetterhead(context.actor, read);
  return redirect("/settings?did=saved");
}

export default function Settings() {
  return <SettingsPage shown={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
