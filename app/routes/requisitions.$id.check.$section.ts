import { type ActionFunctionArgs, json } from "@remix-run/node";
import { findSection, type Requisition } from "../requisition/requisition";
import { reviewOf } from "./findings.server";
import { findingsOfSection } from "./shown-findings.server";
import { notFound, openRequisition } from "./open-requisition.server";
import { readBody } from "./read-body.server";

/**
 * Checks a section as it stands in its form, without saving it.
 * Out: its findings; null if the form holds what cannot be saved, so that what was found before stays.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const section = findSection(params.section);
  if (!section) throw notFound("There is no such section.");
  const body = await readBody(request);
  const opened = await openRequisition(context, params.id);
  const draft = section.draft.safeParse(body.values);
  if (!draft.success) return json({ findings: null });
  const requisition = { ...opened.stored.requisition, [section.slug]: draft.data } as Requisition;
  const reviewed = await reviewOf(context, opened, requisition);
  return json({ findings: findingsOfSection(reviewed, section.slug, `/requisitions/${opened.stored.id}`) });
}
