import { darkened, lightened } from "./hsl";

/** The product's own blue. */
const OWN = "1D4E89";

/**
 * Colours of a document. Text colours have a contrast of at least 4.5:1 on white, and `dark` also on `headFill` (WCAG
 * 2.2, 1.4.3).
 */
export interface Colours {
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly dark: string;
  readonly suggestion: string;
  readonly placeholder: string;
  readonly added: string;
  readonly removed: string;
  readonly rule: string;
  readonly headFill: string;
  readonly bandFill: string;
  readonly draftFill: string;
  readonly gapFill: string;
  readonly white: string;
}

/**
 * The colours of an organization, from its one color ("" for the product's own). A light color is darkened until it is
 * readable.
 */
export function coloursFor(color: string): Colours {
  const own = color === "";
  const accent = darkenedTo(5, own ? OWN : color);
  return {
    ink: "1F2933",
    muted: "52606D",
    accent,
    dark: own ? "12355B" : darkenedTo(9, color),
    suggestion: "6A3DB0",
    placeholder: "5F6B7A",
    added: "0A4A29",
    removed: "86190F",
    rule: "CBD2D9",
    headFill: own ? "F0F4F8" : mixed(accent, "FFFFFF", 0.93),
    bandFill: "F8FAFC",
    draftFill: "F6F3FB",
    gapFill: "FFF0B3",
    white: "FFFFFF",
  };
}

const channels = (color: string): number[] => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** Mixes a color with a share of another. */
export function mixed(color: string, other: string, share: number): string {
  const [a, b] = [channels(color), channels(other)];
  return a
    .map((value, i) => Math.round(value * (1 - share) + b[i]! * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** The lowest contrast of text to its background (WCAG 2.2, 1.4.3). */
export const READABLE = 4.5;

/** Contrast of two colors, from 1 to 21 (WCAG 2.2, relative luminance). Each is six hexadecimal digits. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The lowest contrast of a color to any of these backgrounds. */
export const contrastOn = (color: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrast(color, ground)));

/** Gray text with less contrast was meant for another background. */
const HARDLY_SEEN = 1.5;

/**
 * Returns a color that is readable on each of these backgrounds: itself, or darker or lighter by as little as possible
 * with the same hue. If no color is readable on all of them, the one that comes closest.
 */
export function readable(color: string, grounds: readonly string[], least = READABLE): string {
  const now = contrastOn(color, grounds);
  if (now >= least) return color;
  const black = contrastOn("000000", grounds);
  const white = contrastOn("FFFFFF", grounds);
  const changes = black >= white ? [darkened, lightened] : [lightened, darkened];
  const isGrey = new Set(channels(color)).size === 1;
  for (const change of isGrey && now < HARDLY_SEEN ? [] : changes) {
    for (let share = 0.95; share > 0; share -= 0.05) {
      const tried = change(color, share);
      if (contrastOn(tried, grounds) >= least) return tried;
    }
  }
  return black >= white ? "000000" : "FFFFFF";
}

const darkenedTo = (least: number, color: string): string => readable(color, ["FFFFFF"], least);
