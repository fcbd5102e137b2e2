import type { Requisition } from "../../requisition/requisition";
import type { Loops } from "./loops";
import type { PayRanges } from "./pay-ranges";

/** What clarity found in a requisition: how close it is to its role type, in percent, if one is known; and how many findings. */
export interface Read {
  readonly fit: number | undefined;
  readonly findings: number;
}

/** One of the five numbers that are compared before anything else. */
export interface Figure {
  readonly of: "fit" | "findings" | "decides" | "loop" | "pay";
  /** For each requisition, undefined where it is not known: percent, findings, decisions, minutes, the middle of pay. */
  readonly values: readonly (number | undefined)[];
  /** The one that is far from all others, which are close to each other; undefined if there is none. */
  readonly apart: number | undefined;
  /** True if the minutes of a round are not written, so that the sum is the least it takes; for each requisition. */
  readonly open?: readonly boolean[];
}

/** The five numbers of requisitions: fit, findings, decisions they take, minutes of the loop, middle of pay in the unit of most. */
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

/** A number is far from others from a tenth of the larger one on. */
const FAR = 0.1;

/** The place of the number that is farther from the nearest other than all others are from each other; of three and more. */
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
