import { similarity } from "../../../comparison/alignment/similarity";
import { subjectOf } from "./subject";

/** From this similarity on, two questions ask the same: they share three of five distinctive words. */
const SAME = 0.6;

/** The questions that a candidate has been asked in the loop, so that none is repeated, not even in other words. */
export class AskedAlready {
  readonly #asked: ReadonlySet<string>[] = [];

  /** Records a question; returns false if the candidate has already been asked it. */
  add(question: string): boolean {
    const words = subjectOf(question);
    if (words.size === 0 || this.#asked.some((other) => similarity(words, other) >= SAME)) return false;
    this.#asked.push(words);
    return true;
  }

  /** Records what an exercise asks: clauses such as "what you would have agreed on beforehand". */
  note(exercise: string): void {
    for (const [clause] of exercise.matchAll(/\b(?:what|which|who|whom|how|why|where|when)\b[^.,;:?]*/gi)) {
      const words = subjectOf(clause);
      if (words.size > 1) this.#asked.push(words);
    }
  }
}
