import type { Source } from "../source";
import { lowered, unstopped } from "./letter-case";
import { listWords } from "./list";

/** Nouns by which a text names somebody by role. */
const ROLE =
  /\b(managers?|leads?|leaders?|directors?|heads?|architects?|engineers?|designers?|owners?|officers?|presidents?|coordinators?|editors?|sponsors?|analysts?|scientists?|researchers?|executives?|representatives?|members?|partners?|chiefs?|recruiters?|developers?|principals?|supervisors?|specialists?|accountants?|controllers?|nurses?|physicians?|doctors?|teachers?|deans?|chairs?|administrators?|advisors?|advisers?|buyers?|planners?|strategists?|writers?|marketers?|technicians?|operators?|agents?|consultants?|counsel|attorneys?|lawyers?|founders?|CEO|CTO|CPO|CFO|COO|CMO|CIO|CISO|VP|SVP|EVP)\b/i;
/** Nouns by which it names a group. */
const GROUP =
  /\b(teams?|security|finance|legal|leadership|sales|marketing|design|operations|support|staff|boards?|groups?|councils?|committees?|functions?|departments?|people|customers?|clients?|users?|suppliers?|vendors?|stakeholders?|engineering|product|procurement|compliance|HR)\b/i;
/** Functions of a company, which take no article. */
const BARE =
  /^(security|finance|legal|leadership|sales|marketing|design|operations|support|engineering|product|procurement|compliance|data|people|research|HR|IT)( and \w+)?$/i;
const VERB = /\s(is|are|was|were|may|can|must|will|waits?|has|have|decides?|does|do|needs?|gets?)\s/i;
/** Starts that need no article of ours. */
const ARTICLE =
  /^(the|a|an|our|your|their|each|every|all|any|both|two|three|four|several|some|other|whoever|everyone|everybody|anyone|someone|somebody|nobody|people(?= (?:who|of|in|at|on|from|we)\b)|you|us|me|them)(?= |$)/i;
/** Answers that say that nobody knows yet. */
const UNKNOWN =
  /^(tb[dca]|n\/?a|none|unknown|open|pending|to be (decided|defined|determined|confirmed|announced)|\?+|[-–—.]+)$/i;
/** Nouns of people that no list holds: "pharmacists", "actuary" is one too few. */
const AGENT = /\p{L}{3,}(?:ers?|ors?|ists?|ians?|ysts?|ants?|ents?|ees?)$/iu;
const namesRole = (head: string): boolean => ROLE.test(head) || GROUP.test(head) || AGENT.test(head);
/** "Jane Doe", "Anna": every word has a capital, and none is a role. */
const isProper = (text: string): boolean =>
  !ROLE.test(text) && !GROUP.test(text) && text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
const isTitle = (text: string): boolean =>
  /^(Chief|Head|Director|Vice|VP|SVP|EVP|President|General)\b/.test(text) ||
  /^\S+ (of |for |and )?\p{Lu}/u.test(text) ||
  /^\p{Lu}{2,}\b/u.test(text);

const headOf = (text: string): string =>
  text
    .replace(ARTICLE, "")
    .split(/ (?:of|for|across|within|in|at|on|with|whose|who|from) /)[0]!
    .split(",")[0]!;
/** An answer without what stands in parentheses. */
const withoutRemarks = (who: string): string =>
  unstopped(who)
    .replace(/\s*\([^)]*\)/g, "")
    .trim();

/** True for an answer that only says that nobody knows yet: "TBD". */
export const isUnknown = (who: string): boolean => UNKNOWN.test(unstopped(who));

/** True if all of an answer names people by role or group, and no part of it is a sentence. */
export function namesSomebody(who: string): boolean {
  const text = withoutRemarks(who).replace(/, (?:who|which|for|as) .*$/su, "");
  if (text === "" || isUnknown(text)) return false;
  return text.split(/; /).every((part) => {
    const isSomebody = namesRole(headOf(part)) || isTitle(part) || isProper(part) || ARTICLE.test(part);
    return isSomebody && !VERB.test(` ${part} `) && !/[.!?:\n]/.test(part);
  });
}

/** A person, or several, as a sentence names them. */
export interface Person {
  /** "the product manager for Streaming Platform" */
  readonly text: string;
  readonly isPlural: boolean;
}

/** "Product manager, Streaming Platform" as one says it: with an article, and with "for" where there was a comma. */
function one(raw: string, short: boolean): string {
  let text = raw.trim();
  const area = /^([^,]+), (?!who |which |for |as )([^,]+)$/u.exec(text);
  if (area && ROLE.test(area[1]!) && !/ of /.test(area[1]!) && !/ and /.test(area[2]!)) {
    text = short ? area[1]! : `${area[1]} for ${area[2]}`;
  }
  if (ARTICLE.test(text)) return lowered(text);
  if (BARE.test(text)) return /^\p{Lu}{2}/u.test(text) ? text : lowered(text);
  if (isProper(text) && !isTitle(`${text.split(" ")[0]} x`) && !/^\p{Lu}{2,}$/u.test(text)) return text;
  return `the ${!isTitle(text) && /^\p{Lu}\p{Ll}/u.test(text) ? lowered(text) : text}`;
}

function isPluralNoun(text: string): boolean {
  const head = headOf(text.replace(/^the /, ""));
  return /[^s]s$/i.test(head) &&
    (ROLE.test(head) ||
      /\b(teams|groups|councils|committees|users|customers|clients|suppliers|vendors|stakeholders|functions|departments|boards)$/i.test(
        head,
      ))
    ? true
    : /^people\b/i.test(head);
}

/**
 * The persons that an answer names by role, one an item, as they are said inside a sentence: "Head of Platform" as "the Head
 * of Platform". `short` leaves out groups and side clauses ("Product manager, Music" as "the product manager").
 */
export function personsIn(who: string, short = false): Person[] {
  let text = withoutRemarks(who);
  let tail = "";
  const clause = /^(.*?)(, (?:who|which|as) .*|, for .*)$/su.exec(text);
  if (clause) [text, tail] = [clause[1]!, clause[2]!.replace(/^, for /, " for ")];
  const allRoles = (parts: readonly string[]) => parts.length > 1 && parts.every((part) => ROLE.test(part));
  const parts = text
    .split(/; /)
    .flatMap((part) => {
      const pieces = part.split(/, (?:and )?(?=\p{Ll})/u);
      return allRoles(pieces) ? pieces : [part];
    })
    .flatMap((part) => {
      const pieces = part.split(/ and /);
      return allRoles(pieces) && !/ of /.test(pieces[0]!) ? pieces : [part];
    })
    .filter((part) => part.trim() !== "");
  return parts.map((part, i) => {
    const said = one(part, short);
    const isLast = i === parts.length - 1;
    return { text: said + (isLast && !short ? tail : ""), isPlural: isPluralNoun(said) };
  });
}

/** A verb that goes with a subject: "decide" for several, "decides" for one. */
export const verbFor = (persons: readonly Person[], base: string): string =>
  persons.length > 1 || persons[0]?.isPlural ? base : `${base}s`;

/** The persons of an answer as one text: "the design lead and the engineering manager". */
export const personsText = (knows: Pick<Source, "catalogue">, who: string, short = false): string =>
  listWords(
    knows,
    personsIn(who, short).map(({ text }) => text),
  );
