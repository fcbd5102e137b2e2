import { payRulesThere } from "../../clarity/rules/pay-law";
import { listed } from "../../requisition/listed";
import { boilerplateOf } from "../boilerplate";
import { type Cut, cutsInWords } from "../cut";
import type { Block, Place } from "../document";
import type { Notice } from "../notice";
import type { ReviewedSource } from "../source";
import { dayTyped } from "../sentences/numbers";
import { figuresOf } from "../sentences/figures";
import { wordCount } from "../sentences/cuts";
import { count } from "../wording";
import { wordsIn } from "../words";
import { POSTING_WORDS } from "./fit";
import type { Extra } from "./role-parts";

/** A posting as it was written. */
export interface WrittenPosting {
  readonly blocks: readonly Block[];
  readonly cuts: readonly Cut[];
  /** Names of gaps that nobody has filled. */
  readonly gaps: readonly string[];
  readonly extras: readonly Extra[];
}

/** What must be settled, or known, before a posting is shared: gaps, what the settings lack, the law, the length, the figures. */
export function postingNotices(source: ReviewedSource, written: WrittenPosting): Notice[] {
  return [
    ...gapNotices(written.gaps),
    ...lackNotices(source),
    ...blankNotices(source),
    ...lawNotices(source),
    ...lengthNotices(source, written),
    ...figureNotices(source, written),
  ];
}

const gapNotices = (gaps: readonly string[]): Notice[] =>
  gaps.length === 0
    ? []
    : [
        {
          text: `Fill ${count(gaps.length, "gap")} first: ${gaps.join(", ")}. Sentences with a gap are left out of the posting.`,
          at: "gaps",
        },
      ];

/** Names the settings that this posting would print and that nobody has written, here or there. */
function lackNotices(source: ReviewedSource): Notice[] {
  const { about, apply, equalOpportunity, adjustments, benefits, workplace } = boilerplateOf(source);
  const missing = [
    source.letterhead.organization === "" ? "Name of the organization" : "",
    about === "" ? "About us" : "",
    apply === "" ? "How to apply" : "",
    equalOpportunity === "" ? "Equal-opportunity statement" : "",
    adjustments === "" ? "Contact for adjustments" : "",
    benefits.length === 0 && source.requisition.offer.benefits.length === 0 ? "Benefits" : "",
    workplace === "" && source.requisition.reporting.workMode === "" ? "Place and work mode" : "",
  ].filter((name) => name !== "");
  if (missing.length === 0) return [];
  return [
    {
      text: `The posting lacks ${missing.map((name) => `“${name}”`).join(", ")}. Write it once in Settings.`,
      at: "settings",
    },
  ];
}

/** Names the answers that a candidate looks for first and that nobody has given. */
function blankNotices({ requisition }: ReviewedSource): Notice[] {
  const { reporting, offer } = requisition;
  const blanks = [
    {
      name: "place",
      isBlank: reporting.location === "" && reporting.workMode === "",
      at: { section: "reporting", field: "location" },
    },
    {
      name: "pay range",
      isBlank: offer.payFrom === null && offer.payTo === null,
      at: { section: "offer", field: "payFrom" },
    },
  ] as const;
  return blanks
    .filter(({ isBlank }) => isBlank)
    .map(({ name, at }) => ({ text: `The posting names no ${name}. Candidates look for it first.`, at }));
}

const LAW = {
  range: { what: "the pay range", at: "payFrom" },
  benefits: { what: "the benefits", at: "benefits" },
  "other-pay": { what: "bonus and equity; write “none” if there are none", at: "bonus" },
  deadline: { what: "a closing date", at: "closes" },
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
  return payRulesThere(requisition, catalogue, review.subject.today).flatMap(({ rule, place }): Notice[] => {
    const lacking = rule.asks.filter((asked) => !given[asked]);
    if (lacking.length === 0) return [];
    const what = listed(lacking.map((asked) => LAW[asked].what));
    const text = `${rule.place} requires ${what} in ${rule.in}. Add it, or confirm that the job can't be done from there (“${place}”). Checked ${dayTyped(rule.asOf)}; not legal advice.`;
    return [{ text, at: { section: "offer", field: LAW[lacking[0]!].at } }];
  });
}

/** Where the words are: what a manager would shorten if a posting is too long. */
function longest({
  requisition,
}: ReviewedSource): { readonly name: string; readonly words: number; readonly at: Place }[] {
  const { role, requirements, offer } = requisition;
  const parts = [
    { name: "Mission", text: role.mission, at: { section: "role", field: "mission" } },
    {
      name: "Responsibilities",
      text: requirements.responsibilities.join(" "),
      at: { section: "requirements", field: "responsibilities" },
    },
    {
      name: "Must-haves",
      text: requirements.mustHaves.map(({ what }) => what).join(" "),
      at: { section: "requirements", field: "mustHaves" },
    },
    { name: "Benefits", text: offer.benefits.join(" "), at: { section: "offer", field: "benefits" } },
    { name: "About us", text: offer.about, at: { section: "offer", field: "about" } },
  ] as const;
  return parts
    .map(({ name, text, at }) => ({ name, words: wordCount(text), at }))
    .sort((a, b) => b.words - a.words)
    .slice(0, 3);
}

function lengthNotices(source: ReviewedSource, { blocks, cuts }: WrittenPosting): Notice[] {
  const words = wordsIn(blocks);
  const cut: Notice[] =
    cuts.length === 0 ? [] : [{ text: `Shortened to fit ${POSTING_WORDS.most} words: ${cutsInWords(cuts)}.`, cuts }];
  if (words > POSTING_WORDS.most) {
    const named = longest(source);
    const answers = listed(named.map(({ name, words: n }) => `${name} (${count(n, "word")})`));
    return [
      ...cut,
      {
        text: `It still has ${words} words; people read up to ${POSTING_WORDS.most}. Shorten the longest answers: ${answers}.`,
        at: named[0]!.at,
      },
    ];
  }
  if (words < POSTING_WORDS.least) {
    return [
      ...cut,
      {
        text: `It has ${count(words, "word")}; one that says enough has at least ${POSTING_WORDS.least}. Answer more of the sections.`,
      },
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
  return [
    { text: `These figures will be public: ${figures.join("; ")}.`, at: { section: "metrics", field: "metrics" } },
  ];
}
