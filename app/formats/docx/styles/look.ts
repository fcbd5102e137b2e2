import type { Density } from "../../../documents/blocks/document";
import type { Letterhead, Paper } from "../../../documents/letterhead";
import { type Colours, coloursFor } from "./colours";

/** Points in twips (twentieths of a point); Word accepts only whole ones. */
export const twips = (points: number): number => Math.round(points * 20);

/** Millimetres in twips. */
export const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

/** Portrait, in twips: ISO 216, and ANSI A at 8.5 by 11 inches. */
const SIZES: { readonly [P in Paper]: { readonly width: number; readonly height: number } } = {
  a4: { width: millimetres(210), height: millimetres(297) },
  letter: { width: 12_240, height: 15_840 },
};

/** Wide enough to hold the sheet. */
const MARGIN = {
  top: millimetres(20),
  right: millimetres(20),
  bottom: millimetres(18),
  left: millimetres(20),
  header: millimetres(10),
  footer: millimetres(9),
  gutter: 0,
} as const;

/** The margins of documents with fixed pages. */
const NARROW = {
  ...MARGIN,
  top: millimetres(19),
  right: millimetres(18),
  bottom: millimetres(17),
  left: millimetres(18),
};

/** The type scale of documents with fixed pages. */
const SCALES: { readonly [D in Density]: number } = { tight: 0.95, card: 0.85 };

/** The look of an organization's documents. Widths are those of the text, in twips. */
export interface Look {
  readonly colours: Colours;
  readonly size: { readonly width: number; readonly height: number };
  readonly margin: { readonly [side in keyof typeof MARGIN]: number };
  readonly width: number;
  /** On a landscape page. */
  readonly wideWidth: number;
  /** Scale of the type and the space around it; 1 for documents of any length. */
  readonly scale: number;
  /** How much a company's header and footer exceed the margins of each page, in twips; undefined without them. */
  readonly headerHeight?: number;
}

/** The look of a letterhead. */
export function lookOf({ color, paper }: Pick<Letterhead, "color" | "paper">, density?: Density): Look {
  const size = SIZES[paper];
  const margin = density ? NARROW : MARGIN;
  const sides = margin.left + margin.right;
  const widths = { width: size.width - sides, wideWidth: size.height - sides };
  return { colours: coloursFor(color), size, margin, ...widths, scale: density ? SCALES[density] : 1 };
}
