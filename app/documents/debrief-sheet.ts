import { listed } from "../requisition/listed";
import { type Block, cell, type Cell, type HiringDocument, plain, type Text } from "./document";
import { competencyName, roundName } from "./loop-parts";
import { ratingNumber } from "./rating";
import type { Card } from "./read-cards";
import { paragraphs, part, type ReviewedSource, roleTypeOf } from "./source";
import { statement } from "./statement";
import { spellOut } from "./title";
import { count, stopped } from "./wording";

/** Cards side by side in one table; more make another one. */
const MOST_UPRIGHT = 5;
const MOST_WIDE = 7;

/** Ratings as far apart as this are talked about first. */
const WIDE_SPREAD = 2;

/**
 * The debrief sheet of one candidate: ratings side by side per competency, spread marked, evidence below, and what is
 * missing. It is made of the cards alone, compares no candidates, and proposes no decision.
 */
export function debriefSheet(source: ReviewedSource, cards: readonly Card[]): HiringDocument {
  const { requisition, stamp, letterhead } = source;
  const byRound = cards.toSorted((a, b) => a.place - b.place);
  const candidates = [...new Set(cards.map(({ fields }) => fields.candidate).filter((name) => name !== ""))];
  return {
    kind: "debrief-sheet",
    name: "Debrief sheet",
    title: candidates.length === 1 ? candidates[0]! : spellOut(requisition.role.title, roleTypeOf(source)),
    subtitle: candidates.length === 1 ? spellOut(requisition.role.title, roleTypeOf(source)) : "",
    language: "en-US",
    stamp,
    letterhead,
    blocks: [
      ...beforeReading(source, byRound, candidates),
      ...ratings(source, byRound),
      ...recommendations(source, byRound),
      ...evidence(source, byRound),
      ...part(1, "How the debrief runs", [
        ...statement(source, "debrief"),
        ...paragraphs(source, "interview", "decisionRule", requisition.interview.decisionRule),
      ]),
    ],
  };
}

const nameOf = ({ fields, place }: Card): string => fields.interviewer || `Round ${place}, no name`;

/** What is missing, what does not fit together, and how surely the cards were read. */
function beforeReading(source: ReviewedSource, cards: readonly Card[], candidates: readonly string[]): Block[] {
  const { rounds } = source.requisition.interview;
  const withoutCard = rounds.filter(
    (round) => round.leads.length > 0 && !cards.some((card) => card.round === round.id),
  );
  const items: string[] = [
    ...(candidates.length > 1
      ? [`These cards name ${count(candidates.length, "candidate")}: ${listed(candidates)}. A debrief is of one.`]
      : []),
    ...(withoutCard.length > 0
      ? [`No card yet: ${listed(withoutCard.map((round) => roundName(source, round)))}.`]
      : []),
    ...cards.flatMap((card) => {
      const blank = [...card.ratings].filter(([, rating]) => rating === "").map(([id]) => competencyName(source, id));
      return blank.length > 0 ? [`${nameOf(card)} left blank: ${listed(blank)}.`] : [];
    }),
    ...cards
      .filter(({ fields }) => fields.interviewer === "")
      .map(({ place }) => `A card of round ${place} has no name on it.`),
    ...cards
      .filter(({ fields }) => fields.alone === "")
      .map((card) => `${nameOf(card)} did not tick that the card was written before talking to anyone.`),
    ...howRead(cards),
  ];
  if (items.length === 0) return [];
  return [{ type: "callout", tone: "draft", title: "Before you read the ratings", items: items.map(plain) }];
}

function howRead(cards: readonly Card[]): string[] {
  const of = (way: Card["foundBy"]) => [...new Set(cards.filter(({ foundBy }) => foundBy === way).map(nameOf))];
  const [byLabel, byPosition] = [of("label"), of("position")];
  return [
    ...(byLabel.length > 0
      ? [`Read by the names of their fields, as the program they were saved with drops the tags: ${listed(byLabel)}.`]
      : []),
    ...(byPosition.length > 0
      ? [`Read by where things stand, as the fields are gone: ${listed(byPosition)}. Check these against the files.`]
      : []),
  ];
}

