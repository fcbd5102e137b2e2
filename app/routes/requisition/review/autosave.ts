import { type ActionFunctionArgs, json } from "@remix-run/node";
import { autosaveAnswers } from "../../shared/saving/autosave-answers.server";
import { openRequisition } from "../../shared/reading/open-requisition.server";
import { readFormData } from "../../shared/saving/read-body.server";

/** Saves answers on the review automatically, like their button but without a redirect. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const opened = await openRequisition(context, params.id);
  return json(await autosaveAnswers(context, opened, await readFormData(request)));
}
