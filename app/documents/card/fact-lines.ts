import { benefitsIn, boilerplateOf } from "../boilerplate";
import { plain, type Text } from "../document";
import { roundsSentence } from "../posting/offer-parts";
import { lowered, unstopped } from "../sentences/letter-case";
import { isUnknown } from "../sentences/person";
import { phrase } from "../sentences/phrase";
import { furtherPlaces, placeInWords } from "../sentences/terms";
import { answer, type Source, type SourceOfHouse } from "../source";
import { capital, stopped } from "../wording";

const BOOK = "role-card";

/** Whom it reports to, and how many report to it. */
export function reportsTo(source: Source): Text {
  const { reportsTo: person, directReports } = source.requisition.reporting;
  if (person === "" || isUnknown(person)) return [];
  const line = answer(source, "reporting", "reportsTo", capital(person));
  if (directReports === null) return line;
  const number = answer(source, "reporting", "directReports", String(directReports));
  return directReports === 0
    ? phrase(source, BOOK, "leadsNobody", { line })
    : phrase(source, BOOK, directReports === 1 ? "leadsOne" : "leadsMany", { line, number });
}

/** Where the work is done, and further places if it names none of them. */
export function placeLines(source: Source): Text[] {
  const places = furtherPlaces(source);
  const further = places.length === 0 ? [] : [answer(source, "offer", "places", places.join("; "))];
  return [placeInWords(source), ...further];
}

/** The days on site, as the organization has them. */
export function workplace(source: SourceOfHouse): Text[] {
  const { workplace: said } = boilerplateOf(source);
  return said === "" ? [] : [plain(stopped(said))];
}

/** Meets in another place, so many times: "two group meetings in Stockholm a year". A travel allowance is no travel. */
const MEETS =
  /\b(?:meetings?|off-?sites?|retreats?|trips?|visits?|summits?|gatherings?)\b.*\b(?:a|an|per|each|every) (?:year|quarter|month|week)\b/i;

/** What the answers say of travel: there is no question for it. */
export function travel(source: SourceOfHouse): Text[] {
  const duties = source.requisition.requirements.responsibilities.filter((duty) => /^(?:travel|visit)\b/i.test(duty));
  return [
    ...duties.map((duty) => answer(source, "requirements", "responsibilities", lowered(unstopped(duty)))),
    ...meetings(source),
  ];
}

/** The clauses of the benefits that say how often people meet. */
function meetings(source: SourceOfHouse): Text[] {
  return benefitsIn(source)
    .flatMap((benefit) => benefit.split(/, (?:and |plus )?|; /))
    .filter((clause) => MEETS.test(clause))
    .map((clause) => answer(source, "offer", "benefits", lowered(unstopped(clause))));
}

/** "Five rounds, four hours in all; offer by day 23." */
export function interviews(source: Source): Text {
  const { rounds, daysToOffer } = source.requisition.interview;
  if (rounds.length === 0) return [];
  const line = answer(source, "interview", `rounds.${rounds[0]!.id}`, roundsSentence(source));
  if (daysToOffer === null) return line;
  const day = answer(source, "interview", "daysToOffer", String(daysToOffer));
  return phrase(source, BOOK, "offerBy", { line, day });
}
