import { midpoint, payInWords } from "../../requisition/numbers/pay";
import type { Requisition } from "../../requisition/requisition";
import { payPercent } from "../rows/numbers";
import { AMOUNTS, type Scale, scaleFor } from "./scale";

/** Pay ranges on one axis, as far as they are in one currency and for one period. */
export interface PayRanges {
  /** Undefined if no one wrote pay. */
  readonly scale: Scale | undefined;
  /** What the axis counts: "USD a year". */
  readonly unit: string;
  /** One for each requisition, in their order. */
  readonly ranges: readonly PayRange[];
}

export interface PayRange {
  /** The range in words; "" if it is not written. */
  readonly text: string;
  /** True if it fits on the axis. */
  readonly drawn: boolean;
  readonly from: number | null;
  readonly to: number | null;
  readonly middle: number | undefined;
  /** How far its middle is from that of the baseline: "−3.2%"; undefined if the two cannot be compared. */
  readonly apart: string | undefined;
}

type Offer = Requisition["offer"];

/** Sets pay ranges on the axis of the currency and period that most of them have, the earlier one of equals. */
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
