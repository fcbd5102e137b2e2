/** A color as hue (0 to 6), saturation and lightness (0 to 1). */
type Hsl = readonly [hue: number, saturation: number, lightness: number];

function toHsl(color: string): Hsl {
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [range, lightness] = [most - least, (most + least) / 2];
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const hue = most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [hue, saturation, lightness];
}

function fromHsl([hue, saturation, lightness]: Hsl): string {
  const range = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4]
    .map((place) => {
      const at = (place + hue * 2) % 12;
      return lightness - range * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    })
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

const withLightness = (color: string, change: (lightness: number) => number): string => {
  const [hue, saturation, lightness] = toHsl(color);
  return fromHsl([hue, saturation, Math.max(0, Math.min(1, change(lightness)))]);
};

/** A theme color with a tint: that share of its own lightness, the rest white. */
export const lightened = (color: string, share: number): string =>
  withLightness(color, (lightness) => lightness * share + (1 - share));

/** A theme color with a shade: that share of its lightness. */
export const darkened = (color: string, share: number): string =>
  withLightness(color, (lightness) => lightness * share);

/** Applies a change of a theme color (ISO 29500-1, 20.1.2.3); changes that do not affect lightness are ignored. */
export function shifted(color: string, change: string, amount: number): string {
  if (!Number.isFinite(amount)) return color;
  if (change === "lumMod" || change === "shade") return darkened(color, amount);
  if (change === "lumOff") return withLightness(color, (lightness) => lightness + amount);
  return change === "tint" ? lightened(color, amount) : color;
}
