import type { Requisition } from "../../requisition/requisition";
import { placedTexts, withTexts } from "../../requisition/texts/texts";
import { type Cut, type CutOf } from "../fitting/cut";
import type { Place } from "../blocks/document";
import { sentencesOf, wordCount } from "../sentences/cuts";
import { pointsBack } from "../sentences/work/mission";
import type { ReviewedSource } from "../source";
import { marksIn, withoutMarks } from "./marks";
import { mentions, namesGiven } from "./names";

/** A requisition without what is marked internal or confidential, and the removed texts that a posting would print. */
export interface Redacted {
  readonly requisition: Requisition;
  readonly withheld: readonly Cut[];
}

/** Fields that a posting prints, with the type of a cut in each. */
const PRINTED: Readonly<Record<string, CutOf>> = {
  "role.mission": "mission",
  "role.notThis": "not",
  "role.title": "answer",
  "role.area": "answer",
  "reporting.reportsTo": "answer",
  "reporting.sitsIn": "answer",
  "reporting.location": "answer",
  "reporting.timeZone": "answer",
  "stakeholders.stakeholders.who": "partner",
  "metrics.metrics.outcome": "goal",
  "requirements.responsibilities": "duty",
  "requirements.mustHaves.what": "mustHave",
  "requirements.niceToHaves": "extra",
  "requirements.learnHere": "extra",
  "offer.bonus": "answer",
  "offer.equity": "answer",
  "offer.movesPay": "pay",
  "offer.benefits": "offer",
  "offer.start": "answer",
  "offer.about": "answer",
  "offer.workplace": "answer",
  "interview.rounds.name": "round",
};

/** Texts made of sentences; all others are names or facts. */
const SENTENCES = new Set<CutOf | undefined>(["mission", "not", "duty", "goal", "mustHave", "extra"]);

/** The path of a text without the id of its row: "metrics.metrics.outcome". */
function placeOf(at: string) {
  const [section = "", field = "", row = "", inner = ""] = at.split(".");
  return { section, field, row, inner, path: [section, field, inner].filter((part) => part !== "").join(".") };
}

/**
 * Removes what is marked internal or confidential: the sentence and those that refer to it, or the line or row, and
 * everything else with a name that the mark reveals. A title loses only the mark and the name.
 */
export function withoutPrivate(source: ReviewedSource): Redacted {
  const { requisition, catalogue } = source;
  const { privateMarks } = catalogue;
  const marksOf = (sentence: string, path: string) =>
    marksIn(sentence, privateMarks, !SENTENCES.has(PRINTED[path]) && !path.startsWith("metrics."));
  const marked = placedTexts(requisition).flatMap(({ text, at }) => {
    const place = placeOf(at);
    return sentencesOf(text).flatMap((sentence) => {
      const marks = marksOf(sentence, place.path);
      return marks.length === 0 ? [] : [{ sentence, marks, place }];
    });
  });
  if (marked.length === 0) return { requisition, withheld: [] };

  const everyone = publicWords(source);
  // A marked figure makes its whole metric private, as the outcome may contain the name.
  const metrics = new Set(
    marked.flatMap(({ place }) => (place.section === "metrics" && place.inner !== "source" ? [place.row] : [])),
  );
  const outcomes = requisition.metrics.metrics
    .filter(({ id }) => metrics.has(id))
    .map(({ outcome }) => ({ sentence: outcome, marks: [] }));
  const names = [
    ...new Set([...marked, ...outcomes].flatMap((one) => namesGiven(one.sentence, one.marks, privateMarks, everyone))),
  ];

  const withheld: Cut[] = [];
  const shown = withTexts(requisition, (text, where) => {
    const { path, section, field, row } = placeOf(where);
    if (path === "role.title") return titleWithout(text);
    const isOfMetric = section === "metrics" && metrics.has(row);
    const of = PRINTED[path];
    const at = { section, field } as Place;
    const lines = text.split("\n").map((line) => {
      const sentences = sentencesOf(line);
      const isOut = isOfMetric ? sentences.map(() => true) : outOf(sentences, path);
      if (!isOut.includes(true)) return line;
      if (of) withheld.push(...sentences.flatMap((was, i) => (isOut[i] ? [{ of, was, is: "", at }] : [])));
      return sentences.filter((_, i) => !isOut[i]).join(" ");
    });
    return lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  });
  const { title } = requisition.role;
  if (shown.role.title !== title)
    withheld.unshift({ of: "answer", was: title, is: shown.role.title, at: { section: "role", field: "title" } });
  return { requisition: shown, withheld };

  /**
   * Marks which sentences are private: a marked sentence and those that refer to it, the sentence before a separate
   * mark, and everything after a mark at the start.
   */
  function outOf(sentences: readonly string[], path: string): boolean[] {
    const marks = sentences.map((sentence) => marksOf(sentence, path));
    if (marks[0]?.some(({ start }) => start === 0)) return sentences.map(() => true);
    const isOut = sentences.map(
      (sentence, i) => marks[i]!.length > 0 || names.some((name) => mentions(sentence, name)),
    );
    for (const [i, sentence] of sentences.entries()) {
      if (i === 0) continue;
      if (marks[i]!.length > 0 && wordCount(withoutMarks(sentence, marks[i]!)) <= 2) isOut[i - 1] = true;
      isOut[i] ||= isOut[i - 1]! && pointsBack(sentence);
    }
    return isOut;
  }

  function titleWithout(title: string): string {
    const marks = marksOf(title, "role.title");
    const unmarked = withoutMarks(title, marks);
    const found = names.filter((name) => mentions(unmarked, name));
    if (found.length === 0) return marks.length === 0 ? title : unmarked.replace(/[\s,:–—-]+$/, "");
    return unmarked
      .split(/\s*[,|/()]\s*|\s+[-–—]\s+/)
      .filter((part) => part !== "" && !found.some((name) => mentions(part, name)))
      .join(", ");
  }
}

/** Public words: the place and the company; for a common name also the people and the team. */
function publicWords({ requisition, catalogue, letterhead }: ReviewedSource) {
  const { role, reporting, stakeholders, offer, interview } = requisition;
  const printed = [
    letterhead.organization,
    letterhead.boilerplate?.about ?? "",
    reporting.location,
    ...offer.places,
    ...[...catalogue.roleTypes.values()].flatMap(({ name, acronyms }) => [...name.split(" "), ...acronyms]),
  ].join("\n");
  const known = [
    printed,
    role.title,
    role.area,
    reporting.sitsIn,
    reporting.reportsTo,
    reporting.dottedLine,
    interview.decider,
    ...stakeholders.stakeholders.map(({ who }) => who),
    ...stakeholders.decisions.map(({ who }) => who),
    ...interview.rounds.map(({ interviewer }) => interviewer),
  ].join("\n");
  return { printed, known };
}
