import { all } from "../package/xml";

/** Whether there is neither text nor a picture in a header or footer. */
export function isBlank(edge: Element): boolean {
  const words = all(edge, "t", "instrText").some(({ textContent }) => (textContent ?? "").trim() !== "");
  return !words && all(edge, "drawing", "pict", "fldSimple", "sym", "pgNum").length === 0;
}
