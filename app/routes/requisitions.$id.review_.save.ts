import { type ActionFunctionArgs, json } from "@remix-run/node";
import { autosaveAnswers } from "./autosave-answers.server";
import { openRequisition } from "./open-requisition.server";
import { readFormData } from "./read-body.server";

/** Saves answers of the review while they are typed in: the same as their button does, but for leading anywhere. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const opened = await openRequisition(context, params.id);
  return json(await autosaveAnswers(context, opened, await readFormData(request)));
}
