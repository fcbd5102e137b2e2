import { placeOf } from "../../requisition/place";
import { gathered } from "../../requisition/missing";
import { readiness } from "../../requisition/readiness";
import { findSection } from "../../requisition/requisition";
import { type Block, cell, type Cell, plain } from "../document";
import { phraseWords } from "../sentences/phrase";
import { part, type ReviewedSource } from "../source";
import { stopped } from "../wording";

const BOOK = "clarity-report";

/** What each section still needs; what a finding asks for already is said there. */
export function missing(source: ReviewedSource): Block[] {
  const { requisition, suggested, options, review } = source;
  const asked = new Set(
    review.open.map(({ at }) => {
      const { slug, field } = placeOf(at, requisition);
      return `${slug} ${field}`;
    }),
  );
  const rows = readiness(requisition, suggested, options).flatMap((section): Cell[][] => {
    const left = section.missing.filter(({ field }) => !asked.has(`${section.slug} ${field}`));
    if (left.length === 0) return [];
    const asks = gathered(findSection(section.slug)!, left).map(({ ask }) => plain(stopped(ask)));
    return [[cell(section.title), asks]];
  });
  if (rows.length === 0) return [];
  const columns = [
    { head: phraseWords(source, BOOK, "columnSection"), share: 26 },
    { head: phraseWords(source, BOOK, "columnWrite"), share: 74 },
  ];
  const caption = phraseWords(source, BOOK, "missingCaption");
  return part(1, phraseWords(source, BOOK, "headingMissing"), [{ type: "table", caption, columns, rows }]);
}
