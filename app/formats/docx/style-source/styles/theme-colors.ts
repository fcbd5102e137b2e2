import { mixed } from "../../styles/colours";
import { darkened, lightened, shifted } from "../../styles/hsl";
import { childrenOf, elementsIn, get, set } from "../package/xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The names of Word's colors in a theme. */
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

/** The colors of a theme by name, each as six hexadecimal digits. */
export type ThemeColors = ReadonlyMap<string, string>;

/** Reads the color scheme of a part "theme". Colors in forms that Word's own themes do not use are left out. */
export function themeColors(theme: Element): ThemeColors {
  const scheme = elementsIn(theme).find((one) => one.namespaceURI === DRAWING && one.localName === "clrScheme");
  const found = (scheme ? childrenOf(scheme) : []).map((one) => [one.localName, colorIn(one)] as const);
  return new Map(found.flatMap(([name, color]) => (color === undefined ? [] : [[name, color] as const])));
}

/** The attributes that define a color: of text, of the pattern of a shading, and of its fill. */
const SPELLINGS = {
  text: { hex: "val", theme: "themeColor", tint: "themeTint", shade: "themeShade" },
  sign: { hex: "color", theme: "themeColor", tint: "themeTint", shade: "themeShade" },
  ground: { hex: "fill", theme: "themeFill", tint: "themeFillTint", shade: "themeFillShade" },
} as const;
type Spelling = keyof typeof SPELLINGS;

/**
 * The color of an element, computed as Word does: a theme color takes precedence over a literal one, and tint and shade
 * change its lightness (ISO 29500-1, 17.18.97). "auto" if Word chooses; undefined if none is set.
 */
export function colorOf(
  element: Element | undefined,
  theme: ThemeColors,
  spelling: Spelling = "text",
): string | undefined {
  if (!element) return undefined;
  const { hex, theme: name, tint, shade } = SPELLINGS[spelling];
  const asked = get(element, name);
  const color = asked === undefined ? undefined : theme.get(NAMES[asked] ?? asked);
  if (color !== undefined) {
    const [lighter, darker] = [share(get(element, tint)), share(get(element, shade))];
    return lighter !== undefined ? lightened(color, lighter) : darker !== undefined ? darkened(color, darker) : color;
  }
  const written = get(element, hex);
  if (written === undefined) return undefined;
  return isHex(written) ? written.toUpperCase() : "auto";
}

/** Sets a color as a literal value. */
export function setColor(element: Element, color: string, spelling: Spelling = "text"): void {
  const { hex, ...rest } = SPELLINGS[spelling];
  for (const name of Object.values(rest)) element.removeAttributeNS(element.namespaceURI, name);
  set(element, hex, color);
}

/** Theme colors with a meaning: notes are gray and suggestions purple in every company's look. */
const OWN_COLORS = ["dark2", "text2", "accent2", "accent3"];

/** Writes these colors of our styles as literals, so that the company's theme does not change them. */
export function keepOwnColors(styles: Element, theme: ThemeColors): void {
  for (const element of elementsIn(styles)) {
    if (!OWN_COLORS.includes(get(element, SPELLINGS.text.theme) ?? "")) continue;
    const spelling = element.localName === "color" ? "text" : "sign";
    const color = colorOf(element, theme, spelling);
    if (color !== undefined) setColor(element, color, spelling);
  }
}

/** Writes the literal value next to each theme color, for programs that ignore themes. */
export function recolor(root: Element, theme: ThemeColors): void {
  for (const element of elementsIn(root)) {
    for (const spelling of [element.localName === "color" ? "text" : "sign", "ground"] as const) {
      const { hex, theme: name } = SPELLINGS[spelling];
      if (get(element, name) === undefined || get(element, hex) === undefined) continue;
      const color = colorOf(element, theme, spelling);
      if (color !== undefined && color !== "auto") set(element, hex, color);
    }
  }
}

/** The background of a shading: its fill, or its pattern if that covers the fill; undefined for none. */
export function groundOf(shading: Element | undefined, theme: ThemeColors): string | undefined {
  const pattern = get(shading, "val");
  if (!shading || pattern === "nil") return undefined;
  const fill = colorOf(shading, theme, "ground");
  const sign = colorOf(shading, theme, "sign");
  const covered = pattern === "solid" ? 1 : Number(/^pct(\d+)$/.exec(pattern ?? "")?.[1] ?? 0) / 100;
  const ground = fill === undefined || fill === "auto" ? undefined : fill;
  if (covered === 0) return ground;
  return mixed(ground ?? "FFFFFF", sign === undefined || sign === "auto" ? "000000" : sign, covered);
}

const isHex = (value: string) => /^[0-9a-f]{6}$/i.test(value);

/** A tint or shade, two hexadecimal digits, as a share of 255. */
const share = (value: string | undefined) =>
  value !== undefined && /^[0-9a-f]{1,2}$/i.test(value) ? Number.parseInt(value, 16) / 255 : undefined;

/** The system colors if a theme does not define them. */
const SYSTEM: Readonly<Record<string, string>> = { window: "FFFFFF", windowText: "000000" };

function colorIn(entry: Element): string | undefined {
  const [color] = childrenOf(entry);
  const name = color?.getAttribute("val") ?? "";
  const value = color?.localName === "sysClr" ? color.getAttribute("lastClr") || SYSTEM[name] : name;
  if (!color || value === undefined || !isHex(value)) return undefined;
  const changes = childrenOf(color).map((one) => [one.localName, Number(one.getAttribute("val")) / 100_000] as const);
  return changes.reduce((before, [name, amount]) => shifted(before, name, amount), value.toUpperCase());
}
