import type { AppLoadContext } from "@remix-run/node";
import { count } from "../../../documents/wording";
import { type GapPlace, gapsIn } from "../../../requisition/readiness/gaps";
import { findSection } from "../../../requisition/requisition";
import { openRequisition } from "./open-requisition.server";

/** The number of places of a gap that are listed; the rest are counted. */
const MOST_PLACES = 4;
/** The number of characters shown before and after a slot. */
const CONTEXT = 90;

/** The data for the page of gaps. */
export async function showGaps(context: AppLoadContext, id: string | undefined, from: string | null) {
  const { stored, name } = await openRequisition(context, id);
  const address = `/requisitions/${stored.id}`;
  const gaps = gapsIn(stored.requisition);
  return {
    name,
    back: backOf(from, address),
    saveId: context.newId(),
    gaps: gaps.map(({ name: gap, places }) => ({
      name: gap,
      label: gap.charAt(0).toUpperCase() + gap.slice(1),
      places: places.slice(0, MOST_PLACES).map(({ section, field, ...place }) => ({
        ...aroundGap(place),
        where: place.where,
        address: `${address}/edit/${section}#${field}`,
      })),
      more: Math.max(0, places.length - MOST_PLACES),
    })),
  };
}

/** The line of a gap, split at its slot and shortened if it is long. */
export function aroundGap({ text, start, end }: Pick<GapPlace, "text" | "start" | "end">) {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    before: before.length > CONTEXT ? `… ${before.slice(-CONTEXT).replace(/^\S*\s/, "")}` : before,
    slot: text.slice(start, end),
    after: after.length > CONTEXT ? `${after.slice(0, CONTEXT).replace(/\s\S*$/, "")} …` : after,
  };
}

/** The page that the gaps were opened from: a section, the review, or the overview. */
export function backOf(from: string | null, address: string): { value: string; title: string; address: string } {
  const section = findSection(from ?? undefined);
  if (section) return { value: section.slug, title: section.title, address: `${address}/edit/${section.slug}` };
  if (from === "review") return { value: from, title: "Review", address: `${address}/review` };
  return { value: "", title: "Overview", address };
}

/** The message after gaps were filled: "Filled in 3 blanks." */
export function filledInWords(search: URLSearchParams): string | undefined {
  const filled = search.get("filled");
  if (filled === null || !/^\d{1,3}$/.test(filled)) return undefined;
  return filled === "0" ? "Nothing to fill in: every field was blank." : `Filled in ${count(Number(filled), "blank")}.`;
}
