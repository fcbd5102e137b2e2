import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { suggestAll } from "../requisition/suggestions";
import type { Shelf } from "../store/stored";
import type { Handle } from "../ui/handle";
import { EmptyList } from "../ui/list/empty-list";
import { ListTools } from "../ui/list/list-tools";
import { NothingFound } from "../ui/list/nothing-found";
import { RequisitionTable } from "../ui/list/requisition-table";
import { ShelvedBanner } from "../ui/list/shelved-banner";
import { titleOfCopy } from "./draft-actions.server";
import { addressOf, readHere } from "./list-address";
import { showList } from "./list-page.server";
import { notFound, openRequisition, unreadable } from "./open-requisition.server";
import { readFormData, textOf } from "./read-body.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => (shown?.narrowed ? `${shown.total} requisitions found` : "Requisitions"),
};

export function loader({ request, context }: LoaderFunctionArgs) {
  return showList(context, new URL(request.url).searchParams);
}

/** Where a button of a row puts its requisition. */
const SHELF: { readonly [intent: string]: Shelf } = { delete: "deleted", archive: "archived", restore: "open" };

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const [intent = "", id = ""] = textOf(form, "intent").split(":");
  const asked = readHere(textOf(form, "here"));
  const shelf = Object.hasOwn(SHELF, intent) ? SHELF[intent] : undefined;
  if (shelf) {
    if (!(await context.store.shelve(context.actor, id, shelf)))
      throw notFound("There is no such requisition here, or that was done already. The list shows what there is.");
    const back = addressOf(asked);
    const done = shelf === "open" ? "restored" : `shelved=${id}`;
    return redirect(`${back}${back.includes("?") ? "&" : "?"}${done}`);
  }
  if (intent !== "copy") throw unreadable("This page has no such button. Nothing was changed.");
  const { stored, name } = await openRequisition(context, id);
  const copyId = /^[a-z0-9]{12}$/.exec(textOf(form, "copyId"))?.[0] ?? context.newId();
  const role = { ...stored.requisition.role, title: titleOfCopy(name) };
  const requisition = { ...stored.requisition, role };
  await context.store.create(context.actor, { id: copyId, requisition, suggested: suggestAll(requisition, "copy") });
  return redirect(`/requisitions/${copyId}?did=copied`);
}

export default function Requisitions() {
  const shown = useLoaderData<typeof loader>();
  const { rows, first, narrowed } = shown;
  const nothing = rows.length === 0 && first;
  return (
    <>
      {shown.restored ? null : <ShelvedBanner shelved={shown.shelved} here={shown.here} />}
      {shown.restored ? (
        <p className="c-message" role="status">
          Brought back: it is in the list of requisitions again.
        </p>
      ) : null}
      {shown.brought ? (
        <p className="c-message" role="status">
          {shown.brought} requisitions were taken in.
        </p>
      ) : null}
      <div className="l-row l-row--ends c-head">
        <h1>Requisitions</h1>
        {nothing && !narrowed ? null : (
          <a className="c-button is-primary" href="/requisitions/new">
            New requisition
          </a>
        )}
      </div>
      {nothing && !narrowed ? (
        <EmptyList examples={shown.examples} />
      ) : (
        <>
          <ListTools asked={shown.asked} roleTypes={shown.roleTypes} narrowed={narrowed} />
          {rows.length === 0 ? (
            <NothingFound asked={shown.asked} roleTypes={shown.roleTypes} first={first} />
          ) : (
            <RequisitionTable {...shown} />
          )}
        </>
      )}
    </>
  );
}
