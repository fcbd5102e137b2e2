import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Handle } from "../../../ui/handle";
import { openRequisition } from "../../shared/reading/open-requisition.server";
import { MOST_KITS, readDebrief } from "./show.server";
import { DebriefPage } from "./page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "document",
  title: (shown) => (shown ? `Debrief - ${shown.name}` : "Debrief"),
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { stored, name } = await openRequisition(context, params.id);
  return { id: stored.id, name, most: MOST_KITS };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = await readDebrief(request, context, params.id);
  if (typeof read === "string") return data({ problem: read, sheet: undefined, left: [] }, { status: 422 });
  const { letterhead: _, ...sheet } = read.document;
  return data({ problem: undefined, sheet, left: read.problems });
}

export default function Debrief() {
  return <DebriefPage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
