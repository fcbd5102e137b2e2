import { typedFigure } from "../../requisition/numbers/typed-metrics";
import { shortened } from "../../requisition/texts/shortened";
import { plain, type Posting, sentencesOf, type ImportedAnswer } from "./posting";

const MOST = 8;
const MEASURED =
  /\b(?:measured by|success (?:is|means|looks)|kpis?|key performance indicators?|target of|from \d[\d.,]* ?%? to)\b/i;
const AMOUNT = /(\d(?:[\d.,]{0,9}\d)?)\s?(%|percent\b|days?\b|hours?\b|weeks?\b|points?\b|users?\b|customers?\b)/i;

/** Outcomes that the text states with a number, or under a heading about success; public postings rarely do. */
export function importMetrics({ reading }: Posting): ImportedAnswer[] {
  const stated = reading.passages.flatMap((passage) => {
    if (passage.kind === "metrics") return sentencesOf(passage);
    if (passage.kind !== "duties" && passage.kind !== "summary") return [];
    return sentencesOf(passage).filter(({ text }) => MEASURED.test(text));
  });
  return stated
    .map(({ text, at }) => ({ text: plain(text), at }))
    .filter(({ text }) => text.length > 12)
    .slice(0, MOST)
    .map(({ text, at }) => {
      const [, number = "", said = ""] = AMOUNT.exec(text) ?? [];
      const unit = said === "percent" ? "%" : said;
      // What has two readings is left for the manager to write.
      const isClear = number !== "" && !("ask" in typedFigure(number, unit));
      return {
        section: "metrics" as const,
        field: "metrics",
        value: {
          outcome: shortened(text, 300),
          ...(isClear ? { target: number, unit } : {}),
          ...dayOf(text),
        },
        sentence: shortened(text, 300),
        at,
      };
    });
}

/** The day by which it is due, if it is one that the form knows. */
function dayOf(text: string): { day?: string } {
  if (/\b(?:first|within|by day|in) 30 days\b|\bday 30\b/i.test(text)) return { day: "30" };
  if (/\b(?:90 days|day 90|three months|3 months|first quarter)\b/i.test(text)) return { day: "90" };
  if (/\b(?:180 days|day 180|six months|6 months)\b/i.test(text)) return { day: "180" };
  return /\b(?:365 days|day 365|twelve months|12 months|(?:first|one|1) year|year one)\b/i.test(text)
    ? { day: "365" }
    : {};
}
