import { type Block, cell, type Cell, plain } from "../blocks/document";
import { listWords } from "../sentences/list";
import { decisionList, withRight } from "../sentences/work/decision-lists";
import { extraPay } from "../sentences/terms/extra-pay";
import { isZoneAlone } from "../sentences/terms/hours";
import { dayInSentence } from "../sentences/figures/numbers";
import { phrase, phraseWords } from "../sentences/phrase";
import { employmentLine, payLine, placeLines } from "../sentences/terms/terms";
import { answerText, joined, type ReviewedSource, type Source } from "../source";
import { inSentence } from "../wording";
import { textOf } from "../blocks/words";
import { type CardFit, shortText } from "./fit";
import { interviews, reportsTo, wholePlace } from "./fact-lines";

const BOOK = "role-card";

/** A row: the answer, additions to it, and whether a first call requires it. */
interface Fact {
  readonly phrase:
    "rowReportsTo" | "rowWhere" | "rowDecides" | "rowHours" | "rowTimeZone" | "rowPay" | "rowType" | "rowInterviews";
  readonly lines: Cell;
  readonly needed?: readonly { readonly topic: "rowWhere" | "rowPay" | "rowType" | "topicStart"; readonly is: Cell }[];
}

function factsOf(source: ReviewedSource): Fact[] {
  const { offer, reporting } = source.requisition;
  const [where, pay, type] = [placeLines(source), payLine(source), employmentLine(source)];
  const day = answerText(source, "offer", "start", ofCandidate(source, dayInSentence(offer.start)));
  const start = offer.start === "" ? [] : phrase(source, "job-description", "startOn", { day });
  return [
    { phrase: "rowReportsTo", lines: [reportsTo(source)] },
    {
      phrase: "rowDecides",
      lines: [decisionList(source, withRight(source, "decides"), "decision-nouns")],
    },
    {
      phrase: "rowWhere",
      lines: wholePlace(source),
      needed: [{ topic: "rowWhere", is: where }],
    },
    {
      phrase: isZoneAlone(reporting.timeZone) ? "rowTimeZone" : "rowHours",
      lines: [answerText(source, "reporting", "timeZone", reporting.timeZone)],
    },
    { phrase: "rowPay", lines: [joined([pay, extraPay(source)], ". ")], needed: [{ topic: "rowPay", is: [pay] }] },
    {
      phrase: "rowType",
      lines: [joined([type, start], "; ")],
      needed: [
        { topic: "rowType", is: [type] },
        { topic: "topicStart", is: [start] },
      ],
    },
    { phrase: "rowInterviews", lines: [interviews(source)] },
  ];
}

/** Rewrites "As agreed with you", which is meant for readers of a posting. */
const ofCandidate = (source: Source, text: string): string =>
  text.replace(/\bwith you\b/i, phraseWords(source, BOOK, "withCandidate"));

const withText = (lines: Cell): Cell => lines.filter((line) => textOf(line).trim() !== "");

/**
 * What candidates ask first, as a table of two columns. Rows without an answer are left out; what a call requires and
 * is still open is listed below. Nothing if there are no answers.
 */
export function cardFacts(source: ReviewedSource, fit: CardFit): Block[] {
  const facts = factsOf(source);
  const rows = facts
    .map(({ phrase, lines }) => ({ phrase, all: withText(lines).map((line) => shortText(line, fit.fact)) }))
    .filter(({ all }) => all.length > 0)
    .map(({ phrase, all }): Cell[] => [cell(phraseWords(source, BOOK, phrase)), all]);
  if (rows.length === 0) return [];
  const columns = [
    { head: phraseWords(source, BOOK, "factsHead"), share: 20 },
    { head: phraseWords(source, BOOK, "factsDetails"), share: 80 },
  ];
  const table: Block = { type: "table", caption: phraseWords(source, BOOK, "factsCaption"), columns, rows };
  const hasMustHaves = source.requisition.requirements.mustHaves.some(({ what }) => what.trim() !== "");
  const open = [
    ...facts.flatMap(({ needed = [] }) =>
      needed.filter(({ is }) => withText(is).length === 0).map(({ topic }) => topic),
    ),
    ...(hasMustHaves ? [] : (["headingMustHaves"] as const)),
  ];
  if (open.length === 0) return [table];
  const topics = listWords(
    source,
    open.map((name) => inSentence(phraseWords(source, BOOK, name))),
  );
  return [table, { type: "paragraph", text: plain(phraseWords(source, BOOK, "unsettled", { topics })) }];
}
