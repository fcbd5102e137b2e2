import type { AppLoadContext } from "@remix-run/node";
import type { RoleType } from "../../catalogue/shapes/role-type";
import { blankRequisition } from "../../requisition/requisition";
import { type Draft, suggest } from "../../requisition/suggestions/suggestions";
import { unreadable } from "../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../shared/saving/read-body.server";

/**
 * Creates one hybrid requisition from two role types, or one for each, depending on the button.
 * Out: the next address. Throws a page for a form that none of our pages sends.
 */
export async function startTwoJobs(context: AppLoadContext, request: Request): Promise<string> {
  const { store, actor, catalogue } = context;
  const form = await readFormData(request);
  const intent = textOf(form, "intent");
  const [first, second, ...others] = form
    .getAll("roleType")
    .map((id) => (typeof id === "string" ? catalogue.roleTypes.get(id) : undefined));
  if (intent !== "hybrid" && intent !== "drafts") throw unreadable("This button isn’t available. Nothing was changed.");
  if (!first || !second || first === second || others.length > 0)
    throw unreadable(
      "Two different role types are needed. Nothing was changed. Go back and answer the questions again.",
    );
  const ids = form.getAll("id");
  const idAt = (at: number): string => {
    const id = ids[at];
    return typeof id === "string" && /^[a-z0-9]{12}$/.test(id) ? id : context.newId();
  };
  const [one, other] = [idAt(0), idAt(1)];
  if (intent === "hybrid") {
    await store.create(actor, { id: one, ...started(first, second.id) });
    return `/requisitions/${one}/edit/role#hybridShare`;
  }
  await store.create(actor, { id: one, ...started(first) }, { id: other, ...started(second) });
  return `/compare?r=${one}&r=${other}`;
}

/** A requisition with the suggestions of its role type; a hybrid gets those of the first. */
function started({ id, starter }: RoleType, hybridWith = ""): Draft {
  const blank = blankRequisition();
  const requisition = { ...blank, role: { ...blank.role, roleType: id, hybridWith } };
  return suggest({ requisition, suggested: {} }, starter, "role-type");
}
