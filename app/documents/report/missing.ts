import { NO_BOILERPLATE } from "../../requisition/boilerplate";
import { placeOf } from "../../requisition/place";
import { gathered, type Missing } from "../../requisition/missing";
import { readiness } from "../../requisition/readiness";
import { findSection } from "../../requisition/requisition";
import { type Block, cell, type Cell, plain } from "../document";
import { phraseWords } from "../sentences/phrase";
import { part, type ReviewedSource } from "../source";
import { stopped } from "../wording";
import { namedRow, rowInWords } from "./row-names";

const BOOK = "clarity-report";

/** What a section still needs, a sentence each. */
interface ToWrite {
  readonly title: string;
  readonly asks: readonly string[];
}

/** What each section still needs; what a finding asks for already is said there, and the same gap is said once. */
export function toWrite(source: ReviewedSource): ToWrite[] {
  const { requisition, suggested, options, review, letterhead } = source;
  const settings = letterhead.boilerplate ?? NO_BOILERPLATE;
  const asked = new Set(
    review.open.map(({ at }) => {
      const { slug, field } = placeOf(at, requisition);
      return `${slug} ${field}`;
    }),
  );
  const gaps = review.open.flatMap(({ rule, found }) => (rule === "slot-unfilled" ? quoted(found) : []));
  const said = new Set(gaps);
  return readiness(requisition, suggested, options, settings).flatMap(({ slug, title, missing }) => {
    const left = missing.filter(({ field, ask }) => {
      if (asked.has(`${slug} ${field}`)) return false;
      if (!isGap(ask)) return true;
      const isNew = !quoted(ask).some((name) => said.has(name));
      for (const name of quoted(ask)) said.add(name);
      return isNew;
    });
    const asks = gathered(findSection(slug)!, left).map((one) => stopped(named(source, slug, one)));
    return asks.length === 0 ? [] : [{ title, asks }];
  });
}

/** True for what `readiness` says of a slot. */
const isGap = (ask: string): boolean => /(?:^|: )Fill in “/.test(ask);

const quoted = (text: string): string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, name]) => name!);

/** The same ask with the row by its name: "Metric “Fewer incidents”: write the target". */
function named(source: ReviewedSource, slug: string, { field, ask }: Missing): string {
  const row = namedRow(source, slug, field);
  const rest = row && new RegExp(`^${row.one} ${row.number}: (.*)$`, "isu").exec(ask);
  return rest ? `${rowInWords(row)}: ${rest[1]}` : ask;
}

/** The same as a table. */
export function missing(source: ReviewedSource): Block[] {
  // A list to work through where it is the whole report; in short where findings come first.
  const isAll = source.review.open.length === 0;
  const rows = toWrite(source).map(({ title, asks }): Cell[] => [
    cell(title),
    isAll ? asks.map(plain) : cell(asks.join(" ")),
  ]);
  if (rows.length === 0) return [];
  const columns = [
    { head: phraseWords(source, BOOK, "columnSection"), share: 26 },
    { head: phraseWords(source, BOOK, "columnWrite"), share: 74 },
  ];
  const caption = phraseWords(source, BOOK, "missingCaption");
  return part(1, phraseWords(source, BOOK, "headingMissing"), [{ type: "table", caption, columns, rows }]);
}
