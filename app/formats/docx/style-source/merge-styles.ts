import { idOf, isDefault, stylesIn, typeOf } from "./clean-styles";
import { LONGEST_CHAIN, keepHeading, listOf, setLanguage, takeList, takeOutOfLists } from "./style-properties";
import { W, child, set, valueOf } from "./xml";

/**
 * Puts our styles into a company's. Where both have one of a name ("heading 1", whatever its id) theirs wins, but lists
 * count as ours do and headings stay headings; ours follow theirs where they are based on one.
 * Changes `theirs`. Out: for each of our ids, the id it has there.
 */
export function mergeStyles(theirs: Element, ours: Element): Map<string, string> {
  const byName = new Map(stylesIn(theirs).map((style) => [nameOf(style), style]));
  const byId = new Map(stylesIn(theirs).map((style) => [idOf(style), style]));
  const defaults = new Map(
    stylesIn(theirs)
      .filter(isDefault)
      .map((style) => [typeOf(style), style]),
  );
  const taken = new Set([...byId.keys()].map((id) => id.toLowerCase()));
  const ids = new Map<string, string>();
  const added: Element[] = [];

  for (const style of stylesIn(ours)) {
    const named = byName.get(nameOf(style));
    const same = (isDefault(style) && defaults.get(typeOf(style))) || named;
    if (same && typeOf(same) === typeOf(style)) {
      ids.set(idOf(style), idOf(same));
      keepRole(same, style);
      continue;
    }
    const copy = theirs.ownerDocument.importNode(style, true);
    const id = unused(idOf(style), taken);
    ids.set(idOf(style), id);
    set(copy, "styleId", id);
    // A name stands for one style, of whatever type.
    if (named) set(child(copy, "name")!, "val", `${valueOf(style, "name") ?? ""} (Requisite)`);
    if (defaults.has(typeOf(style))) copy.removeAttributeNS(W, "default");
    added.push(copy);
  }
  for (const style of added) {
    for (const name of ["basedOn", "next", "link"]) {
      const reference = child(style, name);
      const id = valueOf(reference) ?? "";
      if (reference) set(reference, "val", ids.get(id) ?? id);
    }
    theirs.appendChild(style);
  }
  for (const style of added) {
    const base = byId.get(valueOf(style, "basedOn") ?? "");
    if (base && !listOf(style) && isListed(base, byId)) takeOutOfLists(style);
  }
  setLanguage(theirs, ours);
  return ids;
}

function keepRole(theirs: Element, ours: Element): void {
  const list = listOf(ours);
  if (list) takeList(theirs, list);
  if (/^heading \d$/.test(nameOf(ours))) keepHeading(theirs, ours);
}

function isListed(style: Element | undefined, byId: ReadonlyMap<string, Element>, left = LONGEST_CHAIN): boolean {
  if (!style || left === 0) return false;
  const number = valueOf(listOf(style), "numId");
  if (number !== undefined) return number !== "0";
  return isListed(byId.get(valueOf(style, "basedOn") ?? ""), byId, left - 1);
}

function unused(id: string, taken: Set<string>): string {
  let free = id;
  for (let i = 1; taken.has(free.toLowerCase()); i += 1) free = `${id}${i}`;
  taken.add(free.toLowerCase());
  return free;
}

const nameOf = (style: Element): string => (valueOf(style, "name") ?? "").trim().toLowerCase();
