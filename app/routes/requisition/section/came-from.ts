import { addressOf, readView } from "../../../ui/compare/view";

/** The page that a section was opened from, and that saving it leads back to. */
export interface CameFrom {
  /** As addresses and the form carry it: "review", or the address of a comparison. */
  readonly value: string;
  readonly title: string;
  readonly address: string;
}

/** Reads where a section was opened from. Only pages that the product itself links from are gone back to. */
export function cameFrom(value: string | null | undefined, address: string, slug: string): CameFrom | undefined {
  if (value === "review") return { value, title: "Review", address: `${address}/review` };
  if (!value?.startsWith("/compare?")) return undefined;
  const comparison = addressOf(readView(new URLSearchParams(value.slice("/compare?".length))));
  return { value: comparison, title: "Comparison", address: `${comparison}#${slug}` };
}
