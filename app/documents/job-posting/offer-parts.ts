import { benefitsIn, boilerplateOf } from "../boilerplate";
import { cutsOf } from "../fitting/cut";
import { labelled, type Text } from "../blocks/document";
import { listOf, paragraphOf, type Part, underHeading } from "../blocks/document-part";
import { answerText, type ReviewedSource, type Source } from "../source";
import { benefitInShort, firstSentences, sentencesOf, withoutAddition, wordCount } from "../sentences/cuts";
import { loweredIn } from "../sentences/letter-case";
import { listWords } from "../sentences/list";
import { condensed, promiseInShort } from "../sentences/main-clause";
import { movesPay, movesPayOf } from "../sentences/terms/moves-pay";
import { isNone } from "../sentences/terms/terms";
import { counted, dayTyped, durationInWords } from "../sentences/figures/numbers";
import { phrase, phraseWords } from "../sentences/phrase";
import { capital, stopped } from "../wording";
import { minutesOf } from "../../requisition/loop";
import { textOf } from "../blocks/words";
import { roundInShort } from "../loop/round-in-short";
import { adjustmentSentence } from "./adjustments";
import type { PostingFit } from "./fit";

/** Bonus, equity, benefits and start; the pay range is at the top. */
export function offerPart(source: ReviewedSource, fit: PostingFit): Part {
  const { bonus, equity, start, benefits } = source.requisition.offer;
  const at = { section: "offer", field: "benefits" } as const;
  const named = (label: "bonus" | "equity" | "start", path: string, text: string): Text[] =>
    text.trim() === "" || isNone(text)
      ? []
      : [labelled(phraseWords(source, "posting", label), answerText(source, "offer", path, capital(stopped(text))))];
  const wasMoves = movesPayOf(source);
  const [firstClause = ""] = (sentencesOf(wasMoves)[0] ?? "").split("; ");
  const isMoves = { whole: wasMoves, short: stopped(firstClause), none: "" }[wasMoves === "" ? "none" : fit.movesPay];
  const moves = movesPay(source, isMoves);
  const none = isNone(bonus) && isNone(equity) ? [phrase(source, "posting", "noExtraPay")] : [];
  const was = benefitsIn(source);
  const around = [bonus, equity, start, textOf(moves)].join(" ");
  const room = { ...fit.offer, words: Math.max(0, fit.offer.words - wordCount(around)) };
  const is = condensed(was, room, [withoutAddition, ...(fit.brief ? [benefitInShort, promiseInShort] : [])]);
  const items: Text[] = [
    ...named("bonus", "bonus", bonus),
    ...named("equity", "equity", equity),
    ...none,
    ...(moves.length === 0 ? [] : [moves]),
    ...is.flatMap((text, i) => {
      if (text === "") return [];
      const own = i < benefits.length;
      return [own ? answerText(source, "offer", "benefits", stopped(text)) : [{ text: stopped(text) }]];
    }),
    ...named("start", "start", dayTyped(start)),
  ];
  return underHeading(phraseWords(source, "posting", "headingOffer"), at, listOf(items), [
    ...cutsOf("offer", at, was, is),
    ...cutsOf("pay", { section: "offer", field: "movesPay" }, [wasMoves], [isMoves]),
  ]);
}

/** The rounds, the hours they take, and the days to an offer. */
export function interviewPart(source: Source, fit: PostingFit): Part {
  const { rounds, daysToOffer } = source.requisition.interview;
  const at = { section: "interview", field: "rounds" } as const;
  if (rounds.length === 0) return { blocks: [], cuts: [] };
  const summary = roundsSentence(source);
  const names = rounds.length > 1 ? rounds.map((round) => loweredIn(source, roundInShort(source, round))) : [];
  const line =
    fit.roundNames && names.length > 0
      ? phraseWords(source, "posting", "roundsNamed", {
          sentence: summary,
          names: listWords(source, names, "and", "kept"),
        })
      : summary;
  const days =
    daysToOffer === null
      ? []
      : answerText(
          source,
          "interview",
          "daysToOffer",
          phraseWords(source, "posting", "daysToOffer", { days: counted(source, daysToOffer, "day") }),
        );
  const paths = rounds.map(({ id }) => `rounds.${id}`);
  const suggested = paths.find((path) => answerText(source, "interview", path, "")[0]?.suggested) ?? paths[0]!;
  const blocks = paragraphOf([answerText(source, "interview", suggested, stopped(line)), days]);
  const cuts = cutsOf("round", at, names, fit.roundNames ? names : []);
  return underHeading(phraseWords(source, "posting", "headingInterview"), at, blocks, cuts);
}

