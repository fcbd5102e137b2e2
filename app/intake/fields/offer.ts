import { shortened } from "../../requisition/texts/shortened";
import { payOf } from "./pay";
import { plain, type Posting, sentencesOf, type ImportedAnswer } from "./posting";

const MOST_BENEFITS = 20;

/** Reads pay, benefits and terms. */
export function importOffer({ reading, text }: Posting): ImportedAnswer[] {
  const imported: ImportedAnswer[] = [];
  const take = (field: string, value: unknown, sentence: string, at: string) =>
    imported.push({ section: "offer", field, value, sentence: shortened(plain(sentence), 300), at });

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
  return imported;
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
