import type { AppLoadContext } from "@remix-run/node";
import { optionsFor } from "../requisition/options";
import { catalogueOptions } from "../catalogue/options";
import { replacements } from "../requisition/replacement";
import { type Draft, suggest } from "../requisition/suggestions";
import { saveChanged } from "./draft-actions.server";
import { notFound, type Opened, openRequisition, unreadable } from "./open-requisition.server";
import { readFormData, textOf } from "./read-body.server";

/** What another role type would replace, keep and bring, before anything is done. */
export async function showRoleTypeChange(context: AppLoadContext, id: string | undefined, search: URLSearchParams) {
  const opened = await openRequisition(context, id);
  const { stored, name, roleType } = opened;
  const { to, draft } = draftAfter(context, opened, search.get("to"));
  const options = optionsFor(draft.requisition, catalogueOptions(context.catalogue, to.id));
  const all = replacements(stored, draft, options).filter(({ label }) => label !== "Role type");
  return {
    id: stored.id,
    name,
    from: roleType?.name ?? stored.requisition.role.roleType,
    to: { id: to.id, name: to.name },
    version: stored.version,
    then: thenOf(stored.id, search.get("then")),
    groups: (["replaced", "new", "kept"] as const).map((kind) => ({
      kind,
      rows: all.filter((one) => one.kind === kind),
    })),
  };
}

/** Changes the role type; out: where to go on, or what to say if the requisition was saved since it was shown. */
export async function changeRoleType(
  context: AppLoadContext,
  id: string | undefined,
  request: Request,
): Promise<{ readonly to: string } | { readonly message: string }> {
  const opened = await openRequisition(context, id);
  const form = await readFormData(request);
  if (textOf(form, "intent") !== "change") throw unreadable("This button isn’t available. Nothing was changed.");
  if (textOf(form, "version") !== String(opened.stored.version)) {
    return {
      message:
        "This requisition was saved again while you were looking. Nothing was changed yet. Check what is replaced now, then try again.",
    };
  }
  const { draft } = draftAfter(context, opened, textOf(form, "to"));
  await saveChanged(context, opened, "role-type", draft.requisition, draft.suggested);
  return { to: thenOf(opened.stored.id, textOf(form, "then")) };
}

function draftAfter({ catalogue }: AppLoadContext, { stored }: Opened, asked: string | null) {
  const to = catalogue.roleTypes.get(asked ?? "");
  if (!to) throw notFound("Role type not found. See the list of role types.");
  const { requisition, suggested } = stored;
  const role = { ...requisition.role, roleType: to.id };
  const draft: Draft = suggest({ requisition: { ...requisition, role }, suggested }, to.starter, "role-type");
  return { to, draft };
}

/** Where to go on: a page of this requisition, whatever the address says. */
function thenOf(id: string, asked: string | null): string {
  const address = `/requisitions/${id}`;
  return asked !== null && new RegExp(`^${address}(?:[/?#]|$)`).test(asked) ? asked : address;
}
