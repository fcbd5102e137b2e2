import type { Kind } from "./digits";

// Created once, since creating a formatter takes longer than using it.
const PLAIN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });
const CENTS = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 20 });

/**
 * A number as shown in its field, which `readNumber` reads back unchanged: "90,000", and money with its cents:
 * "118.50".
 */
export function houseNumber(value: number, kind: Kind): string {
  const shown = (kind === "money" && !Number.isInteger(value) ? CENTS : PLAIN).format(value);
  return kind === "money" ? unmistakable(shown) : shown;
}

/** A plain decimal ("1234.5") in standard format: "1,234.5". Keeps every digit. */
export function grouped(plain: string): string {
  const [whole = "", fraction] = plain.split(".");
  const thousands = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

/** Adds a zero to a fraction of three digits, which distinguishes it from thousands: "1.2340". */
export const unmistakable = (plain: string): string => plain.replace(/^(-?[1-9]\d{0,2}\.\d{3})$/, "$10");
