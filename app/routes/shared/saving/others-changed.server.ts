import { joinList } from "../../../requisition/texts/join-list";
import { placeOf } from "../../../requisition/place";
import type { Requisition } from "../../../requisition/requisition";

/**
 * A sentence about what others changed while a form was open.
 * In: "metrics:metrics.m1.target,metrics.m2", from the address after a save that merged two edits.
 */
export function othersChangedInWords(requisition: Requisition, changes: string | null): string | undefined {
  const [slug, paths = ""] = changes?.split(":") ?? [];
  const places = paths.split(",").flatMap((place) => {
    const { field, where } = placeOf(`${slug}.${place}`, requisition);
    return field === undefined ? [] : [where];
  });
  if (places.length === 0) return undefined;
  return `Someone else changed this while you were editing: ${joinList([...new Set(places)])}. Both changes are kept.`;
}
