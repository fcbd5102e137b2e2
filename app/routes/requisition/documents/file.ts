import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendDocument } from "../../shared/sending/send-document.server";
import { endingOf } from "../../shared/sending/ending";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return sendDocument(context, request, params, endingOf(request));
}
