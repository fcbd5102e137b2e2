import type { Effective } from "./effective";
import { put } from "./property-order";
import { type Limits, type Property, SIGN_FONTS } from "./copied";
import { type ThemeColors, groundOf } from "./theme-colors";
import { child, create, get, isOn, set, valueOf } from "../package/xml";

/** Our style and the company's style that it copies from. */
interface Pair {
  /** Our style, which is changed. */
  readonly style: Element;
  readonly ours: Effective;
  readonly theirs: Effective;
  readonly theme: ThemeColors;
  readonly limits: Limits;
}

/** Copies one property of a company's style to ours, within our limits. */
export function copyProperty(property: Property, { style, ours, theirs, theme, limits }: Pair): void {
  const run = partOf(style, "rPr");
  const layout = partOf(style, "pPr");
  const copy = (element: Element) => style.ownerDocument.importNode(element, true);
  switch (property) {
    case "font": {
      const font = child(theirs.rPr, "rFonts");
      if (font && !isOfSigns(font)) put("rPr", run, copy(font));
      return;
    }
    case "color": {
      const color = child(theirs.rPr, "color");
      put("rPr", run, color ? copy(color) : create(style, "color", { val: "auto" }));
      return;
    }
    case "size":
      for (const name of ["sz", "szCs"]) {
        const size = within(number(theirs.rPr, name, NO_SIZE), number(ours.rPr, name, NO_SIZE), limits.size);
        put("rPr", run, create(style, name, { val: String(size) }));
      }
      return;
    case "weight":
    case "slant":
      for (const name of property === "weight" ? ["b", "bCs"] : ["i", "iCs"]) {
        const own = child(theirs.rPr, name);
        put("rPr", run, create(style, name, own && isOn(get(own, "val")) ? {} : { val: "0" }));
      }
      return;
    case "underline": {
      const line = child(theirs.rPr, "u");
      if (line) put("rPr", run, copy(line));
      return;
    }
    case "space":
      put("pPr", layout, spacing(style, child(ours.pPr, "spacing"), child(theirs.pPr, "spacing"), limits));
      return;
    case "rule": {
      const rules = ["top", "bottom"].flatMap((side) => ruleOf(child(child(theirs.pPr, "pBdr"), side), limits) ?? []);
      if (rules.length === 0) return;
      const box = put("pPr", layout, create(style, "pBdr"));
      for (const rule of rules) box.appendChild(copy(rule));
      return;
    }
    case "fill": {
      const ground = groundOf(child(theirs.pPr, "shd"), theme);
      if (ground !== undefined) put("pPr", layout, create(style, "shd", { val: "clear", color: "auto", fill: ground }));
    }
  }
}

/** The size of text without one (ISO 29500-1, 17.3.2.38). */
const NO_SIZE = 20;

const partOf = (style: Element, name: "pPr" | "rPr") => child(style, name) ?? put("style", style, create(style, name));

const number = (parent: Element, name: string, otherwise: number) =>
  Number.parseInt(valueOf(parent, name) ?? "", 10) || otherwise;

const within = (value: number, ours: number, limits: { least: number; most: number; more?: number }) =>
  Math.round(Math.min(Math.max(value, ours * limits.least), ours * limits.most + (limits.more ?? 0)));

const isOfSigns = (font: Element) => ["ascii", "hAnsi"].some((slot) => SIGN_FONTS.test(get(font, slot) ?? ""));

function spacing(style: Element, ours: Element | undefined, theirs: Element | undefined, limits: Limits): Element {
  const value = (element: Element | undefined, name: string) => Number.parseInt(get(element, name) ?? "", 10) || 0;
  const room = ["before", "after"].map((side) => {
    const automatic = isOn(get(theirs, `${side}Autospacing`) ?? "0");
    const asked = automatic ? value(ours, side) : value(theirs, side);
    return [side, String(within(asked, value(ours, side), limits.space))] as const;
  });
  const multiple = (get(theirs, "lineRule") ?? "auto") === "auto";
  const line = multiple ? value(theirs, "line") || 240 : value(ours, "line") || 240;
  const height = Math.min(Math.max(line, limits.line.least), limits.line.most);
  return create(style, "spacing", { ...Object.fromEntries(room), line: String(height), lineRule: "auto" });
}

function ruleOf(border: Element | undefined, limits: Limits): Element | undefined {
  if (!border || /^(?:nil|none)$/.test(get(border, "val") ?? "none")) return undefined;
  const rule = border.cloneNode(true) as Element;
  const limit = (name: string, most: number) =>
    set(rule, name, String(Math.min(Math.abs(Number.parseInt(get(rule, name) ?? "", 10) || 0), most)));
  limit("sz", limits.rule.most);
  limit("space", limits.rule.away);
  for (const name of ["shadow", "frame"]) rule.removeAttributeNS(rule.namespaceURI, name);
  return rule;
}
