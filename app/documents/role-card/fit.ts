import { shortened } from "../../requisition/texts/shortened";
import type { Text } from "../blocks/document";
import { stepsFrom } from "../fitting/fit";
import { textOf } from "../blocks/words";

/** How much of each answer a card prints; `Infinity` for all of it. */
export interface CardFit {
  /** Letters of the mission, of each must-have and of each fact. */
  readonly mission: number;
  readonly mustHave: number;
  readonly fact: number;
  /** Cuts what only adds to a must-have. */
  readonly tails: boolean;
  readonly questions: number;
}

const UNCUT: CardFit = { mission: Infinity, mustHave: Infinity, fact: Infinity, tails: false, questions: 3 };

/** From roomy to tight: the first that fits on one page is used. */
export const CARD_FITS: readonly CardFit[] = stepsFrom(UNCUT, [
  { tails: true },
  { mission: 390, mustHave: 240, fact: 200 },
  { mustHave: 115 },
  { fact: 95 },
  { questions: 2 },
  { mission: 120 },
]);

/** A text of at most so many letters; "…" says that more follows. */
export function shortText(text: Text, most: number): Text {
  const [first] = text;
  const words = textOf(text);
  return !first || words.length <= most ? text : [{ ...first, text: shortened(words, most) }];
}
