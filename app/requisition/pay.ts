import type { Answers } from "./requisition";

type Offer = Answers<"offer">;

const amount = (value: number): string => value.toLocaleString("en-US");

/** The pay range as text, "USD 140,000 to 170,000 a year"; "" if neither end is given. */
export function payInWords({ payFrom, payTo, currency, period }: Offer): string {
  if (payFrom === null && payTo === null) return "";
  const money =
    payFrom !== null && payTo !== null
      ? payFrom === payTo
        ? amount(payFrom)
        : `${amount(payFrom)} to ${amount(payTo)}`
      : payFrom !== null
        ? `from ${amount(payFrom)}`
        : `up to ${amount(payTo!)}`;
  const per = period === "" ? "" : ` ${period === "hour" ? "an" : "a"} ${period}`;
  return `${currency === "" ? "" : `${currency} `}${money}${per}`;
}

/** The middle of a pay range; undefined if an end is missing. */
export const midpoint = ({ payFrom, payTo }: Offer): number | undefined =>
  payFrom === null || payTo === null ? undefined : (payFrom + payTo) / 2;
