import { type ActionFunctionArgs, json } from "@remix-run/node";
import { autosaveBrief } from "./autosave.server";

/** Saves a brief automatically, like its buttons but without a redirect. The first save of a new brief creates it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  return json(await autosaveBrief(context, params.id ?? "", request));
}
