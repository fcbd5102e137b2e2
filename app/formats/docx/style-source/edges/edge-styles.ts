import { idOf, isDefault, stylesById, stylesIn, typeOf } from "../styles/clean-styles";
import { chainOf } from "../styles/effective";
import { unused } from "../styles/free-names";
import { layer, put } from "../styles/property-order";
import { W, all, child, create, remove, set, valueOf } from "../package/xml";

/** Paragraph properties if a file has no defaults (ISO 29500-1, 17.3.1.33 and 17.3.2.38); ours has some. */
const WITHOUT_DEFAULTS = {
  spacing: { before: "0", after: "0", line: "240", lineRule: "auto" },
  sz: { val: "20" },
  szCs: { val: "20" },
};

/**
 * Keeps the look of a company's header and footer, although our text uses little of its styles: copies the styles they
 * use, and those these are based on, as they were in `original`. Changes `edges` and adds to `styles`.
 */
export function keepEdgeStyles(edges: readonly Element[], original: Element, styles: Element): void {
  const byId = stylesById(original);
  const defaultOf = (type: string) => [...byId.values()].find((style) => isDefault(style) && typeOf(style) === type);
  for (const edge of edges) {
    nameDefault(all(edge, "p"), "pPr", "pStyle", defaultOf("paragraph"));
    nameDefault(all(edge, "tbl"), "tblPr", "tblStyle", defaultOf("table"));
  }
  const references = edges.flatMap((edge) => all(edge, "pStyle", "rStyle", "tblStyle"));
  const used = new Set(references.flatMap((one) => chainOf(byId.get(valueOf(one) ?? ""), byId)));
  const usedIds = new Set(stylesIn(styles).map((style) => idOf(style).toLowerCase()));
  const usedNames = new Set(stylesIn(styles).map((style) => (valueOf(style, "name") ?? "").trim().toLowerCase()));
  const ids = new Map<string, string>();
  for (const style of used) ids.set(idOf(style), unused(`${idOf(style)}Company`, usedIds));
  for (const style of used) {
    const copy = styles.ownerDocument.importNode(style, true);
    set(copy, "styleId", ids.get(idOf(style))!);
    copy.removeAttributeNS(W, "default");
    const name = unused(`${valueOf(style, "name") ?? idOf(style)} (company)`, usedNames);
    put("style", copy, create(copy, "name", { val: name }));
    for (const unwanted of ["aliases", "link", "next"]) all(copy, unwanted).forEach(remove);
    const base = child(copy, "basedOn");
    if (base) set(base, "val", ids.get(valueOf(base) ?? "")!);
    else if (typeOf(style) === "paragraph") addDefaults(copy, original);
    styles.appendChild(copy);
  }
  for (const reference of references) {
    const id = ids.get(valueOf(reference) ?? "");
    if (id !== undefined) set(reference, "val", id);
  }
}

/** Gives elements without a style the default one. */
function nameDefault(elements: readonly Element[], properties: string, name: string, style: Element | undefined): void {
  for (const element of style ? elements : []) {
    const found = child(element, properties) ?? element.insertBefore(create(element, properties), element.firstChild);
    if (child(found, name)) continue;
    found.insertBefore(create(element, name, { val: idOf(style!) }), found.firstChild);
  }
}

function addDefaults(style: Element, original: Element): void {
  const defaults = child(original, "docDefaults");
  for (const kind of ["pPr", "rPr"] as const) {
    const whole = create(style, kind);
    for (const [name, attributes] of Object.entries(WITHOUT_DEFAULTS)) {
      if ((kind === "pPr") === (name === "spacing")) put(kind, whole, create(style, name, attributes));
    }
    layer(kind, whole, child(child(defaults, `${kind}Default`), kind));
    layer(kind, whole, child(style, kind));
    put("style", style, whole);
  }
}
