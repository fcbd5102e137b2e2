import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  redirect,
  type SerializeFrom,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { suggestAll } from "../../requisition/suggestions/suggestions";
import type { Shelf } from "../../store/stored";
import { Glyph } from "../../ui/glyph";
import type { Handle } from "../../ui/handle";
import { ListTools } from "../../ui/list/list-tools";
import { NothingFound } from "../../ui/list/nothing-found";
import { RequisitionTable } from "../../ui/list/requisition-table";
import { ShelvedBanner } from "../../ui/list/shelved-banner";
import { Notices } from "../../ui/notices";
import { EmptyList } from "../../ui/start/empty-list";
import { titleOfCopy } from "../shared/saving/draft-actions.server";
import { addressOf, readAsked } from "./address";
import { showList } from "./show.server";
import { notFound, openRequisition, unreadable } from "../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../shared/saving/read-body.server";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => shown?.title ?? "Requisitions",
};

export function loader({ request, context }: LoaderFunctionArgs) {
  return showList(context, new URL(request.url).searchParams);
}

/** Where a button puts its requisitions. */
const SHELF: { readonly [intent: string]: Shelf } = { delete: "deleted", archive: "archived", restore: "open" };

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const [intent = "", id = ""] = textOf(form, "intent").split(":");
  const shelf = Object.hasOwn(SHELF, intent) ? SHELF[intent] : undefined;
  if (shelf) {
    const asked = readAsked(new URL(request.url).searchParams);
    const done = await putOnShelf(context, id === "" ? form.getAll("r").map(String) : [id], shelf);
    if (done.length === 0) throw notFound("There is no such requisition, or that was done already. See the list.");
    const back = addressOf(asked);
    const said = shelf === "open" ? "restored" : new URLSearchParams(done.map((one) => ["shelved", one])).toString();
    return redirect(`${back}${back.includes("?") ? "&" : "?"}${said}`);
  }
  if (intent !== "copy") throw unreadable("This page has no such button. Nothing changed.");
  const { stored, name } = await openRequisition(context, id);
  const copyId = /^[a-z0-9]{12}$/.exec(textOf(form, "copyId"))?.[0] ?? context.newId();
  const role = { ...stored.requisition.role, title: titleOfCopy(name) };
  const requisition = { ...stored.requisition, role };
  await context.store.create(context.actor, { id: copyId, requisition, suggested: suggestAll(requisition, "copy") });
  return redirect(`/requisitions/${copyId}?did=copied`);
}

/** Out: those of `ids` that were put there. */
async function putOnShelf({ store, actor }: AppLoadContext, ids: readonly string[], shelf: Shelf): Promise<string[]> {
  const done: string[] = [];
  for (const id of new Set(ids)) if (await store.shelve(actor, id, shelf)) done.push(id);
  return done;
}

export default function Requisitions() {
  const shown = useLoaderData<typeof loader>();
  const { rows, first, narrowed } = shown;
  const nothing = rows.length === 0 && first;
  return (
    <>
      {shown.restored ? null : <ShelvedBanner shelved={shown.shelved} here={shown.here} />}
      <Notices
        of={[shown.restored ? "Restored." : undefined, shown.imported && `Imported ${shown.imported} requisitions.`]}
      />
      {nothing && !narrowed ? (
        <EmptyList examples={shown.examples} picture={shown.picture} />
      ) : (
        <>
          <div className="l-row l-row--ends l-head">
            <h1>Requisitions</h1>
            <a className="c-button is-plain" href="/requisitions.zip" download>
              <Glyph name="download" />
              Download all (.zip)
            </a>
          </div>
          <ListTools asked={shown.asked} roleTypes={shown.roleTypes} />
          <div id="found" data-said={shown.said}>
            {rows.length === 0 ? (
              <NothingFound asked={shown.asked} roleTypes={shown.roleTypes} first={first} />
            ) : (
              <RequisitionTable {...shown} />
            )}
          </div>
        </>
      )}
    </>
  );
}
