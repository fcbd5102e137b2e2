import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Handle } from "../../ui/handle";
import { notFound, unreadable } from "../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../shared/saving/read-body.server";
import { addressOf, readAsked } from "./address";
import { copyRequisition, moveToShelf, SHELF } from "./save.server";
import { showList } from "./show.server";
import { ListPage } from "./page";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => shown?.title ?? "Requisitions",
};

export function loader({ request, context }: LoaderFunctionArgs) {
  return showList(context, new URL(request.url).searchParams);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const [intent = "", id = ""] = textOf(form, "intent").split(":");
  const shelf = Object.hasOwn(SHELF, intent) ? SHELF[intent] : undefined;
  if (shelf) {
    const asked = readAsked(new URL(request.url).searchParams);
    const done = await moveToShelf(context, id === "" ? form.getAll("r").map(String) : [id], shelf);
    if (done.length === 0) throw notFound("There is no such requisition, or that was done already. See the list.");
    const back = addressOf(asked);
    const query = shelf === "open" ? "restored" : new URLSearchParams(done.map((one) => ["shelved", one])).toString();
    return redirect(`${back}${back.includes("?") ? "&" : "?"}${query}`);
  }
  if (intent !== "copy") throw unreadable("This page has no such button. Nothing changed.");
  const copyId = await copyRequisition(context, id, textOf(form, "copyId"));
  return redirect(`/requisitions/${copyId}?did=copied`);
}

export default function List() {
  return <ListPage shown={useLoaderData<typeof loader>()} />;
}
