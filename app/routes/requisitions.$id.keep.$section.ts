import { type ActionFunctionArgs, json } from "@remix-run/node";
import { findSection } from "../requisition/requisition";
import { notFound } from "./open-requisition.server";
import { formsOf, readBody, revisionOf } from "./read-body.server";
import { when } from "./when.server";

/**
 * Keeps a section as it stands in its form, whatever it holds: no version, no check, for nobody else.
 * Out: when it was kept, in words.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const section = findSection(params.section);
  if (!section) throw notFound("There is no such section.");
  const body = await readBody(request);
  const [form, copyOf] = formsOf(body);
  if (form === undefined || form !== body.controls.saveId) throw new Response("This form has no id.", { status: 400 });
  const { store, actor } = context;
  const copy = { section: section.slug, form, values: body.values, basedOn: revisionOf(body) };
  const kept = await store.keepCopy(actor, params.id ?? "", copy);
  if (kept === "absent") throw notFound("This requisition was deleted.");
  if (kept === "saved") throw new Response("This form was saved.", { status: 409 });
  if (copyOf !== undefined) await store.dropCopies(actor, params.id ?? "", section.slug, [copyOf]);
  return json({ kept: when(context.now(), context.now()) });
}
