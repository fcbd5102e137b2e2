import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendAll } from "./send-all.server";

export function loader({ request, context }: LoaderFunctionArgs) {
  return sendAll(context, new URL(request.url).searchParams.getAll("r"));
}
