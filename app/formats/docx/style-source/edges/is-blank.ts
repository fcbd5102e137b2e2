import { all } from "../package/xml";

/** True if a header or footer has neither text nor a picture. */
export function isBlank(edge: Element): boolean {
  const words = all(edge, "t", "instrText").some(({ textContent }) => (textContent ?? "").trim() !== "");
  return !words && all(edge, "drawing", "pict", "fldSimple", "sym", "pgNum").length === 0;
}
