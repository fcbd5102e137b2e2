import type { Room } from "../fitting/fit";
import {
  canEndBefore,
  type Cut,
  fitted,
  isJoined,
  isLimit,
  isWhole,
  mainSentence,
  partsOf,
  sentencesOf,
  wordCount,
} from "./cuts";

/** The fewest words of a main clause: "Decide, with the engineers, what …" has none at its first comma. */
const LEAST = 7;

/** Where a clause may end: a comma, a semicolon, a colon or a dash. */
const JOINT = /,(?!\d) |; |: | [-–—] /g;

/** The start of a clause that depends on the one before it, whatever its commas. */
const LEANS =
  /^(?:which|who|whose|because|since|so|where|including|with|as|besides|plus|from|in|on|for|(?!(?:during|according|being|bring|spring|string|thing)\b)\p{Ll}+ing(?!,| and | or ))\b/iu;

/** A second action: "publish the dates", but not "all the dates". */
const DEED =
  /^(?!(?:all|both|half|even|of|to|about|over|under|than|like|per|by|at|into|across|through|between|around|behind)\b)\p{Ll}+ (?:the|an?|it|them|this|that|these|those|every|each|your|our|their|its|his|her)\b/u;

/** Words that weaken a promise or a demand, anywhere in a clause. */
const BINDS = /\b(?:at least|at most|up to|(?:less|more|fewer|later|earlier) than|only|unless|except)\b/i;

/** The same with a preposition or question word: "kept to the dates", "explain how". */
const DEED_WITH = /^\p{Ll}+ (?:to|with|for|on|in|from|by|at|of|how|what|why|when|where)\b/u;

/** True if a list is complete, as in "A, b and c …". After "a, b", or after one action of several, more follows. */
const isListEnded = (first: string): boolean => {
  const parts = partsOf(first.replace(/ \([^()]*\)/g, ""));
  const last = parts.at(-1)!;
  return parts.length === 1 || (isJoined(last) && !DEED.test(last) && !DEED_WITH.test(last));
};

/**
 * The main clause of a text, for documents with little room: up to the first place where it can safely end, or all of
 * it. Limits stay. "Set the policy for all our feeds, publish the dates, and hold them" becomes "Set the policy for all
 * our feeds".
 */
export function mainClause(text: string): string {
  const sentence = mainSentence(text);
  if (sentencesOf(sentence).length > 1) return text;
  const [, body = "", end = ""] = /^(.*?)([.!?…]?)$/s.exec(sentence)!;
  for (const { index, 0: joint } of body.matchAll(JOINT)) {
    const [first, tail] = [body.slice(0, index), body.slice(index + joint.length)];
    if (wordCount(first) >= LEAST && mayEnd(first, joint.trim(), tail)) return first + end;
  }
  return sentence;
}

function mayEnd(first: string, joint: string, tail: string): boolean {
  const parts = partsOf(tail);
  if (parts.some(isLimit) || BINDS.test(parts[0]!) || !canEndBefore(first, tail)) return false;
  if (joint === ":") return isWhole(tail) && !/\b(?:following|follows|these|this|are|is)$/i.test(first);
  // A second dash would close the parenthesis that the first opens.
  if (joint !== "," && joint !== ";") return !/ [-–—] /.test(first + tail);
  // Several semicolons separate list items.
  if (joint === ";") return !/; /.test(first + tail);
  return isListEnded(first) && (LEANS.test(tail) || DEED.test(tail) || /^and /i.test(tail));
}

/** A condition that someone has to wait, ask or pay for. */
const CONDITION =
  /\b(?:after|before|until|once|if|when|while|where|exchange|conditions?|subject|depend\w*|tax\w*|eligib\w*|probation|approv\w*|not|no|never|without|within)\b|n['’]t\b/i;

/** The main clause of a promise, or the whole text if the rest says for whom or when it applies. */
export function promiseInShort(text: string): string {
  const short = mainClause(text);
  const rest = text.slice(short.replace(/[.!?…]$/, "").length);
  return CONDITION.test(rest) || BINDS.test(rest) ? text : short;
}

/** A text of this many words that cannot be cut is dropped before shorter ones after it. */
const LONG = 24;

/** Chooses the list positions to print; `wanted` has the most wanted first. */
export type Choice = (wanted: readonly number[], most: number) => readonly number[];
const theFirst: Choice = (wanted, most) => wanted.slice(0, most);

/**
 * Fits texts into a list, each shortened only as needed, with "" for those left out. If there are too many, texts that
 * stay long after every cut go first, then the last ones.
 */
export function condensed(
  texts: readonly string[],
  { most, words }: Room,
  cuts: readonly Cut[],
  choice: Choice = theFirst,
): string[] {
  const isLong = texts.map((text) => wordCount(cuts.reduce((short, cut) => cut(short), text)) > LONG);
  const wanted = [...texts.keys()].toSorted((a, b) => Number(isLong[a]) - Number(isLong[b]) || a - b);
  const places = texts.length <= most ? [...texts.keys()] : choice(wanted, most).toSorted((a, b) => a - b);
  const fit = fitted(
    places.map((i) => texts[i]!),
    words,
    cuts,
  );
  return texts.map((_, i) => (places.includes(i) ? fit[places.indexOf(i)]! : ""));
}

/** The cuts of a document without room, applied after all others; none if there is room. */
export const briefCuts = (brief: boolean): Cut[] => (brief ? [withoutAsides, mainClause] : []);

/** Removes a parenthesis, unless it limits what comes before it. */
export function withoutAsides(text: string): string {
  return text.replace(/ \(([^()]*)\)(?=[ ,;.]|$)/g, (all, aside: string) =>
    isLimit(aside) || BINDS.test(aside) || /(?<![\p{L}\d])\d/u.test(aside) || wordCount(aside) < 4 ? all : "",
  );
}
