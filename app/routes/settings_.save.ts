import { type ActionFunctionArgs, json } from "@remix-run/node";
import { readFormData } from "./read-body.server";
import { autosaveSettings } from "./settings-page.server";

/** Saves the settings while they are typed in: the same as their button does, but for files. */
export async function action({ request, context }: ActionFunctionArgs) {
  return json(await autosaveSettings(context, await readFormData(request)));
}
