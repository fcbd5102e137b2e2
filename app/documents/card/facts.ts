import { type Block, cell, type Cell, type Text } from "../document";
import { firstSentences, withoutExample, withoutTail } from "../sentences/cuts";
import { dayTyped } from "../sentences/numbers";
import { isUnknown } from "../sentences/person";
import { phraseWords } from "../sentences/phrase";
import { employmentLine, payLine, placeInWords } from "../sentences/terms";
import { answer, part, said, type Source } from "../source";
import { capital } from "../wording";
import { textOf } from "../words";

const BOOK = "role-card";
type Row = "rowReportsTo" | "rowWhere" | "rowPay" | "rowType" | "rowStart";

/** From so many must-haves on each is cut further, so that the card stays one page. */
const MANY = 7;

/** What a candidate asks first, as a table of two columns; a row without an answer is left out. */
export function cardFacts(source: Source): Block[] {
  const { reporting, offer } = source.requisition;
  const reportsTo = isUnknown(reporting.reportsTo) ? "" : capital(reporting.reportsTo);
  const facts: [Row, Text][] = [
    ["rowReportsTo", answer(source, "reporting", "reportsTo", reportsTo)],
    ["rowWhere", placeInWords(source)],
    ["rowPay", payLine(source)],
    ["rowType", employmentLine(source)],
    ["rowStart", answer(source, "offer", "start", dayTyped(offer.start))],
  ];
  const rows = facts
    .filter(([, text]) => textOf(text).trim() !== "")
    .map(([label, text]): Cell[] => [cell(phraseWords(source, BOOK, label)), [text]]);
  if (rows.length === 0) return [];
  const columns = [
    { head: phraseWords(source, BOOK, "factsHead"), share: 20 },
    { head: phraseWords(source, BOOK, "factsDetails"), share: 80 },
  ];
  return [{ type: "table", caption: phraseWords(source, BOOK, "factsCaption"), columns, rows }];
}

/** The must-haves in short: no example, no second sentence, and nothing on how they are tested. */
export function cardMustHaves(source: Source): Block[] {
  const rows = source.requisition.requirements.mustHaves.filter(({ what }) => what !== "");
  const short = (what: string) => firstSentences(withoutExample(what));
  const cut = rows.length < MANY ? short : (what: string) => withoutTail(short(what));
  const items = rows.map(({ id, what }): Text => [said(source, "requirements", `mustHaves.${id}`, cut(what))]);
  const blocks: Block[] = items.length === 0 ? [] : [{ type: "list", ordered: false, items }];
  return part(1, phraseWords(source, BOOK, "headingMustHaves"), blocks, {
    section: "requirements",
    field: "mustHaves",
  });
}
