import { type ActionFunctionArgs, json } from "@remix-run/node";
import { autosave } from "./autosave.server";

/** Saves a section automatically, like its buttons but without a redirect. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  return json(await autosave(context, params, request));
}
