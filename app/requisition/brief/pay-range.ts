import { cleanLine } from "../texts/clean-text";
import { readDigits } from "../numbers/digits";
import { standardNumber } from "../numbers/standard-number";
import { moneyWordsOf } from "../numbers/money-words";
import { scaleOf, parseAmount } from "../numbers/typed-amount";
import type { Answers } from "../requisition";
import { offer } from "../sections/offer";

type Pay = Pick<Answers<"offer">, "payFrom" | "payTo" | "currency" | "period">;

/** A pay range typed in one field, or a message with what to do if it cannot be read. */
export type PayReading = { readonly pay: Pay } | { readonly message: string };

const ENDS = /(?<=\S)\s*(?:[–—−-]|\b(?:to|and|bis)\b)\s*(?=[^\d\s]{0,4}\s?\d)/i;

/**
 * Reads "140,000 to 170,000 USD", "€90k – 110k a year", "140-170k", or a single amount for both ends. "from 90,000" and
 * "up to 110,000" are one end. Each amount is read as in its own field. In: the text, and the chosen currency and
 * period, "" for none. Out: all four as in the offer.
 */
export function readPay(typed: string, chosen: Pick<Pay, "currency" | "period">): PayReading {
  const text = cleanLine(typed);
  const low = /^from\s+/i.exec(text);
  const high = /^(?:up )?to\s+/i.exec(text);
  const [first = "", second, ...more] = text.slice((low ?? high)?.[0].length ?? 0).split(ENDS);
  if (more.length > 0) return { message: "Write the pay range as two amounts, such as 140,000 to 170,000" };
  const from = second === undefined ? first : scaledAs(first, second);
  const isOne = second === undefined && !low && !high;
  const ends = high && second === undefined ? { payTo: from } : { payFrom: from, payTo: isOne ? from : (second ?? "") };
  const read = offer.draft.safeParse({ ...ends, ...chosen });
  if (!read.success) return { message: inOneField(read.error.issues[0]!.message, [first, second ?? ""]) };
  const { payFrom, payTo, currency, period } = read.data;
  return { pay: { payFrom, payTo, currency, period } };
}

/**
 * "140-170k" is 140k to 170k, and "12-15 lakh" is 12 lakh to 15 lakh. "75,000-90k" and "900-1.2k" have no common scale.
 */
function scaledAs(first: string, second: string): string {
  const [low, high] = [first, second].map((end) => parseAmount(end));
  const [, behind = "", scale = ""] = /\d(\s?)(\p{L}+)/u.exec(second) ?? [];
  if (!low || !high || low.scale > 0 || high.scale === 0 || scaleOf(scale) === 0) return first;
  const [from, to] = [low, high].map(({ digits }) => readDigits(digits, "money"));
  const isSmaller = from?.status === "read" && to?.status === "read" && Number(from.plain) <= Number(to.plain);
  return isSmaller ? first.replace(/(\d)(?=\D*$)/, `$1${behind}${scale}`) : first;
}

/** Rewords a message of the offer's two fields for a field that contains both. */
function inOneField(message: string, ends: readonly string[]): string {
  const example = "Write the pay range as two amounts, such as 140,000 to 170,000";
  const strange = ends.map(strangeIn).find((words) => words !== "");
  const general = strange === undefined ? example : `Pay range: we don’t understand “${strange}”. ${example}`;
  return message
    .replace(/^Pay to can’t be less than pay from$/, "Start the pay range with the lower amount")
    .replace(/^Pay (?:from|to) must be a number.*$/, general)
    .replace(/^Pay (?:from|to)(?=:| is)/, "Pay range");
}

/** The words next to an amount that are not about money; "" if there are none, or there is no amount. */
function strangeIn(end: string): string {
  const amount = parseAmount(end);
  if (!amount || moneyWordsOf(amount)) return "";
  const isStrange = (words: string) => /\p{L}/u.test(words) && !moneyWordsOf({ before: "", after: words });
  return [amount.before, amount.after].find(isStrange) ?? "";
}

/** The range for one field: "140,000 to 170,000", "from 140,000", "up to 170,000"; "" if both ends are blank. */
export function payInWords({ payFrom, payTo }: Pick<Pay, "payFrom" | "payTo">): string {
  const [low, high] = [payFrom, payTo].map((end) => (end === null ? "" : standardNumber(end, "money")));
  if (low === "" || high === "") return low ? `from ${low}` : high ? `up to ${high}` : "";
  return low === high ? low! : `${low} to ${high}`;
}
