import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { docx } from "../../../formats/docx/index";
import { readDebrief } from "./show.server";
import { unreadable } from "../../shared/reading/open-requisition.server";
import { sendFile } from "../../shared/sending/send-document.server";

export const loader = ({ params }: ActionFunctionArgs) => redirect(`/requisitions/${params.id}/debrief`);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = await readDebrief(request, context, params.id);
  if (typeof read === "string") throw unreadable(`${read}. Go back and choose the completed kits again.`, 422);
  return sendFile(context, docx, read);
}
