import { type Text, labelled } from "../../blocks/document";
import { answerText, type Source } from "../../source";
import { capital, stopped } from "../../wording";
import { textOf } from "../../blocks/words";
import { sentencesOf } from "../cuts";
import { withoutStop } from "../letter-case";
import { pointsBack } from "../work/mission";
import { phraseWords } from "../phrase";
import { payLine } from "./terms";

/** Which answer takes which score is for the panel. */
const SCORES =
  /\b(?:scor(?:es?|ed|ing)|rated|ratings?|scorecards?|anchors?)\b|\b[1-5] (?:or (?:better|higher|more|above)|(?:out )?of 5)\b/i;

/** True for a text about interview scores: "takes a 4 or better". */
export const speaksOfScores = (text: string): boolean => SCORES.test(text);

/** A sentence in its clauses that say nothing of scores; "" if it has none. */
function clausesWithoutScores(sentence: string): string {
  if (!SCORES.test(sentence)) return sentence;
  const kept = withoutStop(sentence)
    .split(/; /)
    .map((clause) => (SCORES.test(clause) ? clause.replace(/, (?:and|or|plus|but|as well as)\b[^,]*$/i, "") : clause))
    .filter((clause) => !SCORES.test(clause));
  const [first = ""] = kept;
  // A sentence that refers to a clause about scores says nothing without it.
  const leans =
    !sentence.startsWith(first) && (pointsBack(first) || /^(?:so|which|where|who|otherwise)\b/i.test(first));
  return kept.length === 0 || leans ? "" : capital(stopped(kept.join("; ")));
}

/**
 * A text without what it says of scores, clause by clause: "It depends on your level, and on how the panel scored you; we don't
 * ask what you earn" is "It depends on your level; we don't ask what you earn."
 */
export const withoutScores = (text: string): string =>
  sentencesOf(text)
    .reduce<string[]>((kept, sentence) => {
      // "It goes up each year" says nothing without the sentence before it.
      const leans = kept.at(-1) === "" && pointsBack(sentence);
      return [...kept, leans ? "" : clausesWithoutScores(sentence)];
    }, [])
    .filter((sentence) => sentence !== "")
    .join(" ");

/** True where a pay range is printed, in which someone has a place. */
const hasRange = (source: Source): boolean => textOf(payLine(source)) !== "";

/**
 * The answer on what moves pay, without what it says of scores; "" where there is no range, as no one has a place in
 * it.
 */
export const movesPayOf = (source: Source): string =>
  hasRange(source) ? withoutScores(source.requisition.offer.movesPay).trim() : "";

/**
 * What moves someone within the pay range, as it was answered or in a shorter form, with its label: a list of criteria
 * and a sentence look the same among the benefits. "Pay within the range: Years on large sites." What is left of an
 * answer once its scores are gone may say nothing of the range, as "We don't ask what you earn", and has no label.
 */
export function movesPay(source: Source, moves = movesPayOf(source)): Text {
  if (moves.trim() === "") return [];
  const said = answerText(source, "offer", "movesPay", capital(stopped(moves)));
  if (SCORES.test(source.requisition.offer.movesPay)) return said;
  return labelled(phraseWords(source, "shared", "movesPay"), said);
}

/**
 * Whether what moves pay within a range depends on scores, which are confidential: all of the answer, or some of it.
 */
export function onScores(source: Source): "all" | "some" | "none" {
  if (!hasRange(source) || !SCORES.test(source.requisition.offer.movesPay)) return "none";
  return movesPayOf(source) === "" ? "all" : "some";
}
