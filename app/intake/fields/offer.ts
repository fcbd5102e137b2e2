import { shortened } from "../../requisition/shortened";
import { plain, type Posting, sentencesOf, type Taken } from "./posting";

const SYMBOLS: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP" };
const MONEY = /([$€£]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|PLN)\s?)(\d{1,3}(?:[,. ]\d{3}){0,2}|\d{2,7})\s?(k\b)?/gi;
const RANGE = /^\s?(?:-|–|—|to|and|up to)\s?$/i;
const MOST_BENEFITS = 20;

/** Pay, benefits and terms. */
export function takeOffer({ reading, text }: Posting): Taken[] {
  const taken: Taken[] = [];
  const take = (field: string, value: unknown, sentence: string, at: string) =>
    taken.push({ section: "offer", field, value, sentence: shortened(plain(sentence), 300), at });

  const sentences = reading.passages.flatMap(sentencesOf);
  for (const sentence of sentences) {
    const pay = payOf(sentence.text);
    if (!pay) continue;
    for (const [field, value] of Object.entries(pay)) take(field, value, sentence.text, sentence.at);
    break;
  }
  const benefits = reading.passages
    .filter(({ kind, item }) => kind === "offer" && item)
    .map(({ text: item }) => plain(item));
  const named = benefits.filter((benefit) => benefit.length > 3 && benefit.length < 200).slice(0, MOST_BENEFITS);
  const first = reading.passages.find(({ kind, item }) => kind === "offer" && item);
  if (named.length > 0) take("benefits", named, named.join(" / "), first?.at ?? "");
  const employment = EMPLOYMENT.find(([, pattern]) => pattern.test(text.slice(0, 20_000)));
  const said = employment && sentences.find((sentence) => employment[1].test(sentence.text));
  if (employment && said) take("employment", employment[0], said.text, said.at);
  return taken;
}

const EMPLOYMENT: readonly (readonly [string, RegExp])[] = [
  ["internship", /\binternship\b/i],
  [
    "contract",
    /\b(?:contract (?:role|position)|freelance (?:role|position)|(?:job|employment) type\W{1,4}contract)\b/i,
  ],
  ["fixed-term", /\b(?:fixed[- ]term|term[- ]limited|temporary position|maternity cover)\b/i],
  ["part-time", /\bpart[- ]time (?:role|position|job)\b|\bemployment type\W{1,4}part[- ]time\b/i],
  ["permanent", /\b(?:permanent|full[- ]time)\b/i],
];

/** A range with its currency and period; undefined for a sentence without two amounts in one currency. */
function payOf(text: string): Record<string, unknown> | undefined {
  const [low, high] = [...text.matchAll(MONEY)];
  if (!low || !high || !RANGE.test(text.slice(low.index + low[0].length, high.index))) return undefined;
  const thousands = low[3] ?? high[3];
  const [from, to] = [amount(low[2]!, low[3] ?? thousands), amount(high[2]!, high[3] ?? thousands)];
  if (from > to || from < 5) return undefined;
  const sign = low[1]!.trim();
  const period = PERIODS.find(([, pattern]) => pattern.test(text))?.[0] ?? (from > 9_999 ? "year" : undefined);
  return { payFrom: from, payTo: to, currency: SYMBOLS[sign] ?? sign.toUpperCase(), ...(period ? { period } : {}) };
}

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ["hour", /\b(?:per|an|\/) ?h(?:ou)?r\b|\bhourly\b/i],
  ["day", /\b(?:per|a|\/) ?day\b|\bdaily\b/i],
  ["month", /\b(?:per|a|\/) ?month\b|\bmonthly\b/i],
  ["year", /\b(?:per|a|\/) ?(?:year|annum)\b|\b(?:annual|yearly|p\.a\.)/i],
];

const amount = (digits: string, k: string | undefined): number => Number(digits.replace(/\D/g, "")) * (k ? 1000 : 1);
