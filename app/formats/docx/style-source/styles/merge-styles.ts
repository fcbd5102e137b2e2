import { idOf, isDefault, stylesById, stylesIn, typeOf } from "./clean-styles";
import { effective } from "./effective";
import { put } from "./property-order";
import { unused } from "./free-names";
import { copyProperty } from "./copy-property";
import { type Limits, NOT_SHARED, COPIED } from "./copied";
import type { ThemeColors } from "./theme-colors";
import { W, all, child, create, remove, replace, set, valueOf } from "../package/xml";

interface Merging {
  /** The company's styles, which are changed. */
  readonly theirs: Element;
  readonly ours: Element;
  readonly theme: ThemeColors;
  readonly limits: Limits;
  /** True for our styles that documents use; the others, which docx adds, give way to the company's. */
  isUsed(id: string): boolean;
}

/**
 * Merges our styles into a company's. If both have a style of the same name ("heading 1", whatever its id), ours
 * replaces it under its id, with the properties in `COPIED` from the company's; nothing else of the company's affects
 * our text. Styles of ours that are based on it follow. Out: the new id of each of our ids.
 */
export function mergeStyles({ theirs, ours, theme, limits, isUsed }: Merging): Map<string, string> {
  const byName = new Map(stylesIn(theirs).map((style) => [nameOf(style), style]));
  const [theirsById, oursById] = [stylesById(theirs), stylesById(ours)];
  const defaults = new Map(
    stylesIn(theirs)
      .filter(isDefault)
      .map((style) => [typeOf(style), style]),
  );
  const usedIds = new Set([...theirsById.keys()].map((id) => id.toLowerCase()));
  const usedNames = new Set(byName.keys());
  const ids = new Map<string, string>();
  const added: Element[] = [];
  const settled: (readonly [old: Element, style: Element])[] = [];

  for (const style of stylesIn(ours)) {
    const named = NOT_SHARED.includes(nameOf(style)) ? undefined : byName.get(nameOf(style));
    const same = (isDefault(style) && defaults.get(typeOf(style))) || named;
    const copy = theirs.ownerDocument.importNode(style, true);
    if (same && typeOf(same) === typeOf(style)) {
      ids.set(idOf(style), idOf(same));
      if (!isUsed(idOf(style)) && !isDefault(style)) continue;
      const pair = {
        style: copy,
        ours: effective(ours, style, oursById),
        theirs: effective(theirs, same, theirsById),
        theme,
        limits,
      };
      for (const property of COPIED[nameOf(style)] ?? []) copyProperty(property, pair);
      replaceDefaults(copy, same);
      settled.push([same, copy]);
    } else {
      const id = unused(idOf(style), usedIds);
      ids.set(idOf(style), id);
      set(copy, "styleId", id);
      // A name is unique among styles of all types.
      const name = valueOf(style, "name") ?? "";
      const own = usedNames.has(nameOf(style)) ? `${name} (Requisite)` : name;
      set(child(copy, "name")!, "val", unused(own, usedNames));
      if (defaults.has(typeOf(style))) copy.removeAttributeNS(W, "default");
      added.push(copy);
    }
  }
  for (const [old, style] of settled) replace(old, [style]);
  for (const style of added) theirs.appendChild(style);
  for (const style of [...settled.map(([, style]) => style), ...added]) {
    for (const name of ["basedOn", "next"]) {
      const reference = child(style, name);
      const id = valueOf(reference) ?? "";
      if (reference) set(reference, "val", ids.get(id) ?? id);
    }
  }
  setDefaults(theirs, ours);
  return ids;
}

/** Keeps the company's id and name, for people who continue to edit the file. */
function replaceDefaults(style: Element, old: Element): void {
  set(style, "styleId", idOf(old));
  put("style", style, child(old, "name")!.cloneNode(true) as Element);
  if (isDefault(old)) set(style, "default", "1");
  else style.removeAttributeNS(W, "default");
  const link = child(old, "link");
  if (link) put("style", style, link.cloneNode(true) as Element);
}

/** Uses only the fonts of the company's defaults. The text is ours, so its language stays. */
function setDefaults(theirs: Element, ours: Element): void {
  const fonts = child(child(child(child(theirs, "docDefaults"), "rPrDefault"), "rPr"), "rFonts");
  for (const old of all(theirs, "docDefaults", "lang")) remove(old);
  const defaults = theirs.ownerDocument.importNode(child(ours, "docDefaults") ?? create(theirs, "docDefaults"), true);
  theirs.insertBefore(defaults, theirs.firstChild);
  const run = child(child(defaults, "rPrDefault"), "rPr");
  if (run && fonts) put("rPr", run, fonts);
}

const nameOf = (style: Element): string => (valueOf(style, "name") ?? "").trim().toLowerCase();
