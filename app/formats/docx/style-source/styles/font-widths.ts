import { SIGN_FONTS } from "./copied";
import { child, childrenOf, elementsIn, get } from "../package/xml";

/**
 * The width of English text in common company fonts, in percent of Calibri at the same size. Measured with these fonts,
 * or with free ones of the same widths.
 */
const WIDTHS: readonly (readonly [width: number, names: string])[] = [
  [89, "garamond|eb garamond|arial narrow|liberation sans narrow"],
  [99, "calibri|carlito|cambria|caladea|times|times new roman|liberation serif|gill sans|perpetua"],
  [104, "trebuchet ms|franklin gothic|source sans|pt sans|candara|corbel|constantia|aptos|cabin"],
  [109, "arial|helvetica|helvetica neue|liberation sans|roboto|lato|georgia|tahoma|segoe ui|palatino linotype|avenir"],
  [115, "century schoolbook|open sans|noto sans|noto serif|ibm plex sans|ubuntu|raleway|nunito|work sans"],
  [118, "century gothic|inter|poppins|merriweather"],
  [122, "verdana|bookman old style|montserrat|dejavu sans|dejavu serif"],
  [136, "arial black"],
  [153, "courier new|courier|liberation mono"],
];

/** The width of an unknown font: most are wider than Calibri. */
const UNKNOWN = 110;

const BY_NAME = new Map(WIDTHS.flatMap(([width, names]) => names.split("|").map((name) => [name, width] as const)));

/** The width of text in the font of `w:rPr`, relative to Calibri at the same size. */
export function fontWidth(rPr: Element, theme: Element | undefined): number {
  const fonts = child(rPr, "rFonts");
  const role = get(fonts, "asciiTheme");
  const name = (role && themeFont(theme, role.startsWith("major") ? "majorFont" : "minorFont")) || get(fonts, "ascii");
  if (!name || SIGN_FONTS.test(name)) return 1;
  const known = name.toLowerCase().replace(/ (?:light|regular|book|medium|semi-?bold|display|text|pro|mt)\b.*$/, "");
  return (BY_NAME.get(known) ?? UNKNOWN) / 100;
}

function themeFont(theme: Element | undefined, role: string): string | undefined {
  const font = theme && elementsIn(theme).find(({ localName }) => localName === role);
  const latin = font && childrenOf(font).find(({ localName }) => localName === "latin");
  return latin?.getAttribute("typeface") || undefined;
}
