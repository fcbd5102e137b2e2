import { shortened } from "../../requisition/texts/shortened";
import type { Text } from "../blocks/document";
import { stepsFrom } from "../fitting/fit";
import { textOf } from "../blocks/words";

/** How many letters of each answer a card prints; `Infinity` for all of them. */
export interface CardFit {
  /** Letters of the mission, of each must-have and of each fact. */
  readonly mission: number;
  readonly mustHave: number;
  readonly fact: number;
  /** Whether additions to must-haves are cut. */
  readonly tails: boolean;
  readonly questions: number;
}

const UNCUT: CardFit = { mission: Infinity, mustHave: Infinity, fact: Infinity, tails: false, questions: 3 };

/** From roomy to tight; the first that fits on one page is used. */
export const CARD_FITS: readonly CardFit[] = stepsFrom(UNCUT, [
  { tails: true },
  { mission: 390, mustHave: 240, fact: 200 },
  { mustHave: 115 },
  { fact: 95 },
  { questions: 2 },
  { mission: 120 },
]);

/** A text of at most so many letters, with "…" if it was cut. */
export function shortText(text: Text, most: number): Text {
  const [first] = text;
  const words = textOf(text);
  return !first || words.length <= most ? text : [{ ...first, text: shortened(words, most) }];
}
