import { listed } from "../../../requisition/texts/listed";
import { placeOf } from "../../../requisition/place";
import type { Requisition } from "../../../requisition/requisition";

/**
 * What somebody else changed while a form was open, in a sentence.
 * In: "metrics:metrics.m1.target,metrics.m2", as an address brings it after a save that put two edits together.
 */
export function tookInWords(requisition: Requisition, took: string | null): string | undefined {
  const [slug, places = ""] = took?.split(":") ?? [];
  const told = places.split(",").flatMap((place) => {
    const { field, where } = placeOf(`${slug}.${place}`, requisition);
    return field === undefined ? [] : [where];
  });
  if (told.length === 0) return undefined;
  return `Someone else changed this while you were editing: ${listed([...new Set(told)])}. Both changes are kept.`;
}
