import { type ITableCellOptions, ShadingType } from "docx";
import type { Shade } from "../../../documents/blocks/document";
import { mixed } from "./colours";

/** Full strength; dark text still has at least 7:1 on each. */
export const FULL: Readonly<Record<Shade["of"], string>> = {
  product: "A9C4F5",
  shared: "CBD2D9",
  program: "F7C08A",
  amount: "B4C6DA",
  off: "FBDD9E",
};

/** The lightest shade that is still visible on a row. */
const LEAST = 0.25;

/** The background of a cell; empty without a shade. */
export function shaded(shade: Shade | undefined): Pick<ITableCellOptions, "shading"> {
  if (!shade || shade.strength <= 0) return {};
  const strength = LEAST + (1 - LEAST) * Math.min(1, shade.strength);
  return { shading: { type: ShadingType.CLEAR, color: "auto", fill: mixed("FFFFFF", FULL[shade.of], strength) } };
}
