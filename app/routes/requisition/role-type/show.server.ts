import type { AppLoadContext } from "@remix-run/node";
import { catalogueOptions } from "../../../catalogue/options";
import { fillBlanks } from "../../../clarity/fixes/fill-blanks";
import { readIntent } from "../../../requisition/forms/intent";
import { optionsFor } from "../../../requisition/fields/options";
import { replacements } from "../../../requisition/suggestions/replacement";
import type { Draft } from "../../../requisition/suggestions/suggestions";
import { saveChanged } from "../../shared/saving/draft-actions.server";
import { aroundOf } from "../../shared/reading/findings.server";
import { fixedBy, type FixName } from "../../shared/saving/fix.server";
import { notFound, type Opened, openRequisition, unreadable } from "../../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../../shared/saving/read-body.server";

interface RoleTypeChange {
  /** The role type's id. */
  readonly to: string;
  /** The fix that suggested the change; it may change more, such as the title. */
  readonly fix?: FixName | undefined;
  /** The page to continue with, whether the role type is changed or not. */
  readonly then: string;
}

/** The address of the page that previews what another role type replaces, keeps and adds. */
export function roleTypeAddress(address: string, { to, fix, then }: RoleTypeChange): string {
  const asked = { to, ...(fix ? { fix: `${fix.finding}:${fix.nth}` } : {}), then };
  return `${address}/role-type?${new URLSearchParams(asked).toString()}`;
}

/** The data for the page: the change in its address, or the role types to choose from. */
export async function showRoleTypeChange(context: AppLoadContext, id: string | undefined, search: URLSearchParams) {
  const opened = await openRequisition(context, id);
  const { stored, name, roleType } = opened;
  const now = stored.requisition.role.roleType;
  const shown = { id: stored.id, name, from: roleType?.name ?? now, then: thenOf(stored.id, search.get("then")) };
  const asked = search.get("to") ?? "";
  if (asked === "" || asked === now) {
    const others = [...context.catalogue.roleTypes.values()].filter((other) => other.id !== now);
    return { ...shown, roleTypes: others.map((other) => ({ id: other.id, name: other.name })), change: undefined };
  }
  const fix = search.get("fix") ?? "";
  const { to, draft } = await draftAfter(context, opened, asked, fix);
  const options = optionsFor(draft.requisition, catalogueOptions(context.catalogue, to.id));
  const all = replacements(stored, draft, options).filter(({ label }) => label !== "Role type");
  const groups = (["replaced", "new", "kept"] as const).map((kind) => {
    return { kind, rows: all.filter((one) => one.kind === kind) };
  });
  const change = { to: { id: to.id, name: to.name }, fix, version: stored.version, groups };
  return { ...shown, roleTypes: [], change };
}

/** Changes the role type. Returns the address to go to, or a message if the requisition was saved since the preview. */
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
        "This requisition was saved again while you were looking. Nothing changed yet. Check what is replaced now, then press the button again.",
    };
  }
  const { draft } = await draftAfter(context, opened, textOf(form, "to"), textOf(form, "fix"));
  await saveChanged(context, opened, "role-type", draft.requisition, draft.suggested);
  return { to: thenOf(opened.stored.id, textOf(form, "then")) };
}

async function draftAfter(context: AppLoadContext, opened: Opened, asked: string, fix: string) {
  const to = context.catalogue.roleTypes.get(asked);
  if (!to) throw notFound("Role type not found. See the list of role types.");
  const { id, requisition, suggested } = opened.stored;
  const intent = readIntent(`fix:${fix}`);
  const fixed = intent?.kind === "fix" ? await fixedBy(context, opened, requisition, intent) : undefined;
  const changed = fixed?.roleType === to ? fixed : { requisition, suggested };
  const role = { ...changed.requisition.role, roleType: to.id };
  const draft: Draft = { requisition: { ...changed.requisition, role }, suggested: changed.suggested };
  return { to, draft: fillBlanks(draft, to, await aroundOf(context, id)) };
}

/** The page to continue with; always one of this requisition, whatever the address says. */
function thenOf(id: string, asked: string | null): string {
  const address = `/requisitions/${id}`;
  return asked !== null && new RegExp(`^${address}(?:[/?#]|$)`).test(asked) ? asked : address;
}
