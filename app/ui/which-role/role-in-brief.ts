/** What the pages of "Which role do I need?" say of a role type. */
export interface RoleInBrief {
  readonly id: string;
  readonly name: string;
  readonly answersFor: string;
}

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A small number in a sentence: "seven". */
export const inLetters = (n: number): string => WORDS[n] ?? String(n);
