import type { AppLoadContext } from "@remix-run/node";
import { nextSection } from "../requisition/readiness";
import type { Place } from "../ui/place-bar";
import { reviewOf } from "./findings.server";
import { openRequisition } from "./open-requisition.server";

/** What the bar of a requisition says. */
export async function showPlace(context: AppLoadContext, id: string | undefined): Promise<Place> {
  const opened = await openRequisition(context, id);
  const { stored, name } = opened;
  const { open, approval } = await reviewOf(context, opened);
  return {
    id: stored.id,
    name,
    status: stored.shelf === "archived" ? "archived" : stored.approved ? "approved" : "draft",
    findings: open.length,
    writeAt: `/requisitions/${stored.id}/edit/${nextSection(approval.sections)?.slug ?? "role"}`,
  };
}
