import { contrastOn, READABLE, readable } from "../../styles/colours";
import { idOf, stylesById, typeOf } from "./clean-styles";
import { chainOf } from "./effective";
import { put } from "./property-order";
import { type ThemeColors, colorOf, groundOf, setColor } from "./theme-colors";
import { all, child, childrenOf, create, isWord } from "../package/xml";

/** The backgrounds of text. Colors are six hexadecimal digits. */
export interface Grounds {
  readonly page: string;
  readonly theme: ThemeColors;
  /** Backgrounds of a style other than the page, by style id. */
  readonly of: ReadonlyMap<string, readonly string[]>;
}

/** A text color and all its backgrounds. */
export interface TextOnGround {
  readonly where: string;
  readonly color: string;
  readonly grounds: readonly string[];
}

/** Makes every text color of the styles readable on its backgrounds. */
export function keepStylesReadable(styles: Element, grounds: Grounds): void {
  const byId = stylesById(styles);
  const depth = new Map([...byId.values()].map((style) => [style, chainOf(style, byId).length]));
  for (const style of [...byId.values()].sort((a, b) => depth.get(a)! - depth.get(b)!)) {
    for (const text of textsOf(style, byId, grounds)) {
      const color = readable(text.color, text.grounds);
      if (color !== text.color) setText(text.run(), color);
    }
  }
}

/** Makes the colors of bullets and numbers readable, on the page and in boxes. */
export function keepMarkersReadable(numbering: Element, { page, theme }: Grounds, boxes: readonly string[]): void {
  for (const level of all(numbering, "lvl")) {
    const run = child(level, "rPr");
    const color = colorOf(child(run, "color"), theme);
    if (!run || color === undefined || color === "auto") continue;
    const legible = readable(color, [page, ...boxes]);
    if (legible !== color) setText(run, legible);
  }
}

/** Text colors of the styles that are unreadable on one of their backgrounds; none after `keepStylesReadable`. */
export function unreadable(styles: Element, grounds: Grounds): TextOnGround[] {
  const byId = stylesById(styles);
  const texts = [...byId.values()].flatMap((style) => textsOf(style, byId, grounds));
  return texts.filter(({ color, grounds: on }) => contrastOn(color, on) < READABLE);
}

interface StyleText extends TextOnGround {
  /** The element that a style's own color is written to. */
  run(): Element;
}

/**
 * The text properties of a style: its own, or those of each part of a table style. Automatic colors are always
 * readable.
 */
function textsOf(style: Element, byId: ReadonlyMap<string, Element>, { page, theme, of }: Grounds): StyleText[] {
  const chain = chainOf(style, byId);
  const first = <T>(find: (style: Element) => T | undefined): T | undefined => {
    for (const one of chain) {
      const found = find(one);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const text = (where: string, color: string | undefined, grounds: readonly string[], holder: Element) =>
    color === undefined || color === "auto"
      ? []
      : [{ where, color, grounds, run: () => child(holder, "rPr") ?? put("style", holder, create(style, "rPr")) }];
  const cell = (holder: Element | undefined) => groundOf(child(child(holder, "tcPr"), "shd"), theme);
  const color = first((one) => colorOf(child(child(one, "rPr"), "color"), theme));
  const whole = first(cell);
  if (typeOf(style) === "table") {
    const parts = childrenOf(style).filter((one) => isWord(one, "tblStylePr"));
    const partOf = (one: Element, type: string | undefined) =>
      childrenOf(one).find((part) => isWord(part, "tblStylePr") && typeOfPart(part) === type);
    return [
      ...text(idOf(style), color, [whole ?? page], style),
      ...parts.flatMap((part) => {
        const ground = first((one) => cell(partOf(one, typeOfPart(part)))) ?? whole ?? page;
        const own = colorOf(child(child(part, "rPr"), "color"), theme);
        return text(`${idOf(style)} ${typeOfPart(part) ?? ""}`, own, [ground], part);
      }),
    ];
  }
  const marked = first((one) => groundOf(child(child(one, "rPr"), "shd"), theme));
  const shaded = first((one) => groundOf(child(child(one, "pPr"), "shd"), theme));
  const ground = marked ?? shaded;
  return text(idOf(style), color, ground === undefined ? (of.get(idOf(style)) ?? [page]) : [ground], style);
}

const typeOfPart = (part: Element) => part.getAttributeNS(part.namespaceURI, "type") ?? undefined;

function setText(run: Element, color: string): void {
  const element = child(run, "color") ?? put("rPr", run, create(run, "color"));
  setColor(element, color);
}
