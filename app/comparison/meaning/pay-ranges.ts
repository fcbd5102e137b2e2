import { midpoint, payInWords } from "../../requisition/numbers/pay";
import type { Requisition } from "../../requisition/requisition";
import { payPercent } from "../rows/numbers";
import { AMOUNTS, type Scale, scaleFor } from "./scale";

/** Pay ranges on one axis, as far as they have the same currency and period. */
export interface PayRanges {
  /** Undefined if no requisition has pay. */
  readonly scale: Scale | undefined;
  /** The unit of the axis: "USD a year". */
  readonly unit: string;
  /** One for each requisition, in order. */
  readonly ranges: readonly PayRange[];
}

export interface PayRange {
  /** The range in words; "" if it is not written. */
  readonly text: string;
  /** True if it can be drawn on the axis. */
  readonly drawn: boolean;
  readonly from: number | null;
  readonly to: number | null;
  readonly middle: number | undefined;
  /** The distance of its midpoint from that of the baseline: "−3.2%"; undefined if they cannot be compared. */
  readonly apart: string | undefined;
}

type Offer = Requisition["offer"];

/** Puts pay ranges on an axis for the most common currency and period. In a tie, uses the earlier one. */
export function payRangesOf(requisitions: readonly Requisition[]): PayRanges {
  const offers = requisitions.map(({ offer }) => offer);
  const written = offers.filter(({ payFrom, payTo }) => payFrom !== null || payTo !== null);
  const units = written.map(unitOf);
  const count = (unit: string) => units.filter((other) => other === unit).length;
  const unit = units.reduce((best, one) => (count(one) > count(best) ? one : best), units[0] ?? "");
  const drawn = written.filter((offer) => unitOf(offer) === unit);
  const ends = drawn.flatMap(({ payFrom, payTo }) => [payFrom, payTo].filter((end) => end !== null));
  return {
    scale: ends.length > 0 ? scaleFor(Math.min(...ends), Math.max(...ends), AMOUNTS) : undefined,
    unit,
    ranges: offers.map((offer, place) => ({
      text: payInWords(offer),
      drawn: drawn.includes(offer),
      from: offer.payFrom,
      to: offer.payTo,
      middle: midpoint(offer),
      apart: place === 0 ? undefined : payPercent(offers[0]!, offer),
    })),
  };
}

const unitOf = ({ currency, period }: Offer): string =>
  [currency, period === "" ? "" : `${period === "hour" ? "an" : "a"} ${period}`]
    .filter((part) => part !== "")
    .join(" ");
