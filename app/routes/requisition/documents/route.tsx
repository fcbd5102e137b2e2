import { type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../../../ui/handle";
import { showDocument } from "./show.server";
import { DocumentPage } from "./page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "document",
  title: (shown) => (shown ? `${shown.document.name} - ${shown.document.title}` : "Document"),
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showDocument(context, params, new URL(request.url).searchParams);
}

export default function Document() {
  return <DocumentPage shown={useLoaderData<typeof loader>()} />;
}
