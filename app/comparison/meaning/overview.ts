import type { Catalogue } from "../../catalogue/catalogue";
import { compare, type Compared, type Comparison } from "../compare";
import { type CompetencyRow, coverageRows } from "./coverage";
import { type Loops, loopsOf } from "./loops";
import { type Overlap, overlapsOf } from "./overlap";
import { type PayRanges, payRangesOf } from "./pay-ranges";
import { type Separation, separationsOf } from "./separation";

/** Two to four requisitions row by row, and an interpretation of the rows. */
export interface Overview {
  readonly comparison: Comparison;
  /** One for each requisition except the baseline. */
  readonly separations: readonly Separation[];
  readonly overlaps: readonly Overlap[];
  readonly loops: Loops;
  readonly pay: PayRanges;
  readonly coverage: readonly CompetencyRow[];
}

/** Compares two to four requisitions, with the first as the baseline. Throws `RangeError` for fewer or more. */
export function overviewOf(items: readonly Compared[], catalogue: Catalogue): Overview {
  const comparison = compare(items);
  return { comparison, ...meaningOf(items, comparison, catalogue) };
}

/** Interprets the rows of a comparison. */
export function meaningOf(
  items: readonly Compared[],
  comparison: Comparison,
  catalogue: Catalogue,
): Omit<Overview, "comparison"> {
  return {
    separations: separationsOf(items, comparison, catalogue),
    overlaps: overlapsOf(items, comparison),
    loops: loopsOf(items, catalogue.thresholds.loop.minutes),
    pay: payRangesOf(items.map(({ requisition }) => requisition)),
    coverage: coverageRows(items, catalogue),
  };
}
