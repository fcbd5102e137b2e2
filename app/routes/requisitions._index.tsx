import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { nextSection } from "../requisition/readiness";
import { suggestAll } from "../requisition/suggestions";
import type { Cursor } from "../store/store";
import type { Handle } from "../ui/handle";
import { EmptyList } from "../ui/list/empty-list";
import { RequisitionTable } from "../ui/list/requisition-table";
import { notFound, openRequisition, unreadable, workOut } from "./open-requisition.server";
import { readFormData, textOf } from "./read-body.server";
import { when } from "./when.server";

const PAGE_SIZE = 50;

export const handle: Handle = { title: () => "Requisitions" };

/** Reads the place to go on from, "<time>-<id>"; undefined for the first page and for what is no place. */
function readCursor(text: string | null): Cursor | undefined {
  const match = /^(\d{1,15})-([a-z0-9-]{1,40})$/.exec(text ?? "");
  return match ? { updatedAt: Number(match[1]), id: match[2]! } : undefined;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const after = readCursor(search.get("after"));
  const page = await context.store.list(context.actor, { limit: PAGE_SIZE, after });
  const rows = page.items.map((stored) => {
    const { name, roleType, sections } = workOut(context, stored);
    const next = nextSection(sections);
    return {
      id: stored.id,
      name,
      roleType: roleType?.name ?? "No role type chosen",
      ready: sections.filter((section) => section.state === "ready").length,
      of: sections.length,
      next: next ? { slug: next.slug, title: next.title } : undefined,
      changed: when(stored.updatedAt, context.now()),
    };
  });
  const examples = [...context.catalogue.examples.values()].map(({ slug, requisition }) => ({
    slug,
    title: requisition.role.title,
    id: context.newId(),
  }));
  const deleted = search.get("deleted");
  return {
    rows,
    examples,
    first: after === undefined,
    next: page.next ? `${page.next.updatedAt}-${page.next.id}` : undefined,
    deleted: deleted && /^[a-z0-9-]{1,40}$/.test(deleted) ? deleted : undefined,
    restored: search.has("restored"),
    copyId: context.newId(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const [intent, id = ""] = textOf(form, "intent").split(":");
  switch (intent) {
    case "delete":
      if (!(await context.store.remove(context.actor, id))) throw notFound("This requisition was deleted already.");
      return redirect(`/requisitions?deleted=${id}`);
    case "restore":
      if (!(await context.store.restore(context.actor, id)))
        throw notFound("There is no deleted requisition to bring back here.");
      return redirect("/requisitions?restored");
    case "copy": {
      const { stored, name } = await openRequisition(context, id);
      const copyId = /^[a-z0-9]{12}$/.exec(textOf(form, "copyId"))?.[0] ?? context.newId();
      const role = { ...stored.requisition.role, title: `Copy of ${name}`.slice(0, 120) };
      const requisition = { ...stored.requisition, role };
      await context.store.create(context.actor, {
        id: copyId,
        requisition,
        suggested: suggestAll(requisition, "copy"),
      });
      return redirect(`/requisitions/${copyId}?did=copied`);
    }
    default:
      throw unreadable("This page has no such button. Nothing was changed.");
  }
}

export default function Requisitions() {
  const { rows, examples, first, next, deleted, restored, copyId }: SerializeFrom<typeof loader> =
    useLoaderData<typeof loader>();
  return (
    <>
      {deleted ? (
        <form method="post" className="c-message has-action" role="status">
          <p>Requisition deleted.</p>
          <button className="c-button is-small" name="intent" value={`restore:${deleted}`}>
            Undo
          </button>
        </form>
      ) : null}
      {restored ? (
        <p className="c-message" role="status">
          Requisition brought back.
        </p>
      ) : null}
      <div className="l-row l-row--ends c-head">
        <h1>Requisitions</h1>
        {rows.length > 0 || !first ? (
          <a className="c-button is-primary" href="/requisitions/new">
            New requisition
          </a>
        ) : null}
      </div>
      {rows.length === 0 && first ? (
        <EmptyList examples={examples} />
      ) : (
        <>
          <RequisitionTable rows={rows} copyId={copyId} />
          {next ? (
            <p className="u-top">
              <a href={`/requisitions?after=${next}`}>Older requisitions</a>
            </p>
          ) : null}
          {first ? (
            <p className="u-top u-small">
              <a href="/requisitions/new#examples">Open a finished example</a>
            </p>
          ) : (
            <p className="u-top">
              <a href="/requisitions">Newest requisitions</a>
            </p>
          )}
        </>
      )}
    </>
  );
}
