import { cleanLine } from "../clean-text";
import { houseNumber } from "../numbers/house-number";
import type { Answers } from "../requisition";
import { offer } from "../sections/offer";

type Pay = Pick<Answers<"offer">, "payFrom" | "payTo" | "currency" | "period">;

/** A range of pay as it is typed in one field; what cannot be read comes with what to do. */
export type PayReading = { readonly pay: Pay } | { readonly message: string };

const ENDS = /(?<=\S)\s*(?:[–—−-]|\b(?:to|and|bis)\b)\s*(?=[^\d\s]{0,4}\s?\d)/i;
const SCALE = /\d\s?(k|m|mn|thousand|million)\b/i;

/**
 * Reads "140,000 to 170,000 USD", "€90k – 110k a year", "140-170k", or one amount alone, which is both ends; "from 90,000" and "up to
 * 110,000" are one end. Each amount is read as its own field reads it.
 * In: the text, and the currency and the period as they are chosen, "" for none. Out: all four as the offer has them.
 */
export function readPay(typed: string, chosen: Pick<Pay, "currency" | "period">): PayReading {
  const text = cleanLine(typed);
  const low = /^from\s+/i.exec(text);
  const high = /^(?:up )?to\s+/i.exec(text);
  const [first = "", second, ...more] = text.slice((low ?? high)?.[0].length ?? 0).split(ENDS);
  if (more.length > 0) return { message: "Write the pay range as two amounts, such as 140,000 to 170,000" };
  const [, scale = ""] = SCALE.exec(second ?? "") ?? [];
  // "140-170k" is 140k to 170k.
  const from = second !== undefined && /^\D{0,4}\d{1,3}$/.test(first) ? first + scale : first;
  const isOne = second === undefined && !low && !high;
  const ends = high && second === undefined ? { payTo: from } : { payFrom: from, payTo: isOne ? from : (second ?? "") };
  const read = offer.draft.safeParse({ ...ends, ...chosen });
  if (!read.success) return { message: inOneField(read.error.issues[0]!.message) };
  const { payFrom, payTo, currency, period } = read.data;
  return { pay: { payFrom, payTo, currency, period } };
}

/** What the two fields of the offer say, for one that holds both. */
const inOneField = (message: string): string =>
  message
    .replace(/^Pay to can’t be less than pay from$/, "Start the pay range with the lower amount")
    .replace(/^Pay (?:from|to) must be a number.*$/, "Write the pay range as two amounts, such as 140,000 to 170,000")
    .replace(/^Pay (?:from|to)(?=:| is)/, "Pay range");

/** The range as one field shows it: "140,000 to 170,000", "from 140,000", "up to 170,000"; "" if both ends are blank. */
export function payInWords({ payFrom, payTo }: Pick<Pay, "payFrom" | "payTo">): string {
  const [low, high] = [payFrom, payTo].map((end) => (end === null ? "" : houseNumber(end, "money")));
  if (low === "" || high === "") return low ? `from ${low}` : high ? `up to ${high}` : "";
  return low === high ? low! : `${low} to ${high}`;
}
