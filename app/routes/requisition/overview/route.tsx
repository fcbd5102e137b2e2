import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../../../ui/handle";
import { keepAll, offerSuggestions } from "../../shared/saving/draft-actions.server";
import { openRequisition, unreadable } from "../../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../../shared/saving/read-body.server";
import { undo } from "../../shared/saving/undo.server";
import { showOverview } from "./show.server";
import { OverviewPage } from "./page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  here: "overview",
  title: (shown) => shown?.name ?? "Requisition",
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showOverview(context, params.id, new URL(request.url).searchParams);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const opened = await openRequisition(context, params.id);
  const form = await readFormData(request);
  const [intent, version] = textOf(form, "intent").split(":");
  const address = `/requisitions/${opened.stored.id}`;
  switch (intent) {
    case "keep-all":
      await keepAll(context, opened);
      return redirect(
        textOf(form, "back") === "review" ? `${address}/review?did=kept#approval` : `${address}?did=kept`,
      );
    case "suggest":
      await offerSuggestions(context, opened);
      return redirect(address);
    case "undo": {
      const undone = await undo(context, opened.stored, Number(version));
      const back = ["review", "history"].find((page) => page === textOf(form, "back"));
      return redirect(`${address}${back ? `/${back}` : ""}?did=${undone ? "undone" : "late"}`);
    }
    default:
      throw unreadable("This page doesn’t have that button. Nothing changed.");
  }
}

export default function Overview() {
  return <OverviewPage shown={useLoaderData<typeof loader>()} />;
}
