import { type ActionFunctionArgs, json } from "@remix-run/node";
import { readFormData } from "../shared/saving/read-body.server";
import { autosaveSettings } from "./show.server";

/** Saves the settings automatically, like their button but without files. */
export async function action({ request, context }: ActionFunctionArgs) {
  return json(await autosaveSettings(context, await readFormData(request)));
}
