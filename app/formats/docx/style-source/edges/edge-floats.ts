import { childrenOf, elementsIn } from "../package/xml";

/** A floating drawing of a header or footer, in twips. */
export interface Float {
  /** What its position is relative to: the top of the sheet, or its paragraph. */
  readonly from: "sheet" | "text";
  readonly top: number;
  readonly height: number;
}

/** Office drawing units (EMU) per twip. */
export const EMU = 635;

/**
 * The floating pictures and boxes. Those in the middle of a page or positioned by its text are left out, and so are
 * watermarks.
 */
export function floatsIn(edge: Element, sheet: number): Float[] {
  return elementsIn(edge).flatMap((one) => {
    const found = one.localName === "anchor" ? ofAnchor(one, sheet) : ofShape(one);
    return found === undefined ? [] : [found];
  });
}

const part = (parent: Element | undefined, name: string) =>
  parent && childrenOf(parent).find(({ localName }) => localName === name);

function ofAnchor(anchor: Element, sheet: number): Float | undefined {
  const position = part(anchor, "positionV");
  const height = Number(part(anchor, "extent")?.getAttribute("cy")) / EMU;
  const place = position?.getAttribute("relativeFrom") ?? "paragraph";
  const align = part(position, "align")?.textContent;
  if (align === "top" && /^(?:page|topMargin)$/.test(place)) return { from: "sheet", top: 0, height };
  if (align === "bottom" && /^(?:page|bottomMargin)$/.test(place))
    return { from: "sheet", top: sheet - height, height };
  if (align) return undefined;
  const top = Number(part(position, "posOffset")?.textContent) / EMU;
  if (/^(?:page|topMargin)$/.test(place)) return { from: "sheet", top, height };
  return /^(?:paragraph|line)$/.test(place) ? { from: "text", top, height } : undefined;
}

/** Twips per unit in shapes of older versions of Word. */
const UNITS: Readonly<Record<string, number>> = { pt: 20, in: 1440, mm: 1440 / 25.4, cm: 1440 / 2.54, px: 15 };

/** Reads a shape from older versions of Word. */
function ofShape(shape: Element): Float | undefined {
  const style = shape.getAttribute("style") ?? "";
  if (shape.namespaceURI !== "urn:schemas-microsoft-com:vml" || !/position:\s*absolute/.test(style)) return undefined;
  if (elementsIn(shape).some(({ localName }) => localName === "textpath")) return undefined;
  if (/mso-position-vertical:\s*(?!absolute)/.test(style)) return undefined;
  const from = /mso-position-vertical-relative:\s*(\w+)/.exec(style)?.[1] ?? "text";
  const place = { top: lengthIn(style, "margin-top"), height: lengthIn(style, "height") };
  if (/^(?:page|top-margin-area)$/.test(from)) return { from: "sheet", ...place };
  return /^(?:text|line)$/.test(from) ? { from: "text", ...place } : undefined;
}

/** A length of a shape's style, in twips. */
export function lengthIn(style: string, name: string): number {
  const [, value, unit = ""] = new RegExp(`(?:^|;)\\s*${name}:\\s*(-?[\\d.]+)(\\w+)`).exec(style) ?? [];
  return Number(value ?? 0) * (UNITS[unit] ?? 0);
}
