import { cleanLine } from "../clean-text";
import type { Disagree, Typed } from "../section";
import type { CurrencySign } from "./currencies";
import { type MoneyWords, moneyWordsOf } from "./money-words";
import { takeApart } from "./typed-amount";

const ENDS = [
  { name: "payFrom", label: "Pay from" },
  { name: "payTo", label: "Pay to" },
] as const;

/**
 * Puts the currency and the period that were typed with an amount ("EUR 75,000 a year") into their own fields, where those
 * are blank, and tells where they say something else. "$" fits any dollar and is USD where none was chosen; "kr" takes a choice.
 */
export function typedPay(raw: Typed, disagree: Disagree): Typed {
  return ENDS.reduce((answers, { name, label }) => {
    const words = wordsOf(answers[name]);
    if (!words) return answers;
    const tell = (message: string) => disagree([name], message);
    const currency = currencyAfter(words.currency, answers.currency, label, tell);
    return { ...answers, ...currency, ...periodAfter(words, answers.period, label, tell) };
  }, raw);
}

function wordsOf(value: unknown): MoneyWords | undefined {
  const amount = typeof value === "string" ? takeApart(cleanLine(value)) : undefined;
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
