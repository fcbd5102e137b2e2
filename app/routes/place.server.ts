import type { AppLoadContext } from "@remix-run/node";
import { nextSection } from "../requisition/readiness";
import type { Place } from "../ui/place-bar";
import { type Reviewed, reviewOf } from "./findings.server";
import { type Opened, openRequisition } from "./open-requisition.server";

/** What the bar of a requisition says. */
export async function showPlace(context: AppLoadContext, id: string | undefined): Promise<Place> {
  const opened = await openRequisition(context, id);
  return placeIn(opened, await reviewOf(context, opened));
}

/** The same of a requisition that was checked. */
export function placeIn({ stored, name }: Opened, { open, approval }: Reviewed): Place {
  return {
    id: stored.id,
    name,
    status: stored.shelf === "archived" ? "archived" : stored.approved ? "approved" : "draft",
    findings: open.length,
    writeAt: `/requisitions/${stored.id}/edit/${nextSection(approval.sections)?.slug ?? "role"}`,
  };
}
