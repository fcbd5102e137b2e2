import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendAnswers } from "./send-answers.server";

export function loader({ params, context }: LoaderFunctionArgs) {
  return sendAnswers(context, params.id, "yaml");
}
