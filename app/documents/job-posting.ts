import { payRulesThere } from "../clarity/rules/pay-law";
import { FUNCTIONS } from "../requisition/functions";
import { EVERY_SECTION } from "../requisition/requisition";
import { type Block, plain, type Text } from "./document";
import { loopInWords, roundName } from "./loop-parts";
import { offerParts } from "./offer-parts";
import { openSuggestions } from "./open-suggestions";
import { atAGlance, isAndIsNot } from "./role-parts";
import { bullets, part, said, type ReviewedSource, type Source } from "./source";
import { statement } from "./statement";
import { responsibilities } from "./work-parts";
import { capital, count, inSentence, listed, stopped } from "./wording";
import { wordsIn } from "./words";

/** How long a posting is that people read to the end (research: 300 to 700 words; applications fall on both sides). */
export const POSTING_WORDS = { least: 300, most: 700 };

interface Part {
  readonly name: string;
  readonly write: (source: Source) => Block[];
  /** Parts that give way to keep a posting short, the highest first; the others are never left out. */
  readonly givesWay?: number;
}

const PARTS: readonly Part[] = [
  { name: "mission", write: mission },
  { name: "facts", write: atAGlance },
  { name: "What you will do", write: responsibilities },
  { name: "What success looks like", write: outcomesInWords, givesWay: 2 },
  { name: "What this role is and is not", write: isAndIsNot, givesWay: 3 },
  { name: "Who you work with", write: functionsInWords, givesWay: 6 },
  { name: "What you bring", write: needed },
  { name: "Good to have", write: (source) => listOf(source, "Good to have", "niceToHaves"), givesWay: 4 },
  {
    name: "What you can learn here",
    write: (source) => listOf(source, "What you can learn here", "learnHere"),
    givesWay: 5,
  },
  { name: "What we offer", write: offerParts },
  { name: "How the interview works", write: rounds, givesWay: 1 },
  { name: "How to apply", write: (source) => statement(source, "posting") },
];

/**
 * The job description for the public: pay as the law of the places asks, and nothing that only the house understands
 * (names of groups, who else decides, baselines and sources of metrics, the decision rule). Parts give way until it is
 * short enough; what was left out and what the law still asks for stands on top.
 */
export function jobPosting(source: ReviewedSource): Block[] {
  let kept = PARTS.map((one) => ({ ...one, blocks: one.write(source) })).filter(({ blocks }) => blocks.length > 0);
  const left: string[] = [];
  const length = () => kept.reduce((sum, { blocks }) => sum + wordsIn(blocks), 0);
  while (length() > POSTING_WORDS.most) {
    const next = kept.filter(({ givesWay }) => givesWay !== undefined).sort((a, b) => b.givesWay! - a.givesWay!)[0];
    if (!next) break;
    left.push(next.name);
    kept = kept.filter((one) => one !== next);
  }
  const slugs = EVERY_SECTION.map(({ slug }) => slug);
  return [
    ...openSuggestions(source, slugs),
    ...beforePosting(source, length(), left),
    ...kept.flatMap(({ blocks }) => blocks),
  ];
}

/** What somebody has to settle before the text may be posted, and what the length made us leave out. */
function beforePosting(source: ReviewedSource, words: number, left: readonly string[]): Block[] {
  if (source.approved) return [];
  const items: Text[] = [...lawLacks(source).map(plain)];
  if (left.length > 0) {
    items.push(
      plain(`Left out to stay under ${POSTING_WORDS.most} words: ${listed(left)}. Shorten answers to bring it back.`),
    );
  }
  if (words > POSTING_WORDS.most)
    items.push(plain(`It has ${words} words, more than ${POSTING_WORDS.most}: shorten the longest answers.`));
  if (words < POSTING_WORDS.least)
    items.push(plain(`It has ${words} words; one that says enough has at least ${POSTING_WORDS.least}.`));
  return items.length > 0 ? [{ type: "callout", tone: "draft", title: "Before it is posted", items }] : [];
}

