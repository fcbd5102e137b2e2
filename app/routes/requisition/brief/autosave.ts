import { type ActionFunctionArgs, json } from "@remix-run/node";
import { autosaveBrief } from "./autosave.server";

/** Saves a brief while it is typed in: the same as its buttons do, but for leading anywhere. The first save of a new one makes it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  return json(await autosaveBrief(context, params.id ?? "", request));
}
