import { type Coverage, coverageOf } from "../../requisition/loop";
import type { Block, Text } from "../blocks/document";
import { isExerciseLost } from "../interviewer-kit/exercise-round";
import { competencyInSentence, daysOfRounds } from "../loop/loop-parts";
import { listWords } from "../sentences/list";
import { counted, spelled } from "../sentences/figures/numbers";
import { phraseWords } from "../sentences/phrase";
import { answerText, type Source } from "../source";
import { capital } from "../wording";

/**
 * When scores and debrief are due, then what the loop tests: everything led once, and what is led twice, only covered,
 * or not tested.
 */
export function dueAndCovered(source: Source): Block[] {
  const { role, interview } = source.requisition;
  const { rounds, daysToOffer } = interview;
  if (rounds.length === 0) return [];
  const expected = source.catalogue.roleTypes.get(role.roleType)?.competencies ?? [];
  const sentences = [
    ...coverageSentences(source, coverageOf(rounds, expected)),
    ...(isExerciseLost(source) ? [phraseWords(source, "interview-plan", "exerciseNowhere")] : []),
  ];
  const due =
    daysToOffer === null
      ? []
      : [
          phraseWords(source, "interview-plan", "due", {
            debrief: String(Math.min(daysToOffer, daysOfRounds(interview).at(-1)! + 1)),
            offer: String(daysToOffer),
          }),
        ];
  const text: Text = [...answerText(source, "interview", "daysToOffer", due.join(" ")), { text: sentences.join(" ") }];
  const filled = text
    .filter((span) => span.text !== "")
    .flatMap((span, i) => (i === 0 ? [span] : [{ text: " " }, span]));
  return filled.length > 0 ? [{ type: "paragraph", text: filled }] : [];
}

/** Sentences on how a loop covers its competencies, with exceptions by name. */
function coverageSentences(source: Source, covered: readonly Coverage[]): string[] {
  const nameOf = ({ competency }: Coverage) => competencyInSentence(source, competency);
  const places = ({ rounds }: Coverage, how: "leads" | "covers") =>
    rounds.flatMap((part, i) => (part === how ? [String(i + 1)] : []));
  const ledIn = (one: Coverage) => places(one, "leads").length;
  const withRounds = (one: Coverage, how: "leads" | "covers") => {
    const numbers = places(one, how);
    return phraseWords(source, "interview-plan", "inRounds", {
      name: nameOf(one),
      rounds: roundsInWords(source, numbers),
    });
  };
  const once = covered.filter((one) => ledIn(one) === 1);
  const often = covered.filter((one) => ledIn(one) > 1);
  const onlyCovered = covered.filter((one) => ledIn(one) === 0 && places(one, "covers").length > 0);
  const never = covered.filter((one) => ledIn(one) + places(one, "covers").length === 0);
  if (covered.length === 0) return [];
  const words = (name: "ledOften" | "onlyCovered" | "neverTested", items: readonly string[]) => {
    const names = listWords(source, items, name === "neverTested" ? "or" : "and");
    return items.length === 0 ? [] : [capital(phraseWords(source, "interview-plan", name, { names }))];
  };
  const exceptions = [
    ...words(
      "ledOften",
      often.map((one) => withRounds(one, "leads")),
    ),
    ...words(
      "onlyCovered",
      onlyCovered.map((one) => withRounds(one, "covers")),
    ),
    ...words("neverTested", never.map(nameOf)),
  ];
  if (exceptions.length > 0) {
    if (once.length === 0) return exceptions;
    const led = { led: spelled(source, once.length), all: spelled(source, covered.length) };
    return [phraseWords(source, "interview-plan", "someOnce", led), ...exceptions];
  }
  const number = counted(source, covered.length, "competency");
  return [
    covered.length === 1
      ? phraseWords(source, "interview-plan", "oneLed", { name: capital(nameOf(covered[0]!)) })
      : phraseWords(source, "interview-plan", "eachOnce", { competencies: number }),
  ];
}

const roundsInWords = (source: Source, numbers: readonly string[]): string =>
  numbers.length === 1
    ? phraseWords(source, "interview-plan", "oneRound", { place: numbers[0]! })
    : phraseWords(source, "interview-plan", "severalRounds", { places: listWords(source, numbers) });
