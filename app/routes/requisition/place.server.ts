import type { AppLoadContext } from "@remix-run/node";
import { briefOf } from "../../requisition/brief/brief";
import { countAnswered } from "../../requisition/brief/questions";
import { nextSection } from "../../requisition/readiness/readiness";
import type { Place } from "../../ui/place-bar";
import { type Reviewed, reviewOf } from "../shared/reading/findings.server";
import { type Opened, openRequisition } from "../shared/reading/open-requisition.server";

/** The data for the bar of a requisition. */
export async function showPlace(context: AppLoadContext, id: string | undefined): Promise<Place> {
  const opened = await openRequisition(context, id);
  return placeIn(opened, await reviewOf(context, opened));
}

/** The same for a requisition that is already checked. */
export function placeIn({ stored, name, roleType }: Opened, { open, approval }: Reviewed): Place {
  const address = `/requisitions/${stored.id}`;
  const { answered, of } = countAnswered(briefOf(stored, roleType?.starter, () => ""));
  return {
    id: stored.id,
    name,
    status: stored.shelf === "archived" ? "archived" : stored.approved ? "approved" : "draft",
    findings: open.length,
    writeAt: answered < of ? `${address}/brief` : `${address}/edit/${nextSection(approval.sections)?.slug ?? "role"}`,
  };
}
