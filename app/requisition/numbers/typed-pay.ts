import { cleanLine } from "../texts/clean-text";
import type { Disagree, Typed } from "../fields/section";
import type { CurrencySign } from "./currencies";
import { standardNumber } from "./standard-number";
import { type MoneyWords, moneyWordsOf } from "./money-words";
import { readNumber } from "./read-number";
import { parseAmount } from "./typed-amount";

const ENDS = [
  { name: "payFrom", label: "Pay from" },
  { name: "payTo", label: "Pay to" },
] as const;

/**
 * Puts the currency and the period that were typed with an amount ("EUR 75,000 a year") into their own fields if those
 * are blank. Reports it if they say something else, or if the amount is too little for a year ("90"). "$" fits any
 * dollar and is USD by default. "kr" requires a choice.
 */
export function typedPay(raw: Typed, disagree: Disagree): Typed {
  const read = ENDS.reduce((answers, { name, label }) => {
    const words = wordsOf(answers[name]);
    if (!words) return answers;
    const tell = (message: string) => disagree([name], message);
    const currency = currencyAfter(words.currency, answers.currency, label, tell);
    return { ...answers, ...currency, ...periodAfter(words, answers.period, label, tell) };
  }, raw);
  for (const { name, label } of ENDS) {
    const meant = thousandsMeant(read[name], read.period);
    if (meant !== undefined) disagree([name], `${label}: ${meant}`);
  }
  return read;
}

/** Below any yearly pay in any currency: "90" is ninety thousand, or pay by the hour. */
const LEAST_A_YEAR = 1_000;

/** What to ask about a yearly amount that is too little, as it was typed. */
function thousandsMeant(typed: unknown, period: unknown): string | undefined {
  const reading = typeof typed === "string" ? readNumber(cleanLine(typed), "money", "money") : undefined;
  const said = wordsOf(typed)?.period ?? period;
  if (said !== "year" || period !== "year" || reading?.status !== "read") return undefined;
  const { value } = reading;
  if (value <= 0 || value >= LEAST_A_YEAR) return undefined;
  return `${standardNumber(value, "money")} a year is too little. Did you mean ${standardNumber(value * 1000, "money")}? Write the full amount`;
}

function wordsOf(value: unknown): MoneyWords | undefined {
  const amount = typeof value === "string" ? parseAmount(cleanLine(value)) : undefined;
  return amount && moneyWordsOf(amount);
}

type Tell = (message: string) => void;
const isBlank = (value: unknown): boolean => value === undefined || value === null || value === "";

function currencyAfter(sign: CurrencySign | undefined, chosen: unknown, label: string, tell: Tell): Typed {
  if (!sign) return {};
  const { typed, codes, usual } = sign;
  if (codes.length === 0) tell(`“${typed}” isn’t in the list of currencies. Write only the amount`);
  else if (isBlank(chosen) && usual === undefined) tell(`“${typed}” can be ${either(codes)}. Choose the currency`);
  else if (isBlank(chosen)) return { currency: usual };
  else if (!codes.includes(String(chosen)))
    tell(`${label} is in “${typed}”, but the currency is ${String(chosen)}. Change one of them`);
  return {};
}

function periodAfter({ period }: MoneyWords, chosen: unknown, label: string, tell: Tell): Typed {
  if (period === undefined || period === chosen) return {};
  if (isBlank(chosen)) return { period };
  tell(`${label} is per ${period}, but pay is per ${String(chosen)}. Change one of them`);
  return {};
}

const either = (codes: readonly string[]): string => `${codes.slice(0, -1).join(", ")} or ${codes.at(-1)}`;