/**
 * "Five rounds, four hours in all, plus about one hour to prepare", without a full stop; "at least" if minutes are
 * missing.
 */
export function roundsSentence(source: Source): string {
  const { rounds, preparationMinutes } = source.requisition.interview;
  const { candidate, isOpen } = minutesOf(rounds);
  const number = capital(counted(source, rounds.length, "round"));
  const known = durationInWords(source, candidate);
  const duration = isOpen ? phraseWords(source, "interview-plan", "atLeast", { duration: known }) : known;
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

/** About the organization, in its own words: as many of the first sentences as fit. */
export function aboutPart(source: ReviewedSource, fit: PostingFit): Part {
  const { organization } = source.letterhead;
  const at = { section: "offer", field: "about" } as const;
  const whole = boilerplateOf(source).about;
  const sentences = sentencesOf(whole);
  const printed = firstSentences(whole, fit.about);
  const text = printed.length === sentences.length ? whole : printed.join(" ");
  const heading =
    organization === ""
      ? phraseWords(source, "posting", "headingAboutUs")
      : phraseWords(source, "posting", "headingAbout", { organization });
  const blocks = text
    .split(/\n{2,}/)
    .flatMap((one) => paragraphOf(one.trim() === "" ? [] : [[{ text: stopped(one.trim()) }]]));
  return underHeading(heading, at, blocks, cutsOf("about", at, sentences, printed));
}

/** How and by when to apply, and whom to ask for an adjustment. */
export function applicationPart(source: ReviewedSource): Part {
  const { apply, equalOpportunity, adjustments } = boilerplateOf(source);
  const { closes } = source.requisition.offer;
  const sentences: Text[] = [
    applySentence(source, apply),
    closes === ""
      ? []
      : phrase(source, "posting", "applyBy", { day: answerText(source, "offer", "closes", unended(dayTyped(closes))) }),
    equalOpportunity === "" ? [] : [{ text: stopped(equalOpportunity) }],
    adjustmentSentence(source, adjustments),
  ].filter((sentence) => textOf(sentence) !== "");
  return underHeading(
    phraseWords(source, "posting", "headingApply"),
    { section: "offer", field: "apply" },
    paragraphOf(sentences),
  );
}

/**
 * An address at the start of an answer, and what follows it unless that contains the verb: "jobs@acme.example, quote
 * 27".
 */
const ADDRESS_FIRST =
  /^(?<address>[^\s@,;]+@[^\s@,;]+\.\p{L}+|(?:https?:\/\/|www\.)[^\s,;]+|[^\s@,;]+\.\p{L}{2,}(?:[/?#][^\s,;]*)?)(?![^\s.,;:)])(?!.*\bappl(?:y|ications?)\b)(?!\s(?:is|are|has|will|can)\b)/isu;

/**
 * How to apply, as typed or with a verb before an address. Further steps come after a semicolon: "write to …; quote
 * 27".
 */
function applySentence(source: Source, apply: string): Text {
  if (apply === "") return [];
  const address = unended(apply);
  const start = ADDRESS_FIRST.exec(address)?.groups?.["address"];
  if (start === undefined && /\s/.test(address)) return [{ text: stopped(apply) }];
  const besides = address.replace(
    /, (?=(?:please )?(?:quote|quoting|mention|include|attach|add|put|use|give|state|send)\b)/i,
    "; ",
  );
  return phrase(source, "posting", (start ?? address).includes("@") ? "applyTo" : "applyAt", { address: besides });
}

const unended = (text: string): string =>
  text
    .trim()
    .replace(/\.$/, "")
    .replace(/^mailto:/i, "");
