/** The most edits to search for between two texts. With more, marks do not help a reader. */
const MOST_EDITS = 500;

/**
 * The limit for all texts of one comparison, about 60 ms on a small server. Four requisitions of 1,500 words take 5,000
 * steps if one word in ten differs and 70,000 if every second does. With 20,000 words, they take 180,000 and 3,000,000.
 */
const STEPS = 600_000;

/**
 * The work left for marking texts word by word, for all texts of a comparison together. It is counted in steps of the
 * search for edits and not by the clock, so that the same texts get the same marks on every machine
 * (docs/decisions/0015).
 */
export class Effort {
  #left: number;
  #refused = 0;

  constructor(steps = STEPS) {
    this.#left = steps;
  }

  /** The most edits to search for with what is left: finding n edits takes n²/2 steps at most. */
  get mostEdits(): number {
    return Math.min(MOST_EDITS, Math.floor(Math.sqrt(2 * this.#left)));
  }

  /** The number of texts left unmarked because too little was left. */
  get refused(): number {
    return this.#refused;
  }

  /** Subtracts the cost of a search that found the given number of edits. */
  spend(edits: number): void {
    this.#left = Math.max(0, this.#left - edits ** 2 / 2);
  }

  /** Subtracts the cost of a search that found nothing. */
  giveUp(): void {
    this.spend(this.mostEdits);
    this.#refused += 1;
  }
}
