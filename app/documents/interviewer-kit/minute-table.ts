import { type Block, cell, type Cell } from "../blocks/document";
import { competencyName } from "../loop/loop-parts";
import { counted } from "../sentences/figures/numbers";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";
import type { RoundScript, ScriptPart } from "./questions/rounds";

/** The schedule of a round by the minute; nothing if its duration is not given. */
export function minuteTable(source: Source, script: RoundScript): Block[] {
  const { minutes, parts } = script;
  if (!minutes) return [];
  type Names =
    "planOpening" | "planConditions" | "planTerms" | "planExercise" | "planQuestions" | "planTheirs" | "planNotes";
  const words = (name: Names) => phraseWords(source, "interviewer-kit", name);
  const asked = parts
    .filter((part) => part.minutes)
    .map(
      (part) =>
        [
          part.minutes!,
          partInWords(source, part, { isFirst: part === parts[0], hasExercise: script.hasExercise }),
        ] as const,
    );
  const unasked = minutes.questions - asked.reduce((sum, [n]) => sum + n, 0);
  const steps: readonly (readonly [minutes: number, what: string])[] = [
    [minutes.opening, words("planOpening")],
    [minutes.conditions, words(script.conditions.length > 0 ? "planTerms" : "planConditions")],
    [minutes.exercise, words("planExercise")],
    ...asked,
    [unasked, words("planQuestions")],
    [minutes.theirs, words("planTheirs")],
    [minutes.notes, words("planNotes")],
  ];
  let from = 0;
  const rows = steps
    .filter(([n]) => n > 0)
    .map(([n, what]): Cell[] => {
      const span = phraseWords(source, "interviewer-kit", "fromTo", { from: String(from), to: String(from + n) });
      from += n;
      return [cell(span), cell(what)];
    });
  const columns = [
    { head: phraseWords(source, "interviewer-kit", "columnMinute"), share: 16 },
    { head: phraseWords(source, "interviewer-kit", "columnStep"), share: 84 },
  ];
  const caption = phraseWords(source, "interviewer-kit", "captionMinutes", { place: String(script.place) });
  return [{ type: "table", caption, columns, rows }];
}

/** "Technical program design: two questions", "To begin with: one question". */
function partInWords(source: Source, { competency, questions, lacking }: ScriptPart, place: PartPlace): string {
  const name = competency === undefined ? ownPartName(source, place) : competencyName(source, competency);
  const count = counted(source, questions.length + lacking, "question");
  return phraseWords(source, "interviewer-kit", "planPart", { name, questions: count });
}

/** Whether a part is the first of its round, and whether the round has the exercise. */
export interface PartPlace {
  readonly isFirst: boolean;
  readonly hasExercise: boolean;
}

/**
 * The name of a part with questions outside the round's competencies: "To begin with", or "After the exercise" if that
 * comes first; "Also ask" at the end.
 */
export function ownPartName(source: Source, { isFirst, hasExercise }: PartPlace): string {
  const name = !isFirst ? "headingAlso" : hasExercise ? "headingOwnExercise" : "headingOwn";
  return phraseWords(source, "interviewer-kit", name);
}
