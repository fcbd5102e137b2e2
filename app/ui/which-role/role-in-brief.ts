/** What the pages of "Which role do I need?" say of a role type. */
export interface RoleInBrief {
  readonly id: string;
  readonly name: string;
  readonly answersFor: string;
}

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A small number as it stands in a sentence: "seven". */
export const inLetters = (n: number): string => WORDS[n] ?? String(n);

/** The same at the start of a sentence: "Seven". */
export const inCapitals = (n: number): string => inLetters(n).replace(/^[a-z]/, (letter) => letter.toUpperCase());
