import { benefitsIn } from "../boilerplate";
import { labelled, type Text } from "../blocks/document";
import { cutsOf } from "../fitting/cut";
import { listOf, paragraphOf, type Part, underHeading } from "../blocks/document-part";
import { roundsSentence } from "../job-posting/offer-parts";
import { mustHaves } from "../job-posting/role-parts";
import { answerText, type Source, type CompanySource } from "../source";
import { benefitInShort, withoutTail, wordCount } from "../sentences/cuts";
import { asSentences } from "../sentences/letter-case";
import { counted } from "../sentences/figures/numbers";
import { briefCuts, condensed, promiseInShort } from "../sentences/main-clause";
import { movesPay } from "../sentences/terms/moves-pay";
import { subjectOf, verbFor } from "../sentences/people/person";
import { phrase, phraseWords } from "../sentences/phrase";
import { capital, capitalText, stopped } from "../wording";
import type { DescriptionFit } from "./fit";

const BOOK = "job-description";

/** The requirements, then what is nice to have and what can be learned. */
export function requirementsPart(source: Source, fit: DescriptionFit): Part {
  const { niceToHaves, learnHere } = source.requisition.requirements;
  const at = { section: "requirements", field: "mustHaves" } as const;
  const further = fit.brief ? [withoutTail, ...briefCuts(fit.brief)] : [];
  const { items, cuts } = mustHaves(source, fit.mustHaves, further);
  const [nice, learn] = [[...niceToHaves], [...learnHere]];
  while (nice.length + learn.length > 0 && wordCount([...nice, ...learn].join(" ")) > fit.extras) {
    (learn.length >= nice.length ? learn : nice).pop();
  }
  const blocks = [
    ...listOf(items),
    ...extra(source, "goodToHave", "niceToHaves", nice),
    ...extra(source, "learnHere", "learnHere", learn),
  ];
  const extras = [...niceToHaves, ...learnHere];
  const kept = extras.map((text) => (nice.includes(text) || learn.includes(text) ? text : ""));
  return underHeading(phraseWords(source, BOOK, "headingBring"), at, blocks, [
    ...cuts,
    ...cutsOf("extra", { section: "requirements", field: "niceToHaves" }, extras, kept),
  ]);
}

function extra(source: Source, label: "goodToHave" | "learnHere", field: string, items: readonly string[]) {
  if (items.length === 0) return [];
  const text = answerText(source, "requirements", field, asSentences(source, items));
  return paragraphOf([labelled(phraseWords(source, BOOK, label), text)]);
}

/**
 * What moves someone within the range, bonus and equity; benefits if there is room, because those of every job here are
 * the same.
 */
export function payPart(source: CompanySource, fit: DescriptionFit): Part {
  const { bonus, equity } = source.requisition.offer;
  const benefits = benefitsIn(source);
  const at = { section: "offer", field: "payFrom" } as const;
  const named = (label: "bonus" | "equity" | "benefits", path: string, text: string): Text =>
    text === ""
      ? []
      : labelled(phraseWords(source, BOOK, label), answerText(source, "offer", path, capital(stopped(text))));
  const printed =
    fit.benefits === "none"
      ? []
      : fit.benefits === "whole"
        ? benefits
        : condensed(benefits, { most: fit.mostBenefits, words: 0 }, [
            benefitInShort,
            ...(fit.brief ? [promiseInShort] : []),
          ]);
  const all = asSentences(
    source,
    printed.filter((benefit) => benefit !== ""),
  );
  const sentences: Text[] = [movesPay(source), named("bonus", "bonus", bonus), named("equity", "equity", equity)];
  const blocks = [...paragraphOf(sentences), ...paragraphOf([named("benefits", "benefits", all)])];
  // The range is already under "At a glance".
  if (blocks.length === 0) return { blocks: [], cuts: [] };
  const cuts = cutsOf("offer", { section: "offer", field: "benefits" }, benefits, printed);
  return underHeading(phraseWords(source, BOOK, "headingPay"), at, blocks, cuts);
}

/** The rounds and the decider in a sentence or two; the interview plan has the rest. */
export function interviewPart(source: Source, fit: DescriptionFit): Part {
  const { rounds, daysToOffer, decider } = source.requisition.interview;
  const at = { section: "interview", field: "rounds" } as const;
  if (rounds.length === 0) return { blocks: [], cuts: [] };
  const line = answerText(source, "interview", `rounds.${rounds[0]!.id}`, roundsSentence(source));
  const subject = subjectOf(source, decider);
  const who = subject
    ? phrase(source, BOOK, "deciderDecides", {
        person: answerText(source, "interview", "decider", subject.text),
        decides: verbFor(subject, phraseWords(source, BOOK, "decide")),
      })
    : [];
  const ended = (text: Text): Text => [...text, { text: "." }];
  const first = who.length > 0 && fit.interview === "short" ? [...line, { text: "; " }, ...who] : line;
  const sentences: Text[] = [ended(first)];
  if (fit.interview === "whole") {
    if (daysToOffer !== null) {
      const aim = answerText(source, "interview", "daysToOffer", counted(source, daysToOffer, "day"));
      sentences.push(phrase(source, BOOK, "daysToOffer", { days: aim }));
    }
    if (who.length > 0) sentences.push(ended(capitalText(who)));
  }
  const days = daysToOffer === null ? [] : [counted(source, daysToOffer, "day")];
  const place = { section: "interview", field: "daysToOffer" } as const;
  const cuts = cutsOf("days", place, days, fit.interview === "whole" ? days : []);
  return underHeading(phraseWords(source, BOOK, "headingInterview"), at, paragraphOf(sentences), cuts);
}
