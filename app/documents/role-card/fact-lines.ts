import { benefitsIn, boilerplateOf } from "../boilerplate";
import { type Cell, plain, type Text } from "../blocks/document";
import { roundsSentence } from "../job-posting/offer-parts";
import { lowered, withoutStop } from "../sentences/letter-case";
import { isUnknown } from "../sentences/people/person";
import { phrase } from "../sentences/phrase";
import { placeLines } from "../sentences/terms/terms";
import { answerText, joined, type Source, type CompanySource } from "../source";
import { stopped } from "../wording";
import { textOf } from "../blocks/words";

const BOOK = "role-card";

/** Whom the role reports to, and how many report to it. */
export function reportsTo(source: Source): Text {
  const { reportsTo: person, directReports } = source.requisition.reporting;
  if (isUnknown(person)) return [];
  const line = answerText(source, "reporting", "reportsTo", person);
  if (directReports === null) return line;
  const number = answerText(source, "reporting", "directReports", String(directReports));
  return directReports === 0
    ? phrase(source, BOOK, "leadsNobody", { line })
    : phrase(source, BOOK, directReports === 1 ? "leadsOne" : "leadsMany", { line, number });
}

/** The words of a place, including the work mode. */
const wordsOfPlace = (texts: readonly Text[]): string[] =>
  (
    texts
      .map(textOf)
      .join(" ")
      .match(/\p{Lu}{2}\b|[\p{L}\p{N}]{3,}/gu) ?? []
  ).map((word) => word.toLowerCase());

/**
 * Where the work is done, where travel goes, and the organization's days on site. What its sentence already has is not
 * repeated: neither the whole place ("Remote from Utah, with two trips") nor the work mode ("On site at St. Mary's").
 */
export function wholePlace(source: CompanySource): Cell {
  const { workplace } = boilerplateOf(source);
  const where = placeLines(source);
  const trips = travel(source);
  if (workplace === "") return [joined([...where, ...trips], "; ")];
  const own = plain(stopped(workplace));
  const said = new Set(wordsOfPlace([own]));
  if (wordsOfPlace(where).every((word) => said.has(word))) return [own, joined(trips, "; ")];
  const lines = placeLines(source, /^(?:remote|hybrid|on[- ]?site)\b/i.test(workplace));
  return [joined([...lines, ...trips], "; "), own];
}

/** Regular meetings in another place: "two group meetings in Stockholm a year". A travel allowance does not count. */
const MEETS =
  /\b(?:meetings?|off-?sites?|retreats?|trips?|visits?|summits?|gatherings?)\b.*\b(?:a|an|per|each|every) (?:year|quarter|month|week)\b/i;

/** What the answers mention about travel, as no question asks for it. */
function travel(source: CompanySource): Text[] {
  const duties = source.requisition.requirements.responsibilities.filter((duty) => /^(?:travel|visit)\b/i.test(duty));
  return [
    ...duties.map((duty) => answerText(source, "requirements", "responsibilities", lowered(withoutStop(duty)))),
    ...meetings(source),
  ];
}

/** The clauses of the benefits about how often people meet. */
function meetings(source: CompanySource): Text[] {
  return benefitsIn(source)
    .flatMap((benefit) => benefit.split(/, (?:and |plus )?|; /))
    .filter((clause) => MEETS.test(clause))
    .map((clause) => answerText(source, "offer", "benefits", lowered(withoutStop(clause))));
}

/** "Five rounds, four hours in all; offer by day 23." */
export function interviews(source: Source): Text {
  const { rounds, daysToOffer } = source.requisition.interview;
  if (rounds.length === 0) return [];
  const line = answerText(source, "interview", `rounds.${rounds[0]!.id}`, roundsSentence(source));
  if (daysToOffer === null) return line;
  const day = answerText(source, "interview", "daysToOffer", String(daysToOffer));
  return phrase(source, BOOK, "offerBy", { line, day });
}
