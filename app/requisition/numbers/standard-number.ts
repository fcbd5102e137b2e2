import type { Kind } from "./digits";

// Made once: a formatter takes longer to make than to use.
const PLAIN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });
const CENTS = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 20 });

/** A number as its field shows it, which `readNumber` reads back as the same: "90,000", and money with its cents: "118.50". */
export function standardNumber(value: number, kind: Kind): string {
  const shown = (kind === "money" && !Number.isInteger(value) ? CENTS : PLAIN).format(value);
  return kind === "money" ? unmistakable(shown) : shown;
}

/** A plain decimal ("1234.5") in standard notation: "1,234.5". Every digit stays. */
export function grouped(plain: string): string {
  const [whole = "", fraction] = plain.split(".");
  const thousands = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

/** A fraction of three digits with a zero behind it, which separates it from thousands: "1.2340". */
export const unmistakable = (plain: string): string => plain.replace(/^(-?[1-9]\d{0,2}\.\d{3})$/, "$10");
