import { phraseChoices } from "../../sentences/phrase";
import type { Source } from "../../source";
import type { AskedAlready } from "./asked-already";
import { isOfTerms, isOfTheirDeeds, isSupposed } from "./question-kind";

/** General follow-ups such as "What did you do yourself?", two for each question that has none of its own. */
export class FollowUps {
  readonly #source: Source;
  readonly #asked: AskedAlready;
  #turn = 0;

  constructor(source: Source, asked: AskedAlready) {
    this.#source = source;
    this.#asked = asked;
  }

  /**
   * Returns the next two follow-ups; after the last, the list starts over, so that every question has some. None for
   * questions about motives or conditions. `isOfTheirs` is true for questions about the candidate's own work.
   */
  to(question: string, hasExercise: boolean, isOfTheirs = false): string[] {
    if (!isOfTheirs && isOfTerms(question)) return [];
    const name =
      isOfTheirs || isOfTheirDeeds(question, hasExercise)
        ? "followUpsPast"
        : isSupposed(question, hasExercise)
          ? "followUpsSupposed"
          : "followUpsAny";
    const all = phraseChoices(this.#source, "interviewer-kit", name);
    const found: string[] = [];
    for (const one of all) if (found.length < 2 && this.#asked.add(one)) found.push(one);
    if (found.length > 0) return found;
    this.#turn += 1;
    return [all[(this.#turn * 2 - 2) % all.length]!, all[(this.#turn * 2 - 1) % all.length]!];
  }
}
