import { type Cut, cutsInWords } from "../fitting/cut";
import type { Block, Place } from "../blocks/document";
import type { Notice } from "../notice";
import type { ReviewedSource } from "../source";
import { inFigures } from "../sentences/figures/numbers";
import { wordCount } from "../sentences/cuts";
import { listWords } from "../sentences/list";
import { onScores } from "../sentences/terms/moves-pay";
import { phraseWords } from "../sentences/phrase";
import { figureNotices } from "./figure-notices";
import { postingWords } from "./length";
import { POSTING_WORDS } from "./fit";
import { lawNotices, settingNotices, unknownLaw } from "./terms-notices";

const BOOK = "notices";
const MOVES_PAY = { section: "offer", field: "movesPay" } as const;

/** A posting and what was left out of it. */
export interface WrittenPosting {
  readonly blocks: readonly Block[];
  readonly cuts: readonly Cut[];
  /** Names of unfilled gaps. */
  readonly gaps: readonly string[];
  /** Texts that are marked as internal or confidential. */
  readonly withheld: readonly Cut[];
}

/** What to settle or know before a posting is shared: gaps, missing settings, the law, the length, the figures. */
export function postingNotices(source: ReviewedSource, written: WrittenPosting): Notice[] {
  const { today } = source.review.subject;
  return [
    ...withheldNotices(source, written.withheld),
    ...gapNotices(source, written.gaps),
    ...settingNotices(source),
    ...blankNotices(source),
    ...lawNotices(source, today),
    ...unknownLaw(source, today),
    ...lengthNotices(source, written),
    ...figureNotices(source, written.blocks),
    ...scoreNotices(source),
  ];
}

/** Reports what a document leaves out of the answer on what moves pay because it mentions interview scores. */
export function scoreNotices(source: ReviewedSource): Notice[] {
  const name = { all: "onScores", some: "onScoresInPart", none: undefined } as const;
  const found = name[onScores(source)];
  return found ? [{ text: phraseWords(source, BOOK, found), at: MOVES_PAY }] : [];
}

/** Reports what the posting leaves out because it is marked internal or confidential. */
export function withheldNotices(source: ReviewedSource, cuts: readonly Cut[]): Notice[] {
  if (cuts.length === 0) return [];
  const text = phraseWords(source, BOOK, "withheld", { cuts: cutsInWords(source, cuts) });
  return [{ text, at: cuts[0]!.at, cuts, withheld: cuts.map(({ was }) => was) }];
}

function gapNotices(source: ReviewedSource, gaps: readonly string[]): Notice[] {
  if (gaps.length === 0) return [];
  const values = { gaps: inFigures(source, gaps.length, "gap"), names: gaps.join(", ") };
  return [{ text: phraseWords(source, BOOK, "gaps", values), at: "gaps" }];
}

/** Reports missing answers that candidates look for first. */
function blankNotices(source: ReviewedSource): Notice[] {
  const { reporting, offer } = source.requisition;
  const blanks = [
    {
      name: "noPlace",
      isBlank: reporting.location === "" && reporting.workMode === "",
      at: { section: "reporting", field: "location" },
    },
    {
      name: "noPay",
      isBlank: offer.payFrom === null && offer.payTo === null,
      at: { section: "offer", field: "payFrom" },
    },
  ] as const;
  return blanks.filter(({ isBlank }) => isBlank).map(({ name, at }) => ({ text: phraseWords(source, BOOK, name), at }));
}

/** The longest answers, which a manager would shorten if a posting is too long. */
function longest(source: ReviewedSource): { readonly name: string; readonly words: number; readonly at: Place }[] {
  const { role, requirements, offer } = source.requisition;
  const parts = [
    { name: "answerMission", text: role.mission, at: { section: "role", field: "mission" } },
    {
      name: "answerDuties",
      text: requirements.responsibilities.join(" "),
      at: { section: "requirements", field: "responsibilities" },
    },
    {
      name: "answerMustHaves",
      text: requirements.mustHaves.map(({ what }) => what).join(" "),
      at: { section: "requirements", field: "mustHaves" },
    },
    { name: "answerBenefits", text: offer.benefits.join(" "), at: { section: "offer", field: "benefits" } },
    { name: "answerAbout", text: offer.about, at: { section: "offer", field: "about" } },
  ] as const;
  return parts
    .map(({ name, text, at }) => ({ name: phraseWords(source, BOOK, name), words: wordCount(text), at }))
    .sort((a, b) => b.words - a.words)
    .slice(0, 3);
}

function lengthNotices(source: ReviewedSource, { blocks, cuts }: WrittenPosting): Notice[] {
  const words = postingWords(source, blocks);
  const [least, most] = [String(POSTING_WORDS.least), String(POSTING_WORDS.most)];
  const shortened = { most, cuts: cutsInWords(source, cuts) };
  const cut: Notice[] =
    cuts.length === 0 ? [] : [{ text: phraseWords(source, BOOK, "shortenedToWords", shortened), cuts, ofLength: true }];
  if (words > POSTING_WORDS.most) {
    const named = longest(source);
    const answers = named.map(({ name, words: n }) =>
      phraseWords(source, BOOK, "answerLong", { name, words: inFigures(source, n, "word") }),
    );
    const values = { words: String(words), most, answers: listWords(source, answers, "and", "kept") };
    return [...cut, { text: phraseWords(source, BOOK, "tooLong", values), at: named[0]!.at, ofLength: true }];
  }
  if (words < POSTING_WORDS.least) {
    return [
      ...cut,
      { text: phraseWords(source, BOOK, "tooShort", { words: inFigures(source, words, "word"), least }) },
    ];
  }
  return cut;
}
