import { contrast, readable } from "../../styles/colours";
import { stylesById } from "../styles/clean-styles";
import { chainOf } from "../styles/effective";
import { put } from "../styles/property-order";
import { type ThemeColors, colorOf, groundOf, setColor } from "../styles/theme-colors";
import { all, child, create, elementsIn, isWord, valueOf } from "../package/xml";

/** Text with less contrast to the page was meant for a picture or a shape behind it. */
const NOT_FOR_THE_PAGE = 2;

/**
 * Makes the text of a company's header or footer readable on its background: the page, or the shading of a cell,
 * paragraph or run. `styles` are the company's original styles.
 */
export function keepEdgeReadable(edge: Element, styles: Element, page: string, theme: ThemeColors): void {
  const byId = stylesById(styles);
  const floats = elementsIn(edge).some((one) => one.localName === "anchor" || isShape(one));
  const inStyle = <T>(id: string | undefined, find: (style: Element) => T | undefined): T | undefined =>
    chainOf(byId.get(id ?? ""), byId).flatMap((style) => find(style) ?? [])[0];
  const colorIn = (holder: Element | undefined) => colorOf(child(child(holder, "rPr"), "color"), theme);
  const shading = (holder: Element | undefined, properties: string) =>
    groundOf(child(child(holder, properties), "shd"), theme);

  for (const run of all(edge, "r")) {
    const paragraph = around(run, "p");
    const properties = child(run, "rPr");
    const style = valueOf(child(paragraph, "pPr"), "pStyle");
    const own = colorIn(run);
    const color = own ?? inStyle(valueOf(properties, "rStyle"), colorIn) ?? inStyle(style, colorIn);
    if (color === undefined || color === "auto") continue;
    const ground =
      shading(run, "rPr") ??
      shading(paragraph, "pPr") ??
      inStyle(style, (one) => shading(one, "pPr")) ??
      shading(around(run, "tc"), "tcPr");
    const behind = ground === undefined && floats && contrast(color, page) < NOT_FOR_THE_PAGE;
    const legible = behind ? color : readable(color, [ground ?? page]);
    // A color from a style is changed in that style, as if it were on the page.
    if (legible === (own ?? readable(color, [page]))) continue;
    const place = properties ?? run.insertBefore(create(run, "rPr"), run.firstChild);
    setColor(put("rPr", place, create(run, "color")), legible);
  }
}

function around(element: Element, name: string): Element | undefined {
  for (let at = element.parentNode; at?.nodeType === 1; at = at.parentNode) {
    if (isWord(at as Element, name)) return at as Element;
  }
  return undefined;
}

/** True for a shape from older versions of Word, unless it is the text of a watermark. */
const isShape = (element: Element) =>
  element.namespaceURI === "urn:schemas-microsoft-com:vml" &&
  /^(?:shape|rect|roundrect|oval|group)$/.test(element.localName) &&
  !elementsIn(element).some(({ localName }) => localName === "textpath");
