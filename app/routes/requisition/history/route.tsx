import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../../../ui/handle";
import { showHistory } from "./show.server";
import { HistoryPage } from "./page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "overview",
  title: (shown) => (shown ? `History - ${shown.name}` : "History"),
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showHistory(context, params.id, new URL(request.url).searchParams);
}

export default function History() {
  return <HistoryPage shown={useLoaderData<typeof loader>()} />;
}
