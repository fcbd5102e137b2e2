/** The product's own blue. */
const OWN = "1D4E89";

/** Colours of a document. Text colours have at least 4.5:1 on white, and `dark` on `headFill` as well (WCAG 2.2, 1.4.3). */
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

/** The colours of an organization, from its one color ("" for the product's own). A light one is darkened until it can be read. */
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

/** A color with a share of another in it. */
export function mixed(color: string, other: string, share: number): string {
  const [a, b] = [channels(color), channels(other)];
  return a
    .map((value, i) => Math.round(value * (1 - share) + b[i]! * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** Contrast of a color on white, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOnWhite(color: string): number {
  const [r, g, b] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05);
}

function darkenedTo(contrast: number, color: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const darker = mixed(color, "000000", share);
    if (contrastOnWhite(darker) >= contrast) return darker;
  }
  return "000000";
}
