/** The currencies for pay, the most used first. */
export const CURRENCIES: readonly string[] =
  "USD EUR GBP SEK NOK DKK CHF PLN CZK CAD AUD NZD INR JPY SGD BRL MXN ZAR ILS".split(" ");

/** How people write a currency, in lowercase. If a sign has several meanings, the first is the default. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  ...{ $: ["USD", "CAD", "AUD", "NZD", "SGD", "MXN"], dollars: ["USD", "CAD", "AUD", "NZD", "SGD"], us$: ["USD"] },
  ...{ ca$: ["CAD"], c$: ["CAD"], au$: ["AUD"], a$: ["AUD"], nz$: ["NZD"], s$: ["SGD"], sg$: ["SGD"], mx$: ["MXN"] },
  ...{ r$: ["BRL"], "€": ["EUR"], euro: ["EUR"], euros: ["EUR"], "£": ["GBP"], pounds: ["GBP"], "¥": ["JPY"] },
  ...{ "fr.": ["CHF"], sfr: ["CHF"], "sfr.": ["CHF"], zł: ["PLN"], zl: ["PLN"], kč: ["CZK"], "₪": ["ILS"], r: ["ZAR"] },
  // As written in French.
  ...{ $us: ["USD"], $ca: ["CAD"], $au: ["AUD"], $nz: ["NZD"], "£gb": ["GBP"] },
  ...{ "₹": ["INR"], rs: ["INR"], "rs.": ["INR"] },
};

/** Signs that are too ambiguous to guess a currency. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  kr: ["SEK", "NOK", "DKK"],
  "kr.": ["SEK", "NOK", "DKK"],
};

export interface CurrencySign {
  /** As it was typed. */
  readonly typed: string;
  /** The currencies it may mean; none for a code that is not in the list. */
  readonly codes: readonly string[];
  /** The default currency; undefined if the user must choose. */
  readonly usual: string | undefined;
}

/** The meaning of "EUR", "€" or "$"; undefined if it is not a currency. */
export function currencySign(typed: string): CurrencySign | undefined {
  const sign = typed.trim().toLowerCase();
  const code = sign.toUpperCase();
  const shared = Object.hasOwn(SHARED, sign) ? SHARED[sign] : undefined;
  if (shared) return { typed, codes: shared, usual: undefined };
  const codes = Object.hasOwn(SIGNS, sign) ? SIGNS[sign]! : CURRENCIES.includes(code) ? [code] : undefined;
  if (codes) return { typed, codes, usual: codes[0] };
  return /^[A-Z]{3}$/.test(typed.trim()) ? { typed, codes: [], usual: undefined } : undefined;
}
