import { testedIn } from "../../../requisition/loop";
import { type Block, cell, type Cell, type Text } from "../../blocks/document";
import { competencyName, type Round } from "../../loop/loop-parts";
import { phrase, phraseWords } from "../../sentences/phrase";
import { answerText, type Source } from "../../source";
import { stopped } from "../../wording";
import { competencyFor } from "./best-match";
import { conditionKind } from "../../../requisition/texts/condition-kind";
import { formOf, type MustHaveForm } from "./must-have-form";
import type { MustHave, Repeats, AskedMustHave, OwnQuestion, RoundScript } from "./rounds";
import { mustHaveQuestion } from "./must-have-question";
import { isOfTerms, isOfThePast } from "./question-kind";

/** The must-haves that a round tests. */
export const testedBy = ({ requisition }: Source, { id }: Round): MustHave[] =>
  requisition.requirements.mustHaves.filter(({ round, what }) => round === id && what.trim() !== "");

/** Those that no round of the loop tests. */
export function untested({ requisition }: Source): MustHave[] {
  const rounds = new Set(requisition.interview.rounds.map(({ id }) => id));
  return requisition.requirements.mustHaves.filter(({ round, what }) => !rounds.has(round) && what.trim() !== "");
}

/**
 * Sorts the must-haves of a round: one that a question of the round covers is attached to that question, a condition is
 * listed separately, and any other gets a question unless the loop already has one.
 */
export function withMustHaves(
  source: Source,
  round: Round,
  questions: readonly OwnQuestion[],
  { asked, stories }: Repeats,
): {
  readonly own: readonly OwnQuestion[];
  readonly mustHaves: readonly AskedMustHave[];
  readonly conditions: readonly MustHave[];
} {
  const own = [...questions];
  const mustHaves: AskedMustHave[] = [];
  const conditions: MustHave[] = [];
  for (const mustHave of testedBy(source, round)) {
    const { what } = mustHave;
    const about = competencyFor(source, testedIn(round), what);
    const form = formOf(what);
    const at = own.findIndex((one) => mayDrawOut(one, form) && one.about === about && stories.drawsOut(one.says, what));
    if (at >= 0) own[at] = { ...own[at]!, mustHave };
    else if (conditionKind(what)) conditions.push(mustHave);
    else {
      const question = mustHaveQuestion(source, what);
      // Compared by its own words, because the words around them are always the same.
      if (asked.add(question.words)) mustHaves.push({ ...question, mustHave, about });
    }
  }
  return { own, mustHaves, conditions };
}

/** True for a question that may cover a must-have: a hypothetical case shows what someone can do, not what they did. */
function mayDrawOut({ mustHave, kind, ask }: OwnQuestion, form: MustHaveForm | undefined): boolean {
  if (mustHave) return false;
  return kind !== "own" || form?.kind === "can" || isOfThePast(ask, false) || (!form && isOfTerms(ask));
}

/** The metric that a must-have serves, in its own words; "" if there is none. */
function purposeOf({ requisition }: Source, { metric }: MustHave): string {
  const served = requisition.metrics.metrics.find(({ id }) => id === metric);
  return served?.outcome || served?.measure || "";
}

/** What a must-have serves, in words for the interviewer; undefined if it serves nothing. */
export function purposeInWords(source: Source, mustHave: MustHave): Text | undefined {
  const purpose = purposeOf(source, mustHave).trim();
  return purpose === "" ? undefined : answerText(source, "metrics", `metrics.${mustHave.metric}`, stopped(purpose));
}

/**
 * The must-haves of a round that no question covers, each with the competency to listen for; nothing if there are none.
 */
export function mustHaveTable(source: Source, { round, place, minutes, unasked }: RoundScript): Block[] {
  if (unasked.length === 0) return [];
  const rows = unasked.map((mustHave): Cell[] => {
    const under = competencyFor(source, testedIn(round), mustHave.what);
    const metric = purposeInWords(source, mustHave);
    return [
      cell(under ? competencyName(source, under) : phraseWords(source, "interviewer-kit", "anyAnswer")),
      [
        answerText(source, "requirements", `mustHaves.${mustHave.id}`, mustHave.what),
        ...(metric ? [phrase(source, "interviewer-kit", "countsBecause", { metric })] : []),
      ],
    ];
  });
  const columns = [
    { head: phraseWords(source, "interviewer-kit", "columnListen"), share: 28 },
    { head: phraseWords(source, "interviewer-kit", "columnMustHave"), share: 72 },
  ];
  const caption = phraseWords(source, "interviewer-kit", "captionMustHaves", { place: String(place) });
  const onlyExercise = minutes !== undefined && minutes.exercise > 0 && minutes.questions === 0;
  const how: Block = {
    type: "paragraph",
    text: phrase(source, "interviewer-kit", onlyExercise ? "listenInExercise" : "listenFor"),
  };
  return [how, { type: "table", caption, columns, rows }];
}
