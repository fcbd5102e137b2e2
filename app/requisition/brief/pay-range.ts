import { offer } from "../sections/offer";

/** A range of pay as it is typed in one field; what cannot be read comes with the reason. */
export type PayReading =
  | {
      readonly status: "read";
      readonly payFrom: number | null;
      readonly payTo: number | null;
      /** The currency that was typed with it; "" if none was. */
      readonly currency: string;
    }
  | { readonly status: "unclear"; readonly message: string };

const SIGNS: { readonly [sign: string]: string } = { $: "USD", "€": "EUR", "£": "GBP", "₹": "INR", "¥": "JPY" };
const EXAMPLE = "such as 140,000 to 170,000";

/**
 * Reads "140,000 to 170,000 USD", "€90k – 110k" or one amount alone, which is both ends. "from 90,000" and "up to 110,000" are one
 * end. Amounts are read as their fields read them; a period may only be named if it is that of the offer.
 */
export function readPay(typed: string, period: string): PayReading {
  const { rest, currency, others } = withoutCurrency(typed, period || "year");
  if (others.length > 0) {
    return { status: "unclear", message: `Write the pay range as two amounts, ${EXAMPLE}. “${others[0]}” isn't one` };
  }
  if (rest === "") return { status: "read", payFrom: null, payTo: null, currency };
  const parts = rest.split(/\s*(?:[–—−-]|\bto\b|\band\b)\s*/i).map((part) => part.trim());
  if (parts.length > 2) return { status: "unclear", message: `Write the pay range as two amounts, ${EXAMPLE}` };
  const [first = "", second] = parts.map((part) => part.replace(/^from\s+|^up$/i, ""));
  const thousands = /k$/i.test(second ?? "") && /^\d{1,3}$/.test(first);
  const from = amount(thousands ? `${first}k` : first);
  const to = second === undefined ? (/^from\b/i.test(rest) ? null : from) : amount(second);
  if (from === undefined || to === undefined || (first === "" && !/^(?:up|to)\b/i.test(rest))) {
    return { status: "unclear", message: `Write the pay range as two amounts, ${EXAMPLE}` };
  }
  if (from !== null && to !== null && from > to) {
    return { status: "unclear", message: "Start the pay range with the lower amount" };
  }
  return { status: "read", payFrom: from, payTo: to, currency };
}

/** The range as one field shows it: "140,000 to 170,000", "from 140,000", "up to 170,000"; "" if both ends are blank. */
export function payInWords(from: number | null, to: number | null): string {
  const [low, high] = [from, to].map((end) => (end === null ? "" : end.toLocaleString("en-US")));
  if (low === "" || high === "") return low ? `from ${low}` : high ? `up to ${high}` : "";
  return low === high ? low! : `${low} to ${high}`;
}

function withoutCurrency(typed: string, period: string): { rest: string; currency: string; others: string[] } {
  const [codes, signs, others]: string[][] = [[], [], []];
  const fillers = ["a", "an", "per", period, `${period}ly`, ...(period === "year" ? ["annual", "annually"] : [])];
  const rest = typed
    .replace(/[$€£₹¥]/g, (sign) => {
      signs!.push(SIGNS[sign]!);
      return " ";
    })
    .replace(/\p{L}+/gu, (word) => {
      if (/^(?:from|up|to|and|k)$/i.test(word)) return word;
      if (isCurrency(word.toUpperCase())) codes!.push(word.toUpperCase());
      else if (!fillers.includes(word.toLowerCase())) others!.push(word);
      return " ";
    });
  // A sign stands for the dollars of many countries; a code that is written with it says which.
  const [code = ""] = [...codes!, ...signs!];
  return { rest: rest.replace(/\s+/g, " ").trim(), currency: code, others: others! };
}

const isCurrency = (code: string): boolean => offer.fields.currency.choices.some(({ value }) => value === code);

/** An amount; null for none, undefined for what is no amount. */
function amount(text: string): number | null | undefined {
  const [, figures, isThousands] = /^(.*?)\s*(k?)$/is.exec(text)!;
  const read = offer.fields.payFrom.schema.safeParse(figures);
  if (!read.success) return undefined;
  return read.data !== null && isThousands ? read.data * 1000 : read.data;
}
