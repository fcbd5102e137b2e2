import { roleName, withArticle } from "../../clarity/names";
import { findPair } from "../../catalogue/catalogue";
import { roleToCompare, profileOf } from "../../clarity/verdict/role-profile";
import { closestRoles, isByTitle } from "../../clarity/verdict/verdict-in-words";
import { type Block, cell, type Cell, labelled, plain } from "../blocks/document";
import { decisionList, withRight } from "../sentences/work/decision-lists";
import { loweredName } from "../sentences/letter-case";
import { listWords } from "../sentences/list";
import { phraseWords } from "../sentences/phrase";
import { part, type ReviewedSource, roleTypeOf } from "../source";
import { textOf } from "../blocks/words";

const BOOK = "clarity-report";

/** How close a role type must be to the text, and how far behind the nearest, as shares of the same mix of work. */
const NEAR = 0.2;
const FAR = 0.3;

/** The most words of the text that are shown as signs of its role. */
const MOST_SIGNS = 3;

const DECISION = /^stakeholders\.decisions\.([^.]+)$/;

/** The weight from which an axis is central to a role type; having more of it is not a mismatch. */
const OWN = 0.8;

/** Findings about a mismatch between the text and the role type. */
const OF_THE_ROLE = new Set(["body-ambiguous", "body-blended", "title-against-body", "title-against-role-type"]);

/**
 * Why the role reads as it does: the words that show it, the nearest other role type, and how the two differ. Empty for
 * a text with too little to read, for two jobs in one (a finding covers that), and for our own starter text.
 */
export function whyThisRole(source: ReviewedSource): Block[] {
  const { subject, open } = source.review;
  const { reading } = subject;
  const [best, second] = closestRoles(subject);
  const isOurs = open.some(({ rule }) => rule === "nothing-specific");
  if (isOurs || reading.verdict === "silent" || reading.verdict === "blended" || !best) return [];
  const { catalogue } = source;
  const shown = signsOf(source, best.role, second?.role);
  if (!second || second.fit < NEAR)
    return [...shown, labelledLine(source, "nearest", [phraseWords(source, BOOK, "fitsOne")])];
  const named = (id: string) => withArticle(roleName(id, catalogue));
  const names = { first: named(best.role), second: named(second.role) };
  const behind = best.fit - second.fit;
  const separates = findPair(catalogue, best.role, second.role)?.separates;
  // The verdict already says that the title decides, and between which two.
  if (isByTitle(subject)) return separates ? [labelledLine(source, "between", [separates])] : [];
  if (reading.verdict !== "clear")
    return [labelledLine(source, "howSure", [phraseWords(source, BOOK, "fitsBoth", names)])];
  const next = phraseWords(source, BOOK, behind < FAR ? "fitsNext" : "fitsFar", {
    second: roleName(second.role, catalogue),
  });
  return [...shown, labelledLine(source, "nearest", [next, ...(separates ? [separates] : [])])];
}

const labelledLine = (
  source: ReviewedSource,
  label: "between" | "howSure" | "nearest" | "shownBy",
  sentences: readonly string[],
): Block => ({
  type: "paragraph",
  text: labelled(phraseWords(source, BOOK, label), plain(sentences.join(" "))),
});

