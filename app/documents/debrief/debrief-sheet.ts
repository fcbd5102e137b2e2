import { type Block, cell, type Cell, type HiringDocument, labelled, plain, type Text } from "../blocks/document";
import { frameOf } from "../blocks/frame";
import { competencyName, roundName } from "../loop/loop-parts";
import { debriefSteps } from "../interview-plan/debrief";
import { ratingNumber } from "./rating";
import type { Card } from "./read-cards";
import { listWords } from "../sentences/list";
import { inFigures } from "../sentences/figures/numbers";
import { phrase, phraseWords } from "../sentences/phrase";
import { paragraphs, part, type ReviewedSource, roleTypeOf } from "../source";
import { printedTitle } from "../titles/title";
import { stopped } from "../wording";

const BOOK = "debrief-sheet";

/** The most cards side by side in one table; more cards get another table. */
const MOST_UPRIGHT = 5;
const MOST_WIDE = 7;

/** Ratings this far apart are discussed first. */
const WIDE_SPREAD = 2;

/**
 * The debrief sheet of one candidate: ratings side by side by competency, with the spread marked, the evidence below,
 * and what is missing. It uses only the cards, compares no candidates, and proposes no decision.
 */
export function debriefSheet(source: ReviewedSource, cards: readonly Card[]): HiringDocument {
  const { requisition, stamp, letterhead } = source;
  const byRound = cards.toSorted((a, b) => a.place - b.place);
  const candidates = [...new Set(cards.map(({ fields }) => fields.candidate).filter((name) => name !== ""))];
  const name = phraseWords(source, "every-document", "debriefSheet");
  const role = printedTitle(source, requisition.role.title, roleTypeOf(source));
  const [candidate] = candidates;
  const [title, subtitle] = candidate !== undefined && candidates.length === 1 ? [candidate, role] : [role, ""];
  return {
    kind: "debrief-sheet",
    name,
    title,
    subtitle,
    language: phraseWords(source, "every-document", "language"),
    stamp,
    letterhead,
    frame: frameOf(source, { name, stamp, letterhead }),
    blocks: [
      ...beforeReading(source, byRound, candidates),
      ...ratings(source, byRound),
      ...recommendations(source, byRound),
      ...evidence(source, byRound),
      ...part(1, phraseWords(source, BOOK, "headingDebrief"), [
        ...debriefSteps(source),
        ...paragraphs(source, "interview", "decisionRule", requisition.interview.decisionRule),
      ]),
    ],
  };
}

const nameOf = (source: ReviewedSource, { fields, place }: Card): string =>
  fields.interviewer || phraseWords(source, BOOK, "interviewerUnnamed", { place: String(place) });

/** What is missing or inconsistent, and how reliably the cards were read. */
function beforeReading(source: ReviewedSource, cards: readonly Card[], candidates: readonly string[]): Block[] {
  const named = (names: readonly string[]) => listWords(source, names, "and", "kept");
  const { rounds } = source.requisition.interview;
  const withoutCard = rounds.filter(
    (round) => round.leads.length > 0 && !cards.some((card) => card.round === round.id),
  );
  const items: string[] = [
    ...(candidates.length > 1
      ? [
          phraseWords(source, BOOK, "severalCandidates", {
            candidates: inFigures(source, candidates.length, "candidate"),
            names: named(candidates),
          }),
        ]
      : []),
    ...(withoutCard.length > 0
      ? [phraseWords(source, BOOK, "noCard", { rounds: named(withoutCard.map((round) => roundName(source, round))) })]
      : []),
    ...cards.flatMap((card) => {
      const blank = [...card.ratings].filter(([, rating]) => rating === "").map(([id]) => competencyName(source, id));
      if (blank.length === 0) return [];
      const values = { interviewer: nameOf(source, card), competencies: named(blank) };
      return [phraseWords(source, BOOK, "leftBlank", values)];
    }),
    ...cards
      .filter(({ fields }) => fields.interviewer === "")
      .map(({ place }) => phraseWords(source, BOOK, "noName", { place: String(place) })),
    ...cards
      .filter(({ fields }) => fields.alone === "")
      .map((card) => phraseWords(source, BOOK, "notAlone", { interviewer: nameOf(source, card) })),
    ...howRead(source, cards),
  ];
  if (items.length === 0) return [];
  return [
    { type: "callout", tone: "draft", title: phraseWords(source, BOOK, "headingBefore"), items: items.map(plain) },
  ];
}

function howRead(source: ReviewedSource, cards: readonly Card[]): string[] {
  const ways = [
    ["label", "readByLabel"],
    ["position", "readByPosition"],
  ] as const;
  return ways.flatMap(([way, name]) => {
    const of = cards.filter(({ foundBy }) => foundBy === way).map((card) => nameOf(source, card));
    const interviewers = listWords(source, [...new Set(of)], "and", "kept");
    return of.length > 0 ? [phraseWords(source, BOOK, name, { interviewers })] : [];
  });
}

