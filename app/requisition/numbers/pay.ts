import type { Answers } from "../requisition";

type Offer = Answers<"offer">;

/** An amount of money in figures: "98,000", or with two decimals if it has cents: "118.50". */
export function amountInWords(amount: number): string {
  if (Number.isInteger(amount)) return WHOLE.format(amount);
  return (Math.abs(amount) < 0.1 ? MILLS : CENTS).format(amount);
}

// Created once, since creating a formatter takes longer than using it.
const WHOLE = new Intl.NumberFormat("en-US");
const CENTS = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const MILLS = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 3 });

/** The pay range as text, "USD 140,000 to 170,000 a year"; "" if neither end is given. */
export function payInWords({ payFrom, payTo, currency, period }: Offer): string {
  if (payFrom === null && payTo === null) return "";
  const money =
    payFrom !== null && payTo !== null
      ? payFrom === payTo
        ? amountInWords(payFrom)
        : `${amountInWords(payFrom)} to ${amountInWords(payTo)}`
      : payFrom !== null
        ? `from ${amountInWords(payFrom)}`
        : `up to ${amountInWords(payTo!)}`;
  const per = period === "" ? "" : ` ${period === "hour" ? "an" : "a"} ${period}`;
  return `${currency === "" ? "" : `${currency} `}${money}${per}`;
}

/** The midpoint of a pay range; undefined if an end is missing. */
export const midpoint = ({ payFrom, payTo }: Offer): number | undefined =>
  payFrom === null || payTo === null ? undefined : (payFrom + payTo) / 2;
