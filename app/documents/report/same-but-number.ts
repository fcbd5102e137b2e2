import { spans } from "../../requisition/missing";
import { lowered } from "../sentences/letter-case";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";
import { capital } from "../wording";

type Knows = Pick<Source, "catalogue">;

/** Texts that say the same of several numbers, as one, and the numbers in order. */
interface Same {
  readonly first: string;
  readonly numbers: readonly number[];
}

/**
 * Texts that are alike but for the first number in them: "Metric 1 has no unit." and "Metric 3 has no unit." are one. Others, and
 * the same text again, are one each; the order is that of their first.
 */
function alike(texts: readonly string[]): Same[] {
  const found = new Map<string, { first: string; numbers: number[] }>();
  for (const text of new Set(texts)) {
    const number = NUMBERED.exec(text);
    const key = number ? text.replace(NUMBERED, "$1 #") : text;
    const same = found.get(key);
    if (same && number) same.numbers.push(Number(number[2]));
    else found.set(key, { first: text, numbers: number ? [Number(number[2])] : [] });
  }
  return [...found.values()].map(({ first, numbers }) => ({ first, numbers: numbers.toSorted((a, b) => a - b) }));
}

/** A noun and its number: "metric 1". */
const NUMBERED =
  /(?<![\p{L}\p{N}-])((?:metric|round|must-have|responsibility|stakeholder|question|line)) (\d+)(?![\p{N}%])/iu;

const plural = (noun: string): string => noun.replace(/y$/, "ie") + "s";

/** Places that differ in a number only, as one: "Success metrics, metrics 1 to 5: baseline". */
export const placesInShort = (places: readonly string[]): string[] =>
  alike(places).map(({ first, numbers }) =>
    numbers.length < 2 ? first : first.replace(NUMBERED, (_, noun: string) => `${plural(noun)} ${spans(numbers)}`),
  );

/** Sentences that differ in a number only, as one: "Metrics 1 to 5 have no baseline." */
export function sentencesInShort(knows: Knows, sentences: readonly string[]): string[] {
  return alike(sentences).map(({ first, numbers }) => {
    if (numbers.length < 2) return first;
    const verb = /^(\S+) \d+ (has|is) /.exec(first);
    if (verb) {
      const subject = capital(`${plural(lowered(verb[1]!))} ${spans(numbers)}`);
      return `${subject} ${verb[2] === "has" ? "have" : "are"} ${first.slice(verb[0].length)}`;
    }
    const others = numbers.filter((number) => number !== Number(NUMBERED.exec(first)![2]));
    return phraseWords(knows, "clarity-report", "sameFor", { found: first, numbers: spans(others) });
  });
}