const ASKED = {
  range: {
    what: "the pay range",
    given: ({ offer }: Source["requisition"]) => offer.payFrom !== null && offer.payTo !== null,
  },
  benefits: { what: "the benefits", given: ({ offer }: Source["requisition"]) => offer.benefits.length > 0 },
  "other-pay": {
    what: "bonus and equity, or that there are none",
    given: ({ offer }: Source["requisition"]) => offer.bonus + offer.equity !== "",
  },
  deadline: {
    what: "the day on which applications close",
    given: ({ offer }: Source["requisition"]) => offer.closes !== "",
  },
} as const;

function lawLacks({ requisition, catalogue, review }: ReviewedSource): string[] {
  return payRulesThere(requisition, catalogue, review.subject.today).flatMap(({ rule }) => {
    const lacking = rule.asks.filter((asked) => !ASKED[asked].given(requisition)).map((asked) => ASKED[asked].what);
    return lacking.length === 0
      ? []
      : [`${rule.place} asks for ${listed(lacking)} in ${rule.in}. As of ${rule.asOf}; no legal advice.`];
  });
}

function mission(source: Source): Block[] {
  const { mission: text } = source.requisition.role;
  return text === "" ? [] : [{ type: "lead", text: [said(source, "role", "mission", text)] }];
}

/** Outcomes without baselines, targets and sources, which are the house's own business. */
function outcomesInWords(source: Source): Block[] {
  const { metrics } = source.requisition.metrics;
  const items = metrics
    .filter(({ outcome }) => outcome !== "")
    .map((row): Text => [said(source, "metrics", `metrics.${row.id}`, row.outcome)]);
  if (items.length === 0) return [];
  return part(1, "What success looks like", [{ type: "list", ordered: false, items }], {
    section: "metrics",
    field: "metrics",
  });
}

/** The functions the role works with; who exactly is for the house to know. */
function functionsInWords(source: Source): Block[] {
  const { stakeholders } = source.requisition.stakeholders;
  const names = FUNCTIONS.filter(({ value }) => stakeholders.some((row) => row.function === value)).map(({ label }) =>
    inSentence(label),
  );
  if (names.length === 0) return [];
  const path = `stakeholders.${stakeholders[0]!.id}`;
  const text: Text = [said(source, "stakeholders", path, `${capital(listed(names))}.`)];
  return part(1, "Who you work with", [{ type: "paragraph", text }], {
    section: "stakeholders",
    field: "stakeholders",
  });
}

function needed(source: Source): Block[] {
  const items = source.requisition.requirements.mustHaves
    .filter(({ what }) => what !== "")
    .map((row): Text => [said(source, "requirements", `mustHaves.${row.id}`, row.what)]);
  if (items.length === 0) return [];
  return part(1, "What you bring", [{ type: "list", ordered: false, items }], {
    section: "requirements",
    field: "mustHaves",
  });
}

function listOf(source: Source, heading: string, field: "niceToHaves" | "learnHere"): Block[] {
  const blocks = bullets(source, "requirements", field, source.requisition.requirements[field]);
  return part(1, heading, blocks, { section: "requirements", field });
}

/** The loop in a few lines: what each round is, and how long it takes. */
function rounds(source: Source): Block[] {
  const { interview } = source.requisition;
  if (interview.rounds.length === 0) return [];
  const items = interview.rounds.map((round): Text => {
    const minutes = round.minutes === null ? "" : `, ${count(round.minutes, "minute")}`;
    return [said(source, "interview", `rounds.${round.id}`, stopped(`${roundName(source, round)}${minutes}`))];
  });
  const blocks: Block[] = [
    { type: "paragraph", text: plain(loopInWords(interview)) },
    { type: "list", ordered: true, items },
  ];
  return part(1, "How the interview works", blocks, { section: "interview", field: "rounds" });
}
