import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendDocument } from "./send-document.server";

export function loader({ params, context }: LoaderFunctionArgs) {
  return sendDocument(context, params, "docx");
}
