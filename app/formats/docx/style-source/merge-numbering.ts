import { all, child, setValue, valueOf, W } from "./xml";

/** Added to their numbers, so that they meet none of ours. */
const APART = 1000;

/**
 * Brings the numbering that a company's styles use into ours, before ours are put among them. Changes `styles` and
 * `numbering`; a style that names a numbering its file does not have loses it.
 */
export function mergeNumbering(styles: Document, numbering: Document, theirs: Document | undefined): void {
  const nums = new Map((theirs ? all(theirs, "num") : []).map((num) => [num.getAttributeNS(W, "numId") ?? "", num]));
  const used = new Set<string>();
  for (const style of all(styles, "style")) {
    const reference = all(style, "numId")[0];
    const id = valueOf(reference);
    if (!reference || id === "0") continue;
    if (nums.has(id)) {
      used.add(id);
      setValue(reference, String(Number(id) + APART));
    } else {
      const properties = reference.parentNode!;
      properties.parentNode!.removeChild(properties);
    }
  }
  const root = numbering.documentElement;
  const firstNum = all(numbering, "num")[0] ?? null;
  const patterns = new Map(
    (theirs ? all(theirs, "abstractNum") : []).map((one) => [one.getAttributeNS(W, "abstractNumId") ?? "", one]),
  );
  const brought = new Set<string>();
  for (const id of used) {
    const num = numbering.importNode(nums.get(id)!, true);
    const pattern = valueOf(child(num, "abstractNumId"));
    const found = patterns.get(pattern);
    if (!found) continue;
    if (!brought.has(pattern)) {
      brought.add(pattern);
      const copy = numbering.importNode(found, true);
      copy.setAttributeNS(W, "w:abstractNumId", String(Number(pattern) + APART));
      // Bullets that are pictures would need the pictures.
      for (const picture of all(copy, "lvlPicBulletId")) picture.parentNode!.removeChild(picture);
      root.insertBefore(copy, firstNum);
    }
    num.setAttributeNS(W, "w:numId", String(Number(id) + APART));
    setValue(child(num, "abstractNumId")!, String(Number(pattern) + APART));
    root.appendChild(num);
  }
}
