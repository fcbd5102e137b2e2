import type { AppLoadContext } from "@remix-run/node";
import { unreadable } from "../shared/reading/open-requisition.server";
import { textOf } from "../shared/saving/read-body.server";

/** Creates copies of finished examples and returns the address to go to. Throws a 404 page for an unknown example. */
export async function openExamples(context: AppLoadContext, form: FormData): Promise<string> {
  const { store, actor, catalogue } = context;
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
  if (others.length === 0) return `/requisitions/${only!.id}?did=example`;
  return `/compare?${opened.map(({ id }) => `r=${id}`).join("&")}`;
}
