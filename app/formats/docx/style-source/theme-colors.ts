import { childrenOf, elementsIn, get, set } from "./xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** What Word's names of colors are called in a theme. */
const NAMES: Readonly<Record<string, string>> = {
  dark1: "dk1",
  text1: "dk1",
  light1: "lt1",
  background1: "lt1",
  dark2: "dk2",
  text2: "dk2",
  light2: "lt2",
  background2: "lt2",
  hyperlink: "hlink",
  followedHyperlink: "folHlink",
};

/** Beside each color of the theme stands what it looks like, for programs that know no themes: as this theme has it. */
export function recolor(root: Element, theme: Element): void {
  const scheme = elementsIn(theme).find((one) => one.namespaceURI === DRAWING && one.localName === "clrScheme");
  const colors = new Map((scheme ? childrenOf(scheme) : []).map((one) => [one.localName, colorIn(one)]));
  for (const element of elementsIn(root)) {
    const name = get(element, "themeColor");
    if (name === undefined || get(element, "themeTint") !== undefined || get(element, "themeShade") !== undefined)
      continue;
    const color = colors.get(NAMES[name] ?? name);
    const attribute = element.localName === "color" ? "val" : "color";
    if (color !== undefined && get(element, attribute) !== undefined) set(element, attribute, color);
  }
}

function colorIn(entry: Element): string | undefined {
  const [color] = childrenOf(entry);
  const value = color?.getAttribute(color.localName === "sysClr" ? "lastClr" : "val") ?? "";
  return /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}