function ratings(source: ReviewedSource, cards: readonly Card[]): Block[] {
  const tested = [...new Set(cards.flatMap((card) => [...card.ratings.keys()]))];
  const words = (name: "columnCompetency" | "columnAll" | "headingRatings") => phraseWords(source, BOOK, name);
  const wide = cards.length > MOST_UPRIGHT;
  const most = wide ? MOST_WIDE : MOST_UPRIGHT;
  const tables: Block[] = [];
  for (let from = 0; from < cards.length; from += most) {
    const group = cards.slice(from, from + most);
    const rows = tested.flatMap((id): Cell[][] => {
      const marks = group.map((card) => cell(card.ratings.get(id) ?? ""));
      // Later tables leave out rows that are empty for them.
      if (from > 0 && marks.every((mark) => mark[0]?.[0]?.text === "")) return [];
      return [[cell(competencyName(source, id)), ...marks, cell(spreadInWords(source, cards, id))]];
    });
    const each = Math.floor(56 / group.length);
    const columns = [
      { head: words("columnCompetency"), share: 100 - 18 - each * group.length },
      ...group.map((card) => {
        const values = { interviewer: nameOf(source, card), place: String(card.place) };
        return { head: phraseWords(source, BOOK, "columnCard", values), share: each };
      }),
      { head: words("columnAll"), share: 18 },
    ];
    const places = { from: String(from + 1), to: String(from + group.length), count: String(cards.length) };
    const caption = phraseWords(source, BOOK, "ratingsCaption", places);
    tables.push({ type: "table", caption, columns, rows });
  }
  const note: Block = { type: "note", text: phrase(source, BOOK, "ratingsNote") };
  const blocks = part(1, words("headingRatings"), [note, ...tables]);
  return wide ? [{ type: "page-break", landscape: true }, ...blocks, { type: "page-break" }] : blocks;
}

/** "2 to 5, spread of 3: talk first", "4, all agree", "No rating". */
function spreadInWords(source: ReviewedSource, cards: readonly Card[], id: string): string {
  const numbers = cards.flatMap((card) => ratingNumber(card.ratings.get(id) ?? "") ?? []);
  if (numbers.length === 0) return phraseWords(source, BOOK, "noRating");
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (least === most) {
    return phraseWords(source, BOOK, numbers.length === 1 ? "oneRating" : "allAgree", { rating: String(least) });
  }
  const ends = { least: String(least), most: String(most) };
  return most - least >= WIDE_SPREAD
    ? phraseWords(source, BOOK, "wideSpread", { ...ends, spread: String(most - least) })
    : phraseWords(source, BOOK, "spread", ends);
}

function recommendations(source: ReviewedSource, cards: readonly Card[]): Block[] {
  const words = (name: RecommendationWords) => phraseWords(source, BOOK, name);
  const rows = cards.map((card): Cell[] => [
    cell(nameOf(source, card)),
    cell(roundName(source, source.requisition.interview.rounds[card.place - 1]!)),
    cell(card.fields.recommendation || words("noRecommendation")),
    cell(card.fields.why),
    cell(card.fields.date),
  ]);
  const columns = [
    { head: words("columnInterviewer"), share: 18 },
    { head: words("columnRound"), share: 20 },
    { head: words("columnRecommendation"), share: 17 },
    { head: words("columnWhy"), share: 29 },
    { head: words("columnDate"), share: 16 },
  ];
  return part(1, words("headingRecommendations"), [
    { type: "table", caption: words("recommendationsCaption"), columns, rows },
  ]);
}

type RecommendationWords =
  | `column${"Interviewer" | "Round" | "Recommendation" | "Why" | "Date"}`
  | ("noRecommendation" | "headingRecommendations" | "recommendationsCaption");

function evidence(source: ReviewedSource, cards: readonly Card[]): Block[] {
  const tested = [...new Set(cards.flatMap((card) => [...card.ratings.keys()]))];
  const blocks = tested.flatMap((id) => {
    const items = cards
      .filter((card) => card.evidence.get(id) || card.ratings.get(id))
      .sort((a, b) => (ratingNumber(a.ratings.get(id)!) ?? 9) - (ratingNumber(b.ratings.get(id)!) ?? 9))
      .map((card): Text => {
        const [interviewer, rating] = [nameOf(source, card), card.ratings.get(id)];
        const who = rating
          ? phraseWords(source, BOOK, "evidenceOf", { interviewer, rating })
          : phraseWords(source, BOOK, "evidenceUnrated", { interviewer });
        const heard = card.evidence.get(id) || phraseWords(source, BOOK, "noEvidence");
        return labelled(who, plain(stopped(heard)));
      });
    return items.length > 0 ? part(2, competencyName(source, id), [{ type: "list", ordered: false, items }]) : [];
  });
  return part(1, phraseWords(source, BOOK, "headingEvidence"), blocks);
}
