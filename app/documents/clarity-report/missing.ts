import { type Approval, approvalOf } from "../../clarity/approval/approval";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { groupMissing, type Missing } from "../../requisition/readiness/missing";
import { readiness } from "../../requisition/readiness/readiness";
import { findSection } from "../../requisition/requisition";
import { type Block, cell, type Cell, plain } from "../blocks/document";
import { phraseWords } from "../sentences/phrase";
import { part, type ReviewedSource } from "../source";
import { stopped } from "../wording";
import { namedRow, rowInWords } from "./row-names";

const BOOK = "clarity-report";

/** What a section still needs, one sentence each. */
export interface ToWrite {
  readonly title: string;
  readonly asks: readonly string[];
}

/** Whether the requisition can be approved, and what is left to do. */
export function approvalFor({ requisition, suggested, options, review, letterhead }: ReviewedSource): Approval {
  const settings = letterhead.boilerplate ?? NO_BOILERPLATE;
  return approvalOf(requisition, readiness(requisition, suggested, options, settings), review.open);
}

/** What each section still needs before approval, except what a blocker already covers. */
export const toWrite = (source: ReviewedSource, approval: Pick<Approval, "toWrite">): ToWrite[] =>
  approval.toWrite.map(({ slug, title, missing }) => ({
    title,
    asks: groupMissing(findSection(slug)!, missing).map((one) => stopped(named(source, slug, one))),
  }));

/** The request with the row by its name: "Metric “Fewer incidents”: write the target". */
function named(source: ReviewedSource, slug: string, { field, ask }: Missing): string {
  const row = namedRow(source, slug, field);
  const rest = row && new RegExp(`^${row.one} ${row.number}: (.*)$`, "isu").exec(ask);
  return rest ? `${rowInWords(row)}: ${rest[1]}` : ask;
}

/** The same as a table: one line per request if the report has nothing else, in short if findings come first. */
export function missing(source: ReviewedSource, sections: readonly ToWrite[], isAll: boolean): Block[] {
  const rows = sections.map(({ title, asks }): Cell[] => [cell(title), isAll ? asks.map(plain) : cell(asks.join(" "))]);
  if (rows.length === 0) return [];
  const columns = [
    { head: phraseWords(source, BOOK, "columnSection"), share: 26 },
    { head: phraseWords(source, BOOK, "columnWrite"), share: 74 },
  ];
  const caption = phraseWords(source, BOOK, "missingCaption");
  return part(1, phraseWords(source, BOOK, "headingMissing"), [{ type: "table", caption, columns, rows }]);
}