function ratings(source: ReviewedSource, cards: readonly Card[]): Block[] {
  const tested = [...new Set(cards.flatMap((card) => [...card.ratings.keys()]))];
  const wide = cards.length > MOST_UPRIGHT;
  const most = wide ? MOST_WIDE : MOST_UPRIGHT;
  const tables: Block[] = [];
  for (let from = 0; from < cards.length; from += most) {
    const group = cards.slice(from, from + most);
    const rows = tested.flatMap((id): Cell[][] => {
      const marks = group.map((card) => cell(card.ratings.get(id) ?? ""));
      // A table further on repeats no row that it has nothing to say about.
      if (from > 0 && marks.every((mark) => mark[0]?.[0]?.text === "")) return [];
      return [[cell(competencyName(source, id)), ...marks, cell(spreadInWords(cards, id))]];
    });
    const each = Math.floor(56 / group.length);
    const columns = [
      { head: "Competency", share: 100 - 18 - each * group.length },
      ...group.map((card) => ({ head: `${nameOf(card)} (${card.place})`, share: each })),
      { head: "All cards", share: 18 },
    ];
    const caption = `Ratings by competency and interviewer, ${from + 1} to ${from + group.length} of ${cards.length}`;
    tables.push({ type: "table", caption, columns, rows });
  }
  const note: Block = {
    type: "note",
    text: plain("The number behind a name is the round. A spread of two or more is talked about first."),
  };
  const blocks = part(1, "Ratings", [note, ...tables]);
  return wide ? [{ type: "page-break", landscape: true }, ...blocks, { type: "page-break" }] : blocks;
}

/** "2 to 5, spread of 3: talk first", "4, all agree", "No rating". */
function spreadInWords(cards: readonly Card[], id: string): string {
  const numbers = cards.flatMap((card) => ratingNumber(card.ratings.get(id) ?? "") ?? []);
  if (numbers.length === 0) return "No rating";
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (least === most) return numbers.length === 1 ? `${least}, one card` : `${least}, all agree`;
  return most - least >= WIDE_SPREAD
    ? `${least} to ${most}, spread of ${most - least}: talk first`
    : `${least} to ${most}`;
}

function recommendations(source: ReviewedSource, cards: readonly Card[]): Block[] {
  const rows = cards.map((card): Cell[] => [
    cell(nameOf(card)),
    cell(roundName(source, source.requisition.interview.rounds[card.place - 1]!)),
    cell(card.fields.recommendation || "None given"),
    cell(card.fields.why),
    cell(card.fields.date),
  ]);
  const columns = [
    { head: "Interviewer", share: 18 },
    { head: "Round", share: 20 },
    { head: "Recommendation", share: 17 },
    { head: "Why", share: 29 },
    { head: "Date", share: 16 },
  ];
  return part(1, "Recommendations", [
    { type: "table", caption: "Recommendations, each with its reason", columns, rows },
  ]);
}

function evidence(source: ReviewedSource, cards: readonly Card[]): Block[] {
  const tested = [...new Set(cards.flatMap((card) => [...card.ratings.keys()]))];
  const blocks = tested.flatMap((id) => {
    const items = cards
      .filter((card) => card.evidence.get(id) || card.ratings.get(id))
      .sort((a, b) => (ratingNumber(a.ratings.get(id)!) ?? 9) - (ratingNumber(b.ratings.get(id)!) ?? 9))
      .map((card): Text => [
        { text: `${nameOf(card)}, ${card.ratings.get(id) || "no rating"}: `, strong: true },
        { text: stopped(card.evidence.get(id) || "No evidence written") },
      ]);
    return items.length > 0 ? part(2, competencyName(source, id), [{ type: "list", ordered: false, items }]) : [];
  });
  return part(1, "Evidence, lowest rating first", blocks);
}
