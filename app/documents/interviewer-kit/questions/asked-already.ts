import { similarity } from "../../../comparison/alignment/similarity";
import { subjectOf } from "./subject";

/** From here on two questions ask the same: of five telling words they share three. */
const SAME = 0.6;

/** The questions a candidate has been asked in the loop, so that none is asked twice, in other words either. */
export class AskedAlready {
  readonly #asked: ReadonlySet<string>[] = [];

  /** Takes a question up; false if the candidate has been asked it already. */
  add(question: string): boolean {
    const words = subjectOf(question);
    if (words.size === 0 || this.#asked.some((other) => similarity(words, other) >= SAME)) return false;
    this.#asked.push(words);
    return true;
  }

  /** Takes up what an exercise asks: its clauses of the kind "what you would have agreed on beforehand". */
  note(exercise: string): void {
    for (const [clause] of exercise.matchAll(/\b(?:what|which|who|whom|how|why|where|when)\b[^.,;:?]*/gi)) {
      const words = subjectOf(clause);
      if (words.size > 1) this.#asked.push(words);
    }
  }
}
