import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../../ui/handle";
import { showPack } from "./show.server";
import { PackPage } from "./page";

export const handle: Handle = { title: () => "Hiring pack" };

export function loader({ request, context }: LoaderFunctionArgs) {
  return showPack(context, new URL(request.url).searchParams);
}

export default function Pack() {
  return <PackPage shown={useLoaderData<typeof loader>()} />;
}
