import { type Block, labelled, type Text } from "../blocks/document";
import { competencyInSentence, roundCalled } from "../loop/loop-parts";
import { listWords } from "../sentences/list";
import { durationInWords } from "../sentences/figures/numbers";
import { phrase, phraseWords } from "../sentences/phrase";
import { answerText, paragraphs, part, type Source, type CompanySource } from "../source";
import { statement, notAsked } from "../blocks/statement";
import { stopped } from "../wording";
import { exerciseText } from "./exercise-part";
import { isExerciseLost } from "./exercise-round";
import { untested } from "./questions/must-haves";
import { termsTable } from "./questions/screen";
import type { RoundScript } from "./questions/rounds";

type Heading =
  "headingUse" | "headingRate" | "headingDecide" | "headingNotAsked" | "headingConditions" | "headingExercise";

/**
 * The front page that every interviewer gets with the pages of a round: how to use the kit, how to rate, and how the
 * decision is made.
 */
export function frontPage(source: CompanySource, scripts: readonly RoundScript[]): Block[] {
  const words = (name: Heading) => phraseWords(source, "interviewer-kit", name);
  const use = (["useSender", "useDuring", "useAfter"] as const).map((name): Text => {
    const label = phraseWords(source, "interviewer-kit", `${name}Label`);
    return labelled(label, phrase(source, "interviewer-kit", name));
  });
  const { decisionRule } = source.requisition.interview;
  const noScreen = !scripts.some(({ isScreen }) => isScreen);
  const noExercise = !scripts.some(({ hasExercise }) => hasExercise);
  return [
    ...beforeItGoesOut(source, scripts),
    ...part(1, words("headingUse"), [{ type: "list", ordered: true, items: use }]),
    ...part(1, words("headingRate"), statement(source, "scorecard")),
    ...part(1, words("headingDecide"), [
      ...paragraphs(source, "interview", "decisionRule", decisionRule === "" ? "" : stopped(decisionRule.trim())),
      { type: "paragraph", text: phrase(source, "interviewer-kit", "nothingHeard") },
    ]),
    ...part(1, words("headingNotAsked"), notAsked(source)),
    ...(noScreen ? part(1, words("headingConditions"), termsTable(source)) : []),
    ...(noExercise ? part(1, words("headingExercise"), exerciseText(source)) : []),
  ];
}

/** What is missing in the loop, for the person who sends out the kit. */
function beforeItGoesOut(source: Source, scripts: readonly RoundScript[]): Block[] {
  const nameOf = ({ round }: RoundScript) => roundCalled(source, round);
  const items: Text[] = [
    ...untested(source).map((mustHave) =>
      phrase(source, "interviewer-kit", "untested", {
        what: answerText(source, "requirements", `mustHaves.${mustHave.id}`, mustHave.what),
      }),
    ),
    ...scripts
      .filter(({ withoutTime }) => withoutTime.length > 0)
      .map(({ withoutTime, round, place }) =>
        phrase(source, "interviewer-kit", "withoutTime", {
          place: String(place),
          names: listWords(
            source,
            withoutTime.map((id) => competencyInSentence(source, id)),
            "or",
          ),
          minutes: durationInWords(source, round.minutes ?? 0),
          more: durationInWords(source, MINUTES_EACH * withoutTime.length),
        }),
      ),
    ...scripts
      .filter(({ round }) => round.minutes === null)
      .map(({ place }) => phrase(source, "interviewer-kit", "noMinutes", { place: String(place) })),
    ...(isExerciseLost(source) ? [phrase(source, "interviewer-kit", "exerciseNowhere")] : []),
    ...scripts
      .filter(({ isExerciseTooLong }) => isExerciseTooLong)
      .map(({ place, minutes }) =>
        phrase(source, "interviewer-kit", "exerciseTooLong", {
          place: String(place),
          duration: durationInWords(source, minutes!.exercise),
        }),
      ),
    ...scripts
      .filter(({ spare }) => spare.some(({ kind }) => kind === "own"))
      .map(({ place }) => phrase(source, "interviewer-kit", "tooManyOwn", { place: String(place) })),
    ...scripts
      .filter(({ repeated }) => repeated > 0)
      .map(({ place }) => phrase(source, "interviewer-kit", "askedTwice", { place: String(place) })),
    ...scripts
      .filter(({ parts }) => parts.some(({ lacking }) => lacking > 0))
      .map((script) =>
        phrase(source, "interviewer-kit", "bankIsShort", { place: String(script.place), name: nameOf(script) }),
      ),
  ];
  if (items.length === 0) return [];
  return [{ type: "callout", tone: "draft", title: phraseWords(source, "interviewer-kit", "beforeItGoesOut"), items }];
}

/** Minutes that a competency needs for one question. */
const MINUTES_EACH = 10;
