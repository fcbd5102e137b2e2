import type { Requisition } from "../../requisition/requisition";
import type { Loops } from "./loops";
import type { PayRanges } from "./pay-ranges";

/**
 * Clarity's result for a requisition: its closeness to its role type in percent, if known, and its number of findings.
 */
export interface Read {
  readonly fit: number | undefined;
  readonly findings: number;
}

/** One of the five numbers that a comparison starts with. */
export interface Figure {
  readonly of: "fit" | "findings" | "decides" | "loop" | "pay";
  /** For each requisition: percent, findings, decisions, minutes, or the midpoint of pay. Undefined if not known. */
  readonly values: readonly (number | undefined)[];
  /**
   * The index of the value that is far from all others, if those are close to each other; undefined if there is none.
   */
  readonly apart: number | undefined;
  /** For each requisition: true if a round has no minutes, so that the sum is a minimum. */
  readonly open?: readonly boolean[];
}

/**
 * The five numbers of requisitions: fit, findings, decisions they make, minutes of the loop, and midpoint of pay in the
 * most common unit.
 */
export function fiveNumbers(
  requisitions: readonly Requisition[],
  read: readonly Read[],
  { loops }: Pick<Loops, "loops">,
  { ranges }: Pick<PayRanges, "ranges">,
): Figure[] {
  const decides = requisitions.map(({ stakeholders: { decisions } }) =>
    decisions.some(({ right }) => right !== "")
      ? decisions.filter(({ right }) => right === "decides").length
      : undefined,
  );
  const minutes = loops.map(({ candidate }) => (candidate === 0 ? undefined : candidate));
  return [
    toFigure(
      "fit",
      read.map(({ fit }) => fit),
    ),
    toFigure(
      "findings",
      read.map(({ findings }) => findings),
    ),
    toFigure("decides", decides),
    { ...toFigure("loop", minutes), open: loops.map(({ open }) => open) },
    toFigure(
      "pay",
      ranges.map(({ drawn, middle }) => (drawn ? middle : undefined)),
    ),
  ];
}

const toFigure = (of: Figure["of"], values: Figure["values"]): Figure => ({ of, values, apart: apartIn(values) });

/** A number is far from others if it differs by at least a tenth of the larger one. */
const FAR = 0.1;

/**
 * The index of the number that is farther from its nearest other than all others are from each other, among three or
 * more.
 */
function apartIn(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length < 3) return undefined;
  const place = values.findIndex((value, at) => {
    if (value === undefined) return false;
    const others = values.filter((other, i) => i !== at && other !== undefined) as number[];
    const nearest = others.reduce((best, other) => (Math.abs(other - value) < Math.abs(best - value) ? other : best));
    const spread = Math.max(...others) - Math.min(...others);
    const distance = Math.abs(nearest - value);
    return distance > spread && distance >= FAR * Math.max(nearest, value);
  });
  return place < 0 ? undefined : place;
}
