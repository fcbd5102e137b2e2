import { type Block, cell, type Cell, plain } from "../document";
import { listWords } from "../sentences/list";
import { extraPay } from "../sentences/extra-pay";
import { dayTyped } from "../sentences/numbers";
import { phraseWords } from "../sentences/phrase";
import { employmentLine, payLine } from "../sentences/terms";
import { answer, type ReviewedSource, type Source } from "../source";
import { capital, capitalText, inSentence } from "../wording";
import { textOf } from "../words";
import { interviews, placeLines, reportsTo, travel, workplace } from "./fact-lines";

const BOOK = "role-card";

/** A row: what answers it, what adds to it, and whether a first call cannot do without an answer. */
interface Fact {
  readonly phrase:
    "rowReportsTo" | "rowWhere" | "rowTravel" | "rowHours" | "rowPay" | "rowType" | "rowStart" | "rowInterviews";
  readonly lines: Cell;
  readonly more?: Cell;
  readonly isNeeded?: true;
}

function factsOf(source: ReviewedSource): Fact[] {
  const { offer, reporting } = source.requisition;
  const start = answer(source, "offer", "start", ofCandidate(source, capital(dayTyped(offer.start))));
  return [
    { phrase: "rowReportsTo", lines: [reportsTo(source)] },
    { phrase: "rowWhere", lines: placeLines(source), more: workplace(source), isNeeded: true },
    { phrase: "rowTravel", lines: travel(source) },
    { phrase: "rowHours", lines: [answer(source, "reporting", "timeZone", capital(reporting.timeZone))] },
    { phrase: "rowPay", lines: [capitalText(payLine(source))], more: [extraPay(source)], isNeeded: true },
    { phrase: "rowType", lines: [employmentLine(source)], isNeeded: true },
    { phrase: "rowStart", lines: [start], isNeeded: true },
    { phrase: "rowInterviews", lines: [interviews(source)] },
  ];
}

/** "As agreed with you" is for whoever reads a posting. */
const ofCandidate = (source: Source, text: string): string =>
  text.replace(/\bwith you\b/i, phraseWords(source, BOOK, "withCandidate"));

const told = (lines: Cell): Cell => lines.filter((line) => textOf(line).trim() !== "");

/**
 * What a candidate asks first, as a table of two columns. A row without an answer is left out, and what a call needs and nobody
 * has settled is named under it. Nothing if nobody has answered any.
 */
export function cardFacts(source: ReviewedSource): Block[] {
  const facts = factsOf(source);
  if (facts.every(({ lines }) => told(lines).length === 0)) return [];
  const rows = facts
    .map(({ phrase, lines, more = [] }) => ({ phrase, all: told([...lines, ...more]) }))
    .filter(({ all }) => all.length > 0)
    .map(({ phrase, all }): Cell[] => [cell(phraseWords(source, BOOK, phrase)), all]);
  const columns = [
    { head: phraseWords(source, BOOK, "factsHead"), share: 20 },
    { head: phraseWords(source, BOOK, "factsDetails"), share: 80 },
  ];
  const table: Block = { type: "table", caption: phraseWords(source, BOOK, "factsCaption"), columns, rows };
  const hasMustHaves = source.requisition.requirements.mustHaves.some(({ what }) => what.trim() !== "");
  const open = [
    ...facts.filter(({ lines, isNeeded }) => isNeeded && told(lines).length === 0).map(({ phrase }) => phrase),
    ...(hasMustHaves ? [] : (["headingMustHaves"] as const)),
  ];
  if (open.length === 0) return [table];
  const topics = listWords(
    source,
    open.map((name) => inSentence(phraseWords(source, BOOK, name))),
  );
  return [table, { type: "paragraph", text: plain(phraseWords(source, BOOK, "unsettled", { topics })) }];
}
