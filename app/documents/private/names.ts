import type { PrivateMarks } from "../../catalogue/shapes/private-marks";
import { wordsOf } from "../../clarity/names";
import { anyCase, type PrivateMark, withoutMarks } from "./marks";

/**
 * Words that everyone may read: a `strong` name is checked against what any posting prints, others against everything
 * public.
 */
export interface PublicWords {
  readonly printed: string;
  readonly known: string;
}

const QUOTED = /["“”«„]([^"“”«»„]{2,60})["”“»]|(?<![\p{L}\p{N}])['‘]([^'’‘]{2,60})['’](?!\p{L})/gu;
/** Text between a name and its mark: nothing, or a word or two. */
const BESIDE = /^['’]?s?\s*(?:[\p{L}'’-]+\s+){0,2}[\s,;:–—-]*$/u;
/** Names that end a text: "the launch of Blue Heron". */
const LAST = /(?:^|[\s("“])((?:\p{Lu}[\p{L}\p{N}&-]*\s)*\p{Lu}[\p{L}\p{N}&-]*)(?:['’]s)?[\s,;:"”–—-]*$/u;
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{5,}(?:-?\p{N}+)?(?![\p{L}\p{N}])/gu;

/**
 * Returns the names that a marked sentence reveals: in or next to quotes, in capitals, after "Project" or "codename".
 */
export function namesGiven(
  sentence: string,
  found: readonly PrivateMark[],
  marks: PrivateMarks,
  everyone: PublicWords,
): string[] {
  const known = new Set(marks.known.flat().map((word) => word.toLowerCase()));
  const rest = withoutMarks(sentence, found);
  const announced = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${anyCase([...marks.codenames, ...marks.names])})[\s:=-]*["“”«„'‘]?(\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*)?)`,
    "gu",
  );
  const strong = [
    ...quotedBeside(sentence, found),
    ...[...sentence.matchAll(announced)].map(([, name]) => name!),
    // A line in all capitals is only for emphasis.
    ...(/\p{Ll}/u.test(rest) ? [...rest.matchAll(CAPITALS)].map(([name]) => name) : []),
  ];
  const weak = found.flatMap(({ start }) => nameBefore(sentence.slice(0, start)));
  const isNew = (name: string, text: string) =>
    name.length > 1 && !known.has(name.toLowerCase()) && !mentions(text, name);
  const bare = new RegExp(String.raw`^(?:the )?(?:${anyCase([...marks.codenames, ...marks.names])})[\s:-]+`, "u");
  return [
    ...strong.map((name) => name.replace(bare, "").trim()).filter((name) => isNew(name, everyone.printed)),
    ...weak.map((name) => name.replace(bare, "").trim()).filter((name) => isNew(name, everyone.known)),
  ];
}

/** The quoted text next to a mark, else the only quoted text. */
function quotedBeside(sentence: string, found: readonly PrivateMark[]): string[] {
  const quotes = [...sentence.matchAll(QUOTED)].map(({ 0: all, 1: double, 2: single, index }) => ({
    name: (double ?? single!).replace(/[.,;!?]$/, ""),
    start: index,
    end: index + all.length,
  }));
  const beside = quotes.filter(({ start, end }) =>
    found.some(
      (mark) =>
        (start < mark.end && end > mark.start) ||
        (end <= mark.start && BESIDE.test(sentence.slice(end, mark.start))) ||
        (start >= mark.end && BESIDE.test(sentence.slice(mark.end, start))),
    ),
  );
  return (beside.length > 0 || quotes.length > 1 ? beside : quotes).map(({ name }) => name);
}

/** The name that ends a text; the capital of its first word does not count. */
function nameBefore(text: string): string[] {
  const name = LAST.exec(text)?.[1];
  if (name === undefined) return [];
  const isFirst = text.trimStart().startsWith(name) && !/^\p{Lu}{4}/u.test(name);
  const words = isFirst ? name.split(" ").slice(1) : [name];
  return words.join(" ").length > 3 ? [words.join(" ")] : [];
}

/**
 * True if a text contains a name as separate words. A name that is a capitalized ordinary word must also be capitalized
 * in the text.
 */
export function mentions(text: string, name: string): boolean {
  const isCommon = /^\p{Lu}\p{Ll}+$/u.test(name);
  return [...text.matchAll(wordsOf(name))].some(([met]) => !isCommon || /\p{Lu}/u.test(met));
}
