import type { PrivateMarks } from "../../catalogue/shapes/private-marks";
import { asPattern } from "../../clarity/names";
import { oncePer } from "../../requisition/once-per";

/** The position of a mark that says that the public must not read a text. */
export interface PrivateMark {
  readonly start: number;
  readonly end: number;
}

/** A text without its marks. */
export const withoutMarks = (text: string, marks: readonly PrivateMark[]): string =>
  marks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

interface Patterns {
  readonly segment: RegExp;
  readonly apart: readonly RegExp[];
  readonly anywhere: readonly RegExp[];
  readonly weak: RegExp;
  readonly unless: RegExp;
}

/** What may come before and after a separate mark: the start or end, a bracket, a colon, a dash. */
const BEFORE = String.raw`(?:^|[([{.!?:;*|—]\s*|\s(?:--?|–)\s+)`;
const AFTER = String.raw`\s*(?:$|[)\]}.!?:;*|—]|\s(?:--?|–)(?:\s|$))`;
const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]?/gu;
const SEGMENTS = /[,;:.!?–—|/]|\s--?\s/u;

/** Phrases as one pattern, with any white space or hyphen, and any apostrophe or none. */
const anyOf = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      asPattern(phrase)
        .replace(/['’]/g, "['’]?")
        .replace(/[\s-]+/g, "[\\s-]+"),
    )
    .join("|");

const patternsOf = oncePer((marks: PrivateMarks): Patterns => {
  const core = (phrases: readonly string[]) =>
    String.raw`(?:(?:${anyOf(marks.before)})[\s-]+)*(?:${anyOf(phrases)})(?:[\s-]+(?:${anyOf(marks.after)})(?![\p{L}\p{N}])[^()[\]{};:!?.,|—–]*)?`;
  const all = [...marks.alone, ...marks.phrases];
  const soft = (edge: string) => edge.replace("(?:", "(?:,|");
  return {
    segment: new RegExp(`^(?:${core(all)})$`, "iu"),
    apart: [
      new RegExp(String.raw`(?=\S)(?<=${BEFORE})${core(all)}(?=${AFTER})`, "giu"),
      new RegExp(String.raw`(?=\S)(?<=${BEFORE}|,\s*)${core(marks.phrases)}(?=${soft(AFTER)})`, "giu"),
    ],
    anywhere: [
      new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${anyOf(marks.anywhere)})(?![\p{L}\p{N}-])`, "giu"),
      // A quote or a capital after it: "codename Falcon".
      new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${anyCase(marks.codenames)})[\s:=]*(?=["“”«„'‘]|\p{Lu}|\p{N})`, "gu"),
    ],
    weak: new RegExp(`^(?:${anyOf(marks.weak)})$`, "iu"),
    unless: new RegExp(String.raw`(?<![\p{L}])(?:${anyOf(marks.unless)})(?![\p{L}])`, "iu"),
  };
});

/** Words as one pattern in either case or all capitals, for patterns that are otherwise case-sensitive. */
export const anyCase = (words: readonly string[]): string =>
  anyOf(words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]));

/**
 * Returns the marks of a sentence, or of a name, where weak marks do not count. A mark in brackets covers everything in
 * them.
 */
export function marksIn(sentence: string, marks: PrivateMarks, isName = false): PrivateMark[] {
  const { segment, apart, anywhere, weak, unless } = patternsOf(marks);
  const isMark = (text: string): boolean =>
    segment.test(text) && !(weak.test(text) && (isName || unless.test(sentence)));
  const within = (pattern: RegExp, counts: (text: string) => boolean): PrivateMark[] =>
    [...sentence.matchAll(pattern)]
      .filter(([text]) => counts(text))
      .map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  const found = [
    ...apart.flatMap((pattern) => within(pattern, isMark)),
    ...anywhere.flatMap((pattern) => within(pattern, () => true)),
  ];
  const brackets = [...sentence.matchAll(BRACKETS)].map(({ 0: all, 1: inside = "", index }) => ({
    start: index,
    end: index + all.length,
    isMark: inside.split(SEGMENTS).some((text) => isMark(text.trim())),
  }));
  const holding = brackets.filter(
    ({ start, end, isMark }) => isMark || found.some((mark) => mark.start >= start && mark.end <= end),
  );
  const free = found.filter((mark) => !holding.some(({ start, end }) => mark.start >= start && mark.end <= end));
  return [...holding, ...free]
    .sort((a, b) => a.start - b.start)
    .reduce<PrivateMark[]>((marks, { start, end }) => {
      const last = marks.at(-1);
      if (!last || start >= last.end) return [...marks, { start, end }];
      return [...marks.slice(0, -1), { start: last.start, end: Math.max(last.end, end) }];
    }, []);
}
