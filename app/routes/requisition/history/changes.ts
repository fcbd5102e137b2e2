import type { LoaderFunctionArgs } from "@remix-run/node";
import { docx } from "../../../formats/docx/index";
import { writeChanges } from "./show.server";
import { sendFile } from "../../shared/sending/send-document.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const to = new URL(request.url).searchParams.get("to");
  return sendFile(context, docx, await writeChanges(context, params.id, params.version, to));
}
