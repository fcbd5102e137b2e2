import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendDocument } from "./send-document.server";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return sendDocument(context, request, params, "md");
}