/** The strongest signs of a role type against the nearest other: decisions and words. */
function signsOf(source: ReviewedSource, role: string, other: string | undefined): Block[] {
  const { receipts } = source.review.subject;
  const profileFor = (id: string | undefined) => source.catalogue.roleTypes.get(id ?? "")?.profile ?? {};
  const [ours, theirs] = [profileFor(role), profileFor(other)];
  const weights = new Map<string, number>();
  const decided = new Map<string, number>();
  for (const { phrase, axis, weight, at } of receipts) {
    const counts = weight * ((ours[axis] ?? 0) - (theirs[axis] ?? 0) / 2);
    const decision = DECISION.exec(at)?.[1];
    if (decision !== undefined && counts > 0) decided.set(decision, (decided.get(decision) ?? 0) + counts);
    // A slot is our text, and a decision is checked, not written.
    if (decision !== undefined || phrase.includes("[")) continue;
    const word = loweredName(phrase);
    weights.set(word, (weights.get(word) ?? 0) + counts);
  }
  const most = Math.max(...decided.values());
  const decisions = withRight(source, "decides").filter(({ id }) => decided.get(id) === most);
  const said = listWords(
    source,
    strongest(weights).map((sign) => `“${sign}”`),
    "and",
    "kept",
  );
  const shown = {
    decisions: decisions.length === 0 ? "" : textOf(decisionList(source, decisions, "decision-nouns")),
    signs: said,
  };
  if (shown.decisions === "" && said === "") return [];
  const sentence =
    shown.decisions === ""
      ? phraseWords(source, BOOK, "signsSaid", { signs: said })
      : said === ""
        ? phraseWords(source, BOOK, "signsDecided", { decisions: shown.decisions })
        : phraseWords(source, BOOK, "signsBoth", shown);
  return [labelledLine(source, "shownBy", [sentence])];
}

/** The words with the most weight; only one of "milestone" and "program milestones". */
function strongest(weights: ReadonlyMap<string, number>): string[] {
  const ranked = [...weights].filter(([, weight]) => weight > 0).toSorted((a, b) => b[1] - a[1]);
  const rootOf = (word: string) => word.replace(/s$/, "");
  return ranked.reduce<string[]>((chosen, [word]) => {
    const isNew = chosen.every((one) => !one.includes(rootOf(word)) && !word.includes(rootOf(one)));
    return isNew && chosen.length < MOST_SIGNS ? [...chosen, word] : chosen;
  }, []);
}

/**
 * The kinds of work that don't fit the role type, and what to change about each. Nothing if no finding reports a
 * mismatch: then a difference is not a problem.
 */
export function roleProfile(source: ReviewedSource): Block[] {
  const { subject, open } = source.review;
  const against = roleToCompare(roleTypeOf(source), subject.reading, source.catalogue);
  if (!against || !open.some(({ rule }) => OF_THE_ROLE.has(rule))) return [];
  const rows = unusual(source);
  if (rows.length === 0) return [];
  const columns = [
    { head: phraseWords(source, BOOK, "columnAbout"), share: 40 },
    { head: phraseWords(source, BOOK, "columnHere"), share: 12, numeric: true },
    { head: phraseWords(source, BOOK, "columnUsual"), share: 16, numeric: true },
    { head: phraseWords(source, BOOK, "columnChange"), share: 32 },
  ];
  const heading = phraseWords(source, BOOK, "headingProfile", { role: withArticle(against.name) });
  return part(1, heading, [{ type: "table", caption: phraseWords(source, BOOK, "profileCaption"), columns, rows }]);
}

/** Kinds of work with more or less weight than the role type suggests. */
function unusual(source: ReviewedSource): Cell[][] {
  const { review, catalogue } = source;
  const against = roleToCompare(roleTypeOf(source), review.subject.reading, catalogue);
  return profileOf(review.subject.reading.balance, against, catalogue).flatMap((row): Cell[][] => {
    const { axis, name, about, percent: here, expected } = row;
    if (!expected || (here >= expected.from && here <= expected.to)) return [];
    if (here > expected.to && (against?.profile[axis] ?? 0) >= OWN) return [];
    const [from, to] = [String(expected.from), String(expected.to)];
    const usual =
      expected.from === 0
        ? phraseWords(source, BOOK, "rangeUpTo", { to })
        : phraseWords(source, BOOK, "range", { from, to });
    const change = phraseWords(source, BOOK, here > expected.to ? "tooMuch" : "tooLittle");
    return [[[[{ text: name, strong: true }], plain(about)], cell(`${here}%`), cell(usual), cell(change)]];
  });
}
