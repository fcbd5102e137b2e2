import type { LoaderFunctionArgs } from "@remix-run/node";
import { endingOf } from "../shared/sending/ending";
import { sendAnswers } from "../shared/sending/send-answers.server";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return sendAnswers(context, params.id, endingOf(request) === "json" ? "json" : "yaml");
}
