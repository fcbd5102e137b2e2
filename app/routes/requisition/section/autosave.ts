import { type ActionFunctionArgs, json } from "@remix-run/node";
import { autosave } from "./autosave.server";

/** Saves a section while it is typed in: the same as its buttons do, but for leading anywhere. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  return json(await autosave(context, params, request));
}
