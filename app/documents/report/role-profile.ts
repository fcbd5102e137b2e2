import { roleName, withArticle } from "../../clarity/names";
import { heldAgainst, profileOf } from "../../clarity/role-profile";
import { type Block, cell, type Cell, plain } from "../document";
import { listWords } from "../sentences/list";
import { phraseWords } from "../sentences/phrase";
import { part, type ReviewedSource, roleTypeOf } from "../source";

const BOOK = "clarity-report";

/** Role types that a report names, and the share of the best fit that each of them has at least. */
const FITS = { most: 3, least: 0.5 };

/** More of what a role type is about is no mismatch: an axis is that from this weight in its profile on. */
const OWN = 0.8;

/** Which role types it is closest to, and that its mix of work is typical where it is; nothing if it says too little. */
export function nearest(source: ReviewedSource): Block[] {
  const { reading } = source.review.subject;
  if (reading.verdict === "silent") return [];
  const close = reading.fits
    .filter(({ fit }) => fit > 0 && fit >= FITS.least * reading.fits[0]!.fit)
    .slice(0, FITS.most);
  const names = close.map(({ role }) => roleName(role, source.catalogue));
  const roles = listWords(source, names, "and", "kept");
  const against = heldAgainst(roleTypeOf(source), reading, source.catalogue);
  const isTypical = against && unusual(source).length === 0;
  const sentences = [
    // The verdict has named a single one.
    ...(close.length < 2 ? [] : [phraseWords(source, BOOK, "closest", { roles })]),
    ...(isTypical ? [phraseWords(source, BOOK, "profileUsual", { role: withArticle(against.name) })] : []),
  ];
  return sentences.length === 0 ? [] : [{ type: "paragraph", text: plain(sentences.join(" ")) }];
}

/** Where the mix of work is unusual for the role type; nothing where it is typical, or the text says too little. */
export function roleProfile(source: ReviewedSource): Block[] {
  const { reading } = source.review.subject;
  const against = heldAgainst(roleTypeOf(source), reading, source.catalogue);
  const rows = unusual(source);
  if (!against || reading.verdict === "silent" || rows.length === 0) return [];
  const columns = [
    { head: phraseWords(source, BOOK, "columnAbout"), share: 64 },
    { head: phraseWords(source, BOOK, "columnHere"), share: 18, numeric: true },
    { head: phraseWords(source, BOOK, "columnUsual"), share: 18, numeric: true },
  ];
  const says = phraseWords(source, BOOK, "profileUnusual", { role: withArticle(against.name) });
  return part(1, phraseWords(source, BOOK, "headingProfile"), [
    { type: "paragraph", text: plain(says) },
    { type: "table", caption: phraseWords(source, BOOK, "profileCaption"), columns, rows },
  ]);
}

/** Kinds of work of which there is more or less than the role type leads to expect. */
function unusual(source: ReviewedSource): Cell[][] {
  const { review, catalogue } = source;
  const against = heldAgainst(roleTypeOf(source), review.subject.reading, catalogue);
  return profileOf(review.subject.reading.balance, against, catalogue).flatMap((row): Cell[][] => {
    const { axis, name, about, percent, expected } = row;
    if (!expected || (percent >= expected.from && percent <= expected.to)) return [];
    if (percent > expected.to && (against?.profile[axis] ?? 0) >= OWN) return [];
    const [from, to] = [String(expected.from), String(expected.to)];
    const usual =
      expected.from === 0
        ? phraseWords(source, BOOK, "rangeUpTo", { to })
        : phraseWords(source, BOOK, "range", { from, to });
    return [[[[{ text: name, strong: true }], plain(about)], cell(`${percent}%`), cell(usual)]];
  });
}
