import { type Text, labelled } from "../../blocks/document";
import { answerText, type Source } from "../../source";
import { capital, stopped } from "../../wording";
import { textOf } from "../../blocks/words";
import { sentencesOf } from "../cuts";
import { withoutStop } from "../letter-case";
import { pointsBack } from "../work/mission";
import { phraseWords } from "../phrase";
import { payLine } from "./terms";

/** Words about interview scores, which only the panel may see. */
const SCORES =
  /\b(?:scor(?:es?|ed|ing)|rated|ratings?|scorecards?|anchors?)\b|\b[1-5] (?:or (?:better|higher|more|above)|(?:out )?of 5)\b/i;

/** True for a text about interview scores: "takes a 4 or better". */
export const speaksOfScores = (text: string): boolean => SCORES.test(text);

/** A sentence without its clauses about scores; "" if nothing remains. */
function clausesWithoutScores(sentence: string): string {
  if (!SCORES.test(sentence)) return sentence;
  const kept = withoutStop(sentence)
    .split(/; /)
    .map((clause) => (SCORES.test(clause) ? clause.replace(/, (?:and|or|plus|but|as well as)\b[^,]*$/i, "") : clause))
    .filter((clause) => !SCORES.test(clause));
  const [first = ""] = kept;
  // What remains makes no sense if it refers to a clause about scores.
  const leans =
    !sentence.startsWith(first) && (pointsBack(first) || /^(?:so|which|where|who|otherwise)\b/i.test(first));
  return kept.length === 0 || leans ? "" : capital(stopped(kept.join("; ")));
}

/**
 * Removes clauses about scores from a text: "It depends on your level, and on how the panel scored you; we don't ask
 * what you earn" becomes "It depends on your level; we don't ask what you earn."
 */
export const withoutScores = (text: string): string =>
  sentencesOf(text)
    .reduce<string[]>((kept, sentence) => {
      // "It goes up each year" makes no sense without the sentence before it.
      const leans = kept.at(-1) === "" && pointsBack(sentence);
      return [...kept, leans ? "" : clausesWithoutScores(sentence)];
    }, [])
    .filter((sentence) => sentence !== "")
    .join(" ");

/** True if a pay range is printed. */
const hasRange = (source: Source): boolean => textOf(payLine(source)) !== "";

/**
 * The answer about what moves pay, without clauses about scores; "" without a pay range, as there is nothing to move
 * in.
 */
export const movesPayOf = (source: Source): string =>
  hasRange(source) ? withoutScores(source.requisition.offer.movesPay).trim() : "";

/**
 * What moves someone within the pay range, as typed or shortened. It has a label, because a list of criteria looks like
 * one of the benefits: "Pay within the range: Years on large sites." If clauses about scores were removed, the rest may
 * not be about the range, such as "We don't ask what you earn", and gets no label.
 */
export function movesPay(source: Source, moves = movesPayOf(source)): Text {
  if (moves.trim() === "") return [];
  const said = answerText(source, "offer", "movesPay", capital(stopped(moves)));
  if (SCORES.test(source.requisition.offer.movesPay)) return said;
  return labelled(phraseWords(source, "shared", "movesPay"), said);
}

/** Whether all, some or none of the answer about what moves pay is about scores, which are confidential. */
export function onScores(source: Source): "all" | "some" | "none" {
  if (!hasRange(source) || !SCORES.test(source.requisition.offer.movesPay)) return "none";
  return movesPayOf(source) === "" ? "all" : "some";
}
