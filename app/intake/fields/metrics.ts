import { typedFigure } from "../../requisition/numbers/typed-metrics";
import { shortened } from "../../requisition/texts/shortened";
import { plain, type Posting, sentencesOf, type ImportedAnswer } from "./posting";

const MOST = 8;
const MEASURED =
  /\b(?:measured by|success (?:is|means|looks)|kpis?|key performance indicators?|target of|from \d[\d.,]* ?%? to)\b/i;
const AMOUNT = /(\d(?:[\d.,]{0,9}\d)?)\s?(%|percent\b|days?\b|hours?\b|weeks?\b|points?\b|users?\b|customers?\b)/i;

/** Reads outcomes stated with a number, or under a heading about success. Public postings rarely have any. */
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
      // Ambiguous numbers are left for the manager to write.
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

/** The due day, if it is one of the form's options. */
function dayOf(text: string): { day?: string } {
  if (/\b(?:first|within|by day|in) 30 days\b|\bday 30\b/i.test(text)) return { day: "30" };
  if (/\b(?:90 days|day 90|three months|3 months|first quarter)\b/i.test(text)) return { day: "90" };
  if (/\b(?:180 days|day 180|six months|6 months)\b/i.test(text)) return { day: "180" };
  return /\b(?:365 days|day 365|twelve months|12 months|(?:first|one|1) year|year one)\b/i.test(text)
    ? { day: "365" }
    : {};
}
