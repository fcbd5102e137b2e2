/** The most edits that are looked for between two texts: with more, marks are no help to a reader. */
const MOST_EDITS = 500;

/**
 * What the texts of one comparison may take together, some 60 ms on a small server. Four requisitions of 1,500 words take
 * 5,000 steps if one word in ten differs and 70,000 if every second does; of 20,000 words, 180,000 and 3,000,000.
 */
const STEPS = 600_000;

/**
 * What marking texts word by word may still cost, for all texts of a comparison together. It is counted in steps of the
 * search for edits and not by the clock, so that the same texts are marked alike on every machine (docs/decisions/0015).
 */
export class Effort {
  #left: number;
  #refused = 0;

  constructor(steps = STEPS) {
    this.#left = steps;
  }

  /** How far a search may go with what is left: to find n edits takes n²/2 steps at most. */
  get mostEdits(): number {
    return Math.min(MOST_EDITS, Math.floor(Math.sqrt(2 * this.#left)));
  }

  /** How many texts were left unmarked because there was not enough left for them. */
  get refused(): number {
    return this.#refused;
  }

  /** Takes off what a search cost that found so many edits. */
  spend(edits: number): void {
    this.#left = Math.max(0, this.#left - edits ** 2 / 2);
  }

  /** Takes off what a search cost that ended without a find. */
  giveUp(): void {
    this.spend(this.mostEdits);
    this.#refused += 1;
  }
}
