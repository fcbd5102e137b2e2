import type { AppLoadContext } from "@remix-run/node";
import type { RoleType } from "../../../catalogue/shapes/role-type";
import { type Brief, briefOf } from "../../../requisition/brief/brief";
import { withMetricSwapped } from "../../../requisition/brief/swap-metric";
import type { Draft } from "../../../requisition/suggestions/suggestions";
import { type FilledBrief, plain, type RefusedBrief } from "../../../ui/brief/shown-brief";
import { redirectAfterSave } from "../../shared/saving/redirect.server";
import { unreadable } from "../../shared/reading/open-requisition.server";
import { formsOf, readBody } from "../../shared/saving/read-body.server";
import { atRevisions, stateOfRefused } from "./show.server";
import { dropForms, keepForm } from "./unsaved-brief.server";
import { sentBrief, writeBrief, type WrittenBrief } from "./write-brief.server";

/** The action of a brief's button. */
type Intent =
  | { readonly kind: "save" | "exit" | "document" }
  | { readonly kind: "discard"; readonly form: string }
  | { readonly kind: "swap"; readonly from: string; readonly to: string };

/**
 * Saves the form of a brief and performs the action of its button.
 * Out: a redirect after a save, or the form to show again (422 or 409) if nothing was saved.
 */
export async function saveBrief(
  context: AppLoadContext,
  id: string | undefined,
  request: Request,
): Promise<Response | RefusedBrief> {
  const body = await readBody(request);
  const intent = readIntent(body.controls.intent);
  if (!intent) throw unreadable("This page doesn't have that button. Nothing was saved. Go back and try again.");
  const sent = sentBrief(context, id, body);
  if (intent.kind === "discard" && id !== undefined) {
    await dropForms(context, id, body, intent.form);
    return redirectAfterSave(`/requisitions/${id}/brief?did=discard`);
  }
  const written = await writeBrief(context, sent, {
    around: false,
    done: (draft, roleType) => doneWith(draft, roleType, intent),
  });
  const { status, opened, merged, problems, typed } = written;
  if (status === "saved") {
    await dropForms(context, opened.stored.id, body);
    return redirectAfterSave(addressAfter(opened.stored.id, intent, merged.theirs));
  }
  const { updatedAt } = opened.stored;
  if (!opened.newBrief) {
    // The user may leave the page before correcting it.
    await keepForm(context, opened.stored.id, body);
    // It is stored by now and has its own address, where the unsaved input is filled in.
    if (id === undefined) return redirectAfterSave(`/requisitions/${opened.stored.id}/brief?did=refused`);
  }
  const shownAgain = {
    state: stateOfRefused(context, opened.newBrief ? undefined : updatedAt),
    saveId: context.newId(),
    newRow: context.newId(),
    newBrief: sent.newBrief,
    copyOf: formsOf(body).join(" "),
    problems,
    overlaps: [],
    seen: 0,
    reopens: undefined,
  };
  if (status !== "overlapping") {
    const { at } = body.values;
    // Once corrected, the form continues from what it was made from.
    const carried = typeof at === "object" && !Array.isArray(at) ? (at as FilledBrief["at"]) : atRevisions(opened);
    const reopens = status === "approved" ? body.controls.intent : undefined;
    return { ...shownAgain, status: reopens ? 409 : 422, brief: plain(typed), at: carried, reopens };
  }
  return {
    ...shownAgain,
    status: 409,
    brief: plain(briefNow(context, written)),
    at: atRevisions(opened),
    overlaps: merged.overlaps,
    seen: opened.stored.version,
  };
}

/** The merged brief; where both sides changed the same answer, it has the form's. */
function briefNow(context: AppLoadContext, { merged: { draft } }: WrittenBrief): Brief {
  const roleType = context.catalogue.roleTypes.get(draft.requisition.role.roleType);
  return briefOf(draft, roleType?.starter, () => context.newId());
}

/** Suggestions that the user did not touch stay suggestions, whatever the button. */
function doneWith(draft: Draft, roleType: RoleType | undefined, intent: Intent): Draft {
  if (intent.kind === "swap") return withMetricSwapped(draft, roleType?.starter, intent.from, intent.to);
  return draft;
}

function addressAfter(id: string, intent: Intent, places: readonly string[]): string {
  const address = `/requisitions/${id}`;
  if (intent.kind === "exit") return address;
  if (intent.kind === "document") return `${address}/documents/job-description`;
  const took = othersChanged(places);
  return `${address}/brief${took ? `?${new URLSearchParams({ took }).toString()}` : ""}${intent.kind === "swap" ? "#metrics" : ""}`;
}

/** Changes by others in the first section that has any, in the format of `othersChangedInWords`. */
export function othersChanged(changed: readonly string[]): string {
  const slug = changed[0]?.split(":")[0];
  const places = changed.flatMap((place) => (place.startsWith(`${slug}:`) ? place.slice(slug!.length + 1) : []));
  return slug === undefined ? "" : `${slug}:${places.slice(0, 5).join(",")}`;
}

function readIntent(value: string): Intent | undefined {
  const [kind, from, to, ...rest] = value.split(":");
  if (kind === "discard" && from && to === undefined) return { kind, form: from };
  if (kind === "swap" && from && to && rest.length === 0) return { kind, from, to };
  if (from !== undefined) return undefined;
  // "check" is the button below two differing texts.
  if (kind === "check") return { kind: "save" };
  return kind === "save" || kind === "exit" || kind === "document" ? { kind } : undefined;
}
