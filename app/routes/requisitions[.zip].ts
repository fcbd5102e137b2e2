import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendAll } from "./send-all.server";

export function loader({ context }: LoaderFunctionArgs) {
  return sendAll(context);
}
