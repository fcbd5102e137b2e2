/** Each text colour has at least 5:1 on white, and `dark` 11:1 on `headFill`. */
export const COLOURS = {
  ink: "1F2933",
  muted: "52606D",
  accent: "1D4E89",
  dark: "12355B",
  suggestion: "6A3DB0",
  rule: "CBD2D9",
  headFill: "F0F4F8",
  bandFill: "F8FAFC",
  noticeFill: "F6F3FB",
  white: "FFFFFF",
} as const;

/** Twips, a twentieth of a point: Word takes whole ones only. */
export const twips = (points: number): number => Math.round(points * 20);

/** Twips of millimetres. */
export const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

/** A4 with room for a hand that holds it. */
export const PAGE = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(23),
    right: millimetres(22),
    bottom: millimetres(21),
    left: millimetres(22),
    header: millimetres(10),
    footer: millimetres(9),
    gutter: 0,
  },
} as const;

export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
