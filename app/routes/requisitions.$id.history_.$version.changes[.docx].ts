import type { LoaderFunctionArgs } from "@remix-run/node";
import { docx } from "../formats/docx/index";
import { writeChanges } from "./history-page.server";
import { sendFile } from "./send-document.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const to = new URL(request.url).searchParams.get("to");
  return sendFile(context, docx, await writeChanges(context, params.id, params.version, to));
}
