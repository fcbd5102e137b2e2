import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { byFamily, findRoleTypes } from "../../catalogue/find-role-types";
import { spellOut } from "../../documents/titles/title";
import { roleTypeChange } from "../../ui/brief/shown-brief";
import { Glyph } from "../../ui/glyph";
import type { Handle } from "../../ui/handle";
import { FindRoleType } from "../../ui/start/find-role-type";
import { CopyButtons, ExampleButtons } from "../../ui/start/finished";
import { Ways } from "../../ui/start/ways";
import { withTeam } from "../../requisition/texts/distinct-names";
import { WHICH_ROLE } from "../../ui/which-role/questions";
import { unreadable } from "../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../shared/saving/read-body.server";

export const handle: Handle = { title: () => "New requisition" };

/** Requisitions that are offered to be copied: those changed last. */
const MOST_COPIES = 3;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { catalogue, store, actor } = context;
  const { roleTypes, examples } = catalogue;
  const search = new URL(request.url).searchParams;
  const from = search.get("from") ?? "";
  // A brief that was stored since its page came: its answers go along.
  if (from !== "" && (await store.read(actor, from))) return redirect(roleTypeChange(from));
  const asked = (search.get("q") ?? "").slice(0, 200).trim();
  const found = findRoleTypes(roleTypes.values(), asked);
  const { items } = await store.list(actor, { limit: MOST_COPIES });
  return {
    asked,
    of: roleTypes.size,
    found: found.length,
    families: byFamily(found).map(({ name, roleTypes: members }) => ({
      name,
      roleTypes: members.map(({ id, name: called, inShort }) => ({ id, name: called, inShort })),
    })),
    all: [...roleTypes.values()].map(({ id, name }) => ({ id, name })),
    copies: items.map(({ id, requisition: { role } }) => ({
      id,
      name: withTeam(spellOut({ catalogue }, role.title, roleTypes.get(role.roleType)), role),
      copyId: context.newId(),
    })),
    examples: [...examples.values()].map(({ slug, requisition }) => ({
      slug,
      title: requisition.role.title,
      id: context.newId(),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { store, actor, catalogue } = context;
  const form = await readFormData(request);
  const ids = form
    .getAll("id")
    .map((id) => (typeof id === "string" && /^[a-z0-9]{12}$/.test(id) ? id : context.newId()));
  const [intent, slug = ""] = textOf(form, "intent").split(":");
  if (intent !== "example" && intent !== "examples") {
    throw unreadable("This page doesn't have that button. Nothing changed.");
  }
  const all = [...catalogue.examples.values()];
  const chosen = intent === "examples" ? all : all.filter((example) => example.slug === slug);
  if (chosen.length === 0) throw unreadable("There is no such example any more. Nothing changed.");
  const opened = chosen.map(({ requisition }, i) => ({ id: ids[i] ?? context.newId(), requisition, suggested: {} }));
  for (const example of opened) await store.create(actor, example);
  const [only, ...others] = opened;
  if (others.length === 0) return redirect(`/requisitions/${only!.id}?did=example`);
  return redirect(`/compare?${opened.map(({ id }) => `r=${id}`).join("&")}`);
}

const BRIEF = "/requisitions/new/brief";

export default function NewRequisition() {
  const { asked, of, found, families, all, copies, examples } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="c-title">
        <h1>New requisition</h1>
      </div>
      <Ways here="pick" />
      <FindRoleType
        action="/requisitions/new"
        asked={asked}
        found={found}
        of={of}
        families={families}
        hrefOf={(id) => `${BRIEF}?role=${id}`}
      >
        <a href={`${BRIEF}?${new URLSearchParams({ title: asked }).toString()}`}>Start it without suggestions</a>, or{" "}
        <a href={WHICH_ROLE}>answer seven questions</a> to find the closest one.
      </FindRoleType>
      <section className="c-card is-padded c-other" aria-labelledby="other">
        <div>
          <h2 id="other">Another role</h2>
          <p className="u-muted">
            Name it. Choose the closest type to get its suggestions, marked until you keep them.
          </p>
        </div>
        <form action={BRIEF} className="c-grid">
          <div className="c-field">
            <label htmlFor="title">Title</label>
            <input className="c-input" id="title" name="title" autoComplete="off" />
          </div>
          <div className="c-field">
            <label htmlFor="role">Closest role type</label>
            <select className="c-input" id="role" name="role">
              <option value="">None: start empty</option>
              {all.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <button className="c-button">Start</button>
        </form>
      </section>
      {copies.length > 0 ? (
        <section className="c-finished" aria-labelledby="copies">
          <h2 id="copies">
            <Glyph name="copy" /> Start from one of yours
          </h2>
          <CopyButtons copies={copies} />
        </section>
      ) : null}
      {examples.length > 0 ? (
        <section className="c-finished" aria-labelledby="examples">
          <h2 id="examples">
            <Glyph name="document" /> Open a finished example
          </h2>
          <ExampleButtons examples={examples} />
        </section>
      ) : null}
      <p className="u-small u-muted u-top">Choosing a role opens the brief. Nothing is stored until you type there.</p>
    </>
  );
}
