import { addressOf, readView } from "../../../ui/compare/view";

/** The page that a section was opened from and returns to after a save. */
export interface CameFrom {
  /** The value in addresses and the form: "review", or the address of a comparison. */
  readonly value: string;
  readonly title: string;
  readonly address: string;
}

/** Reads where a section was opened from. Returns only to pages that the product itself links from. */
export function cameFrom(value: string | null | undefined, address: string, slug: string): CameFrom | undefined {
  if (value === "review") return { value, title: "Review", address: `${address}/review` };
  if (!value?.startsWith("/compare?")) return undefined;
  const comparison = addressOf(readView(new URLSearchParams(value.slice("/compare?".length))));
  return { value: comparison, title: "Comparison", address: `${comparison}#${slug}` };
}
