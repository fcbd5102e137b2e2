import { benefitsIn, boilerplateOf } from "../boilerplate";
import { cutsOf } from "../cut";
import { labelled, type Text } from "../document";
import { listOf, paragraphOf, type Part, underHeading } from "../document-part";
import { answer, type ReviewedSource, type Source } from "../source";
import { fitted, sentencesOf, withoutAddition, wordCount } from "../sentences/cuts";
import { listWords } from "../sentences/list";
import { isNone, payLine } from "../sentences/terms";
import { counted, dayTyped, durationInWords } from "../sentences/numbers";
import { phrase, phraseWords } from "../sentences/phrase";
import { capital, stopped } from "../wording";
import { minutesOf } from "../../requisition/loop";
import { textOf } from "../words";
import { roundInShort } from "../round-in-short";
import type { PostingFit } from "./fit";

/** A sentence on scores: which answer takes which score is for the panel. */
export const isAboutScores = (sentence: string): boolean =>
  /\b(scores?|scored|scoring|ratings?|scorecards?|anchors?)\b/i.test(sentence) ||
  /\b[1-5] or (better|higher|more|above)\b/i.test(sentence) ||
  /\b[1-5] (out )?of 5\b/i.test(sentence);

/** What moves someone within the range, without the sentences on scores. */
export const movesPayWithoutScores = ({ requisition }: Source): string =>
  sentencesOf(requisition.offer.movesPay)
    .filter((sentence) => !isAboutScores(sentence))
    .join(" ");

/** What comes with the pay: bonus, equity, benefits and start; the range stands on top. */
export function offers(source: ReviewedSource, fit: PostingFit): Part {
  const { bonus, equity, start, benefits } = source.requisition.offer;
  const at = { section: "offer", field: "benefits" } as const;
  const named = (label: "bonus" | "equity" | "start", path: string, text: string): Text[] =>
    text.trim() === "" || isNone(text)
      ? []
      : [labelled(phraseWords(source, "posting", label), answer(source, "offer", path, capital(stopped(text))))];
  // Without a range nobody has a place in it.
  const moves = textOf(payLine(source)) === "" ? "" : movesPayWithoutScores(source);
  const none = isNone(bonus) && isNone(equity) ? [phrase(source, "posting", "noExtraPay")] : [];
  const was = benefitsIn(source);
  const around = [bonus, equity, start, moves].join(" ");
  const is = fitted(was, Math.max(0, fit.offer - wordCount(around)), [withoutAddition]);
  const items: Text[] = [
    ...named("bonus", "bonus", bonus),
    ...named("equity", "equity", equity),
    ...none,
    ...(moves === "" ? [] : [answer(source, "offer", "movesPay", capital(stopped(moves)))]),
    ...is.map((text, i) =>
      i < benefits.length ? answer(source, "offer", "benefits", stopped(text)) : [{ text: stopped(text) }],
    ),
    ...named("start", "start", dayTyped(start)),
  ];
  return underHeading(phraseWords(source, "posting", "headingOffer"), at, listOf(items), cutsOf("offer", at, was, is));
}

/** The rounds, the hours they take, and the days to an offer. */
export function interviews(source: Source, fit: PostingFit): Part {
  const { rounds, daysToOffer } = source.requisition.interview;
  const at = { section: "interview", field: "rounds" } as const;
  if (rounds.length === 0) return { blocks: [], cuts: [] };
  const summary = roundsSentence(source);
  const names = listWords(
    source,
    rounds.map((round) => roundInShort(source, round)),
    "and",
    "kept",
  );
  const line =
    fit.roundNames && rounds.length > 1
      ? phraseWords(source, "posting", "roundsNamed", { sentence: summary, names })
      : summary;
  const days =
    daysToOffer === null
      ? []
      : answer(
          source,
          "interview",
          "daysToOffer",
          phraseWords(source, "posting", "daysToOffer", { days: counted(source, daysToOffer, "day") }),
        );
  const paths = rounds.map(({ id }) => `rounds.${id}`);
  const suggested = paths.find((path) => answer(source, "interview", path, "")[0]?.suggested) ?? paths[0]!;
  const blocks = paragraphOf([answer(source, "interview", suggested, stopped(line)), days]);
  return underHeading(phraseWords(source, "posting", "headingInterview"), at, blocks);
}

/** "Five rounds, four hours in all, plus about one hour to prepare", without its full stop. */
export function roundsSentence(source: Source): string {
  const { rounds, preparationMinutes } = source.requisition.interview;
  const { candidate } = minutesOf(rounds);
  const number = capital(counted(source, rounds.length, "round"));
  const duration = durationInWords(source, candidate);
  const line =
    candidate === 0
      ? number
      : rounds.length === 1
        ? `${number}, ${duration}`
        : phraseWords(source, "posting", "roundsInAll", { rounds: number, duration });
  if (!preparationMinutes) return line;
  const preparation = durationInWords(source, preparationMinutes);
  return phraseWords(source, "posting", "roundsAndPreparation", { rounds: line, preparation });
}

/** About the organization, in its own words. */
export function about(source: ReviewedSource): Part {
  const { organization } = source.letterhead;
  const text = boilerplateOf(source).about;
  const heading =
    organization === ""
      ? phraseWords(source, "posting", "headingAboutUs")
      : phraseWords(source, "posting", "headingAbout", { organization });
  const blocks = text.split(/\n{2,}/).flatMap((one) => paragraphOf(one.trim() === "" ? [] : [[{ text: one.trim() }]]));
  return underHeading(heading, { section: "offer", field: "about" }, blocks);
}

/** Where and until when to apply, and whom to ask for an adjustment. */
export function application(source: ReviewedSource): Part {
  const { apply, equalOpportunity, adjustments } = boilerplateOf(source);
  const { closes } = source.requisition.offer;
  const isAddress = (text: string) => /^\S+$/.test(text.trim());
  const address = unended(apply);
  const sentences: Text[] = [
    apply === ""
      ? []
      : !isAddress(apply)
        ? [{ text: stopped(apply) }]
        : address.includes("@")
          ? phrase(source, "posting", "applyTo", { address })
          : phrase(source, "posting", "applyAt", { address }),
    closes === ""
      ? []
      : phrase(source, "posting", "applyBy", { day: answer(source, "offer", "closes", unended(dayTyped(closes))) }),
    equalOpportunity === "" ? [] : [{ text: stopped(equalOpportunity) }],
    adjustments === ""
      ? []
      : isAddress(adjustments) || /^\+?[\d\s()-]+$/.test(adjustments)
        ? phrase(source, "posting", "adjustments", { contact: unended(adjustments) })
        : [{ text: stopped(adjustments) }],
  ].filter((sentence) => textOf(sentence) !== "");
  return underHeading(
    phraseWords(source, "posting", "headingApply"),
    { section: "offer", field: "apply" },
    paragraphOf(sentences),
  );
}

const unended = (text: string): string =>
  text
    .trim()
    .replace(/\.$/, "")
    .replace(/^mailto:/i, "");
