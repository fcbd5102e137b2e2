import { hasSlot } from "../../requisition/slots";
import { payRulesThere } from "../../clarity/rules/pay-law";
import { boilerplateOf } from "../boilerplate";
import { type Cut, cutsInWords } from "../cut";
import type { Block, Place } from "../document";
import type { Notice } from "../notice";
import type { ReviewedSource } from "../source";
import { dayTyped, inFigures } from "../sentences/numbers";
import { figuresOf } from "../sentences/figures";
import { wordCount } from "../sentences/cuts";
import { listWords } from "../sentences/list";
import { isAllOnScores } from "../sentences/moves-pay";
import { phraseWords } from "../sentences/phrase";
import { postingWords } from "./length";
import { POSTING_WORDS } from "./fit";

const BOOK = "notices";
const MOVES_PAY = { section: "offer", field: "movesPay" } as const;

/** A posting as it was written. */
export interface WrittenPosting {
  readonly blocks: readonly Block[];
  readonly cuts: readonly Cut[];
  /** Names of gaps that nobody has filled. */
  readonly gaps: readonly string[];
  /** What somebody marked as internal or confidential. */
  readonly withheld: readonly Cut[];
}

/** What must be settled, or known, before a posting is shared: gaps, what the settings lack, the law, the length, the figures. */
export function postingNotices(source: ReviewedSource, written: WrittenPosting): Notice[] {
  return [
    ...withheldNotices(source, written.withheld),
    ...gapNotices(source, written.gaps),
    ...lackNotices(source),
    ...blankNotices(source),
    ...lawNotices(source),
    ...lengthNotices(source, written),
    ...figureNotices(source, written),
    ...(isAllOnScores(source) ? [{ text: phraseWords(source, BOOK, "onScores"), at: MOVES_PAY }] : []),
  ];
}

function withheldNotices(source: ReviewedSource, cuts: readonly Cut[]): Notice[] {
  if (cuts.length === 0) return [];
  return [{ text: phraseWords(source, BOOK, "withheld", { cuts: cutsInWords(source, cuts) }), at: cuts[0]!.at, cuts }];
}

function gapNotices(source: ReviewedSource, gaps: readonly string[]): Notice[] {
  if (gaps.length === 0) return [];
  const values = { gaps: inFigures(source, gaps.length, "gap"), names: gaps.join(", ") };
  return [{ text: phraseWords(source, BOOK, "gaps", values), at: "gaps" }];
}

/** Names the settings that this posting would print and that nobody has written, here or there. */
function lackNotices(source: ReviewedSource): Notice[] {
  const { about, apply, equalOpportunity, adjustments, benefits, workplace } = boilerplateOf(source);
  const { offer, reporting } = source.requisition;
  const settings = [
    ["settingOrganization", source.letterhead.organization === ""],
    ["settingAbout", about === ""],
    ["settingApply", apply === ""],
    ["settingEqualOpportunity", equalOpportunity === ""],
    ["settingAdjustments", adjustments === ""],
    ["settingBenefits", benefits.length === 0 && offer.benefits.length === 0],
    ["settingWorkplace", workplace === "" && reporting.workMode === ""],
  ] as const;
  const names = settings
    .filter(([, isMissing]) => isMissing)
    .map(([name]) => phraseWords(source, BOOK, "quoted", { name: phraseWords(source, BOOK, name) }));
  if (names.length === 0) return [];
  return [{ text: phraseWords(source, BOOK, "settingsLack", { names: names.join(", ") }), at: "settings" }];
}

/** Names the answers that a candidate looks for first and that nobody has given. */
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

const LAW = {
  range: { what: "lawRange", at: "payFrom" },
  benefits: { what: "lawBenefits", at: "benefits" },
  "other-pay": { what: "lawOtherPay", at: "bonus" },
  deadline: { what: "lawDeadline", at: "closes" },
} as const;

function lawNotices(source: ReviewedSource): Notice[] {
  const { requisition, catalogue, review } = source;
  const { offer } = requisition;
  const given = {
    range: offer.payFrom !== null && offer.payTo !== null,
    benefits: offer.benefits.length > 0 || boilerplateOf(source).benefits.length > 0,
    "other-pay": offer.bonus + offer.equity !== "",
    deadline: offer.closes !== "",
  };
  const rules = payRulesThere(requisition, catalogue, review.subject.today);
  const places = offer.places.filter((place) => place !== "" && !hasSlot(place));
  if (rules.length === 0 && places.length > 0) {
    const named = listWords(
      source,
      places.map((place) => phraseWords(source, BOOK, "quoted", { name: place })),
      "or",
      "kept",
    );
    return [
      { text: phraseWords(source, BOOK, "lawUnknown", { places: named }), at: { section: "offer", field: "places" } },
    ];
  }
  return rules.flatMap(({ rule, place }): Notice[] => {
    const lacking = rule.asks.filter((asked) => !given[asked]);
    if (lacking.length === 0) return [];
    const things = lacking.map((asked) => phraseWords(source, BOOK, LAW[asked].what));
    const text = phraseWords(source, BOOK, "law", {
      place: rule.place,
      what: listWords(source, things, "and", "kept"),
      where: rule.in,
      named: place,
      day: dayTyped(rule.asOf),
    });
    return [{ text, at: { section: "offer", field: LAW[lacking[0]!].at } }];
  });
}

/** Where the words are: what a manager would shorten if a posting is too long. */
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
    cuts.length === 0 ? [] : [{ text: phraseWords(source, BOOK, "shortenedToWords", shortened), cuts }];
  if (words > POSTING_WORDS.most) {
    const named = longest(source);
    const answers = named.map(({ name, words: n }) =>
      phraseWords(source, BOOK, "answerLong", { name, words: inFigures(source, n, "word") }),
    );
    const values = { words: String(words), most, answers: listWords(source, answers, "and", "kept") };
    return [...cut, { text: phraseWords(source, BOOK, "tooLong", values), at: named[0]!.at }];
  }
  if (words < POSTING_WORDS.least) {
    return [
      ...cut,
      { text: phraseWords(source, BOOK, "tooShort", { words: inFigures(source, words, "word"), least }) },
    ];
  }
  return cut;
}

/** Numbers that the public will read, as nobody may have meant to publish them. */
function figureNotices(source: ReviewedSource, { blocks }: WrittenPosting): Notice[] {
  const text = JSON.stringify(blocks);
  const figures = source.requisition.metrics.metrics
    .map((metric) => figuresOf(source, metric, "everyone"))
    .filter((figures) => figures !== "" && text.includes(`(${figures})`));
  if (figures.length === 0) return [];
  const said = phraseWords(source, BOOK, "figures", { figures: figures.join("; ") });
  return [{ text: said, at: { section: "metrics", field: "metrics" } }];
}
