import { closestPair } from "../catalogue/catalogue";
import { payRulesThere } from "../clarity/rules/pay-law";
import { FUNCTIONS } from "../requisition/functions";
import { listed } from "../requisition/listed";
import { EVERY_SECTION } from "../requisition/requisition";
import { type Block, type Place, plain, type Text } from "./document";
import { loopInWords, roundName } from "./loop-parts";
import { besidePay } from "./offer-parts";
import { openSuggestions } from "./open-suggestions";
import { atAGlance } from "./role-parts";
import { bullets, part, type ReviewedSource, roleTypeOf, said, type Source } from "./source";
import { statement } from "./statement";
import { responsibilities } from "./work-parts";
import { capital, count, firstSentence, inSentence, stopped } from "./wording";
import { wordsIn } from "./words";

/** How long a posting is that people read to the end (research: 300 to 700 words; applications fall on both sides). */
export const POSTING_WORDS = { least: 300, most: 700 };

interface Part {
  readonly name: string;
  readonly write: (source: Source) => Block[];
  /** Where it comes in what is taken as long as there is room; parts without it are never left out. */
  readonly ifRoom?: number;
}

const PARTS: readonly Part[] = [
  { name: "the mission", write: mission },
  { name: "the facts", write: atAGlance },
  { name: "what this role is not", write: inShortNot },
  { name: "what you will do", write: responsibilities },
  { name: "what success looks like", write: outcomesInWords, ifRoom: 1 },
  { name: "who you work with", write: functionsInWords, ifRoom: 3 },
  { name: "what you bring", write: needed },
  { name: "what is good to have", write: (source) => listOf(source, "Good to have", "niceToHaves"), ifRoom: 4 },
  {
    name: "what you can learn here",
    write: (source) => listOf(source, "What you can learn here", "learnHere"),
    ifRoom: 5,
  },
  { name: "what we offer", write: besidePay },
  { name: "how the interview works", write: rounds, ifRoom: 2 },
  { name: "how to apply", write: (source) => statement(source, "posting") },
];

/**
 * The job description for the public: pay as the law of the places asks, and nothing that only the house understands
 * (names of groups, who else decides, baselines and sources of metrics, the decision rule). What makes it too long is left
 * out, the least needed first; that, and what the law still asks for, stands on top of a draft.
 */
export function jobPosting(source: ReviewedSource): Block[] {
  const parts = PARTS.map((one) => ({ ...one, blocks: one.write(source) })).filter(({ blocks }) => blocks.length > 0);
  const [kept, left] = withinLength(parts.map((one) => ({ ...one, words: wordsIn(one.blocks) })));
  const shown = kept.flatMap(({ blocks }) => blocks);
  const slugs = EVERY_SECTION.map(({ slug }) => slug);
  return [
    ...openSuggestions(source, slugs),
    ...beforePosting(
      source,
      wordsIn(shown),
      left.map(({ name }) => name),
    ),
    ...shown,
  ];
}

type Sized = Part & { readonly blocks: readonly Block[]; readonly words: number };

/** Parts that fit together, in their order, and those left out. */
function withinLength(parts: readonly Sized[]): [kept: readonly Sized[], left: readonly Sized[]] {
  const kept = new Set(parts.filter(({ ifRoom }) => ifRoom === undefined));
  let words = [...kept].reduce((sum, part) => sum + part.words, 0);
  for (const part of parts.filter((one) => !kept.has(one)).sort((a, b) => a.ifRoom! - b.ifRoom!)) {
    if (words + part.words > POSTING_WORDS.most) continue;
    kept.add(part);
    words += part.words;
  }
  return [parts.filter((one) => kept.has(one)), parts.filter((one) => !kept.has(one))];
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

/** The sentence that parts the role from its neighbor, and what it is not, in a sentence each. */
function inShortNot(source: Source): Block[] {
  const roleType = roleTypeOf(source);
  const pair = roleType && closestPair(source.catalogue, roleType);
  const lines = source.requisition.role.notThis.map(firstSentence);
  const blocks: Block[] = [
    ...(pair ? [{ type: "paragraph", text: [{ text: stopped(pair.separates), strong: true }] } as const] : []),
    ...bullets(source, "role", "notThis", lines),
  ];
  return part(1, "What this role is not", blocks, { section: "role", field: "notThis" });
}

/** Outcomes without baselines, targets and sources, which are the house's own business. */
function outcomesInWords(source: Source): Block[] {
  const { metrics } = source.requisition.metrics;
  const rows = metrics.map(({ id, outcome }) => ({ id, text: outcome }));
  return listOfRows(source, "What success looks like", { section: "metrics", field: "metrics" }, rows);
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
  const rows = source.requisition.requirements.mustHaves.map(({ id, what }) => ({ id, text: what }));
  return listOfRows(source, "What you bring", { section: "requirements", field: "mustHaves" }, rows);
}

/** One line of each row that has one; nothing if none has. */
function listOfRows(
  source: Source,
  heading: string,
  from: Place,
  rows: readonly { readonly id: string; readonly text: string }[],
): Block[] {
  const items = rows
    .filter(({ text }) => text !== "")
    .map(({ id, text }): Text => [said(source, from.section, `${from.field}.${id}`, text)]);
  return items.length === 0 ? [] : part(1, heading, [{ type: "list", ordered: false, items }], from);
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
