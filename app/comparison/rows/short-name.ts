import { shortened } from "../../requisition/texts/shortened";

/** The most characters of a label. */
const MOST = 60;

/** How a must-have addresses its reader: "You have taken ..." is about what was taken. */
const TO_THE_READER = /^you (?:have|can|are able to) (?=\p{L})/iu;

/**
 * With fewer words before its first comma, a sentence does not say what it is about: "Brought design, marketing or
 * ...".
 */
const LEAST_WORDS = 4;

const withoutStop = (text: string): string => text.replace(/(?<=[^.])[.:]$/, "");

/**
 * A short name for a text: "Release slips" for "Release slips: trains that leave late", "Design lead" for "Design lead,
 * Music". For a `sentence`, as much as says what it is about. One line without a period at the end.
 */
export function shortName(text: string, sentence: boolean): string {
  const line = text.replace(/\s+/g, " ").trim().replace(TO_THE_READER, "");
  const ends = sentence ? [/: /g, /[.!?] /g, /[,;(–—] ?/g] : [/: /g, /,? ?[,;(–—] ?/g];
  const cuts = ends.flatMap((end) => [...line.matchAll(end)].map(({ index }) => index)).sort((a, b) => a - b);
  const least = sentence ? LEAST_WORDS : 1;
  const end = cuts.find((at) => line[at] === ":" || line.slice(0, at).split(" ").length >= least);
  const name = withoutStop(end === undefined ? line : line.slice(0, end).trim()) || line;
  return shortened(name.charAt(0).toUpperCase() + name.slice(1), MOST);
}

/** One name for items with several names: the shortest, so that it does not depend on their order. */
export const sharedName = (names: readonly string[]): string =>
  [...names].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
