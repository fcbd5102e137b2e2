import { type ActionFunctionArgs, json } from "@remix-run/node";
import { readFormData } from "../shared/saving/read-body.server";
import { autosaveSettings } from "./show.server";

/** Saves the settings while they are typed in: the same as their button does, but for files. */
export async function action({ request, context }: ActionFunctionArgs) {
  return json(await autosaveSettings(context, await readFormData(request)));
}
