import { roleName } from "../../clarity/names";
import { heldAgainst, profileOf } from "../../clarity/role-profile";
import { type Block, cell, type Cell, plain } from "../document";
import { phraseWords } from "../sentences/phrase";
import { part, type ReviewedSource, roleTypeOf } from "../source";
import { capital } from "../wording";

const BOOK = "clarity-report";

/** Role types that a report names beside the closest. */
const MOST_FITS = 3;

/** The role types that the text is closest to; nothing if it says too little. */
export function fits(source: ReviewedSource): Block[] {
  const { reading } = source.review.subject;
  const rows = reading.fits
    .filter(({ fit }) => fit > 0)
    .slice(0, MOST_FITS)
    .map(({ role, fit }): Cell[] => [cell(roleName(role, source.catalogue)), cell(String(Math.round(fit * 100)))]);
  if (rows.length === 0 || reading.verdict === "silent") return [];
  const columns = [
    { head: phraseWords(source, BOOK, "columnRole"), share: 75 },
    { head: phraseWords(source, BOOK, "columnFit"), share: 25, numeric: true },
  ];
  const caption = phraseWords(source, BOOK, "fitsCaption");
  return part(1, phraseWords(source, BOOK, "headingFits"), [{ type: "table", caption, columns, rows }]);
}

/** How much of the text is about what, beside what a clear text of the role type has; nothing if it says too little. */
export function roleProfile(source: ReviewedSource): Block[] {
  const { review, catalogue } = source;
  const { reading } = review.subject;
  if (reading.verdict === "silent") return [];
  const against = heldAgainst(roleTypeOf(source), reading, catalogue);
  const rows = profileOf(reading.balance, against, catalogue).map(({ name, about, percent, expected }): Cell[] => [
    [plain(name), plain(about)],
    cell(`${percent}%`),
    cell(expected ? phraseWords(source, BOOK, "range", { from: String(expected.from), to: String(expected.to) }) : ""),
    cell(expected ? capital(expected.reading) : ""),
  ]);
  const columns = [
    { head: phraseWords(source, BOOK, "columnAbout"), share: 52 },
    { head: phraseWords(source, BOOK, "columnHere"), share: 12, numeric: true },
    {
      head: against
        ? phraseWords(source, BOOK, "columnExpectedOf", { role: against.name })
        : phraseWords(source, BOOK, "columnExpected"),
      share: 20,
    },
    { head: phraseWords(source, BOOK, "columnReading"), share: 16 },
  ];
  const caption = phraseWords(source, BOOK, "profileCaption");
  return part(1, phraseWords(source, BOOK, "headingProfile"), [{ type: "table", caption, columns, rows }]);
}
