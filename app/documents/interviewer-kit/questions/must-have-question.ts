import { sentencesOf, withoutExample, wordCount } from "../../sentences/cuts";
import { listWords } from "../../sentences/list";
import { phraseWords } from "../../sentences/phrase";
import type { Source } from "../../source";
import { stopped } from "../../wording";
import { baseOf, formOf, isMixed, isPastVerb } from "./must-have-form";

/** A must-have as an interview question. */
export interface MustHaveQuestion {
  readonly ask: string;
  /** The part that the question asks about, in the must-have's own words. */
  readonly words: string;
  /** Questions about what the candidate can show or describe according to the must-have. */
  readonly followUps: readonly string[];
}

/** The end of a must-have: what the candidate can tell or knows, what is still true, or what others did in the end. */
const TAIL =
  /(?:,? and |, (?=(?:you )?(?:can|able to|knows?) ))(?:(?:you )?(?:(?<verb>can|(?:(?:must |should |will )?be |is |are )?able to|knows?) |still (?<still>\p{L}+) )|(?<they>(?:they|it|something|nobody|the (?:team|teams|group|users|customers)) ))(?<rest>.+)$/isu;

/**
 * Asks for "can say what it did" with "Tell me what it did.", for "can show the plan" with "Describe the plan."; for
 * anything else with "Can you …?"
 */
const askCan = (source: Source, what: string): string =>
  asRequest(source, what) ?? phraseWords(source, "interviewer-kit", "askCan", { what });

function asRequest(source: Source, what: string): string | undefined {
  const [, verb = "", rest = ""] = /^(say|tell|show)(?: (?:us|me))? (.+)$/is.exec(what) ?? [];
  if (verb === "") return undefined;
  const name = verb.toLowerCase() === "show" ? "askShow" : "askTell";
  return phraseWords(source, "interviewer-kit", name, { what: rest });
}

/** The most words that are easy to follow in one spoken question. */
const MOST_WORDS = 16;

/**
 * Takes the middle action out of "Follow a design, say where it breaks, and agree on a canary"; it is asked about
 * afterward.
 */
function splitLongList(source: Source, does: string): { what: string; middle: string } {
  const actions = /^([^,;:]+), ([^,;:]+), and (\p{Ll}[^,;:]+)$/u.exec(does)?.slice(1) ?? [];
  // "Speed, cost, and quality" are things, not actions.
  const isLong = actions.length > 0 && wordCount(does) > MOST_WORDS && actions.every((action) => wordCount(action) > 2);
  return isLong
    ? { what: listWords(source, [actions[0]!, actions[2]!]), middle: actions[1]! }
    : { what: does, middle: "" };
}

/** A clause that the candidate can report: "how many noticed and what it cost". */
const CLAUSE = /^(?:how|what|when|where|whether|which|who|whom|whose|why|if)\b/i;

/** A question about what the candidate can report or knows; "able to show" is read as "can show". */
function askReport(source: Source, verb: string, what: string): string {
  if (!/^know/i.test(verb)) return askCan(source, what);
  // "Do you know what you would do?" is a yes-or-no question.
  return phraseWords(source, "interviewer-kit", CLAUSE.test(what) ? "askTell" : "askKnow", { what });
}

/**
 * Splits off the end of a must-have as a question: "…, and still work with them" becomes "Do you still work with them?"
 */
function splitTail(source: Source, said: string): { act: string; known: readonly string[] } {
  const tail = TAIL.exec(said);
  const { verb, still, they, rest = "" } = tail?.groups ?? {};
  if (!tail || (still && isPastVerb(still))) return { act: said, known: [] };
  const known = verb
    ? askReport(source, verb, rest)
    : still
      ? phraseWords(source, "interviewer-kit", "askStill", { what: `${baseOf(still)} ${rest}` })
      : phraseWords(source, "interviewer-kit", "askHowKnown", { what: `${they}${rest}` });
  return { act: said.slice(0, tail.index), known: [known] };
}

/** The phrase of the question, by the form of the must-have. */
const ASKS = { past: "askMustHavePast", can: "askMustHaveNow" } as const;

/**
 * Returns the questions about a must-have. "You have chosen between A and B, and can say what it did to both." becomes
 * "Tell me about a time you chose between A and B." and "Tell me what it did to both.", "You can compare two designs."
 * becomes "Tell me about a time you had to compare two designs.", "Ran a rollout" becomes "Tell me about a time you ran
 * a rollout." Any other text is quoted, and the candidate is asked for evidence.
 */
export function mustHaveQuestion(source: Source, what: string): MustHaveQuestion {
  const form = formOf(what);
  const more = sentencesOf(what.trim())
    .slice(1)
    .map((sentence) => {
      const [, verb, rest = ""] = /^you (can|know) (.+?)[.!]*$/is.exec(sentence) ?? [];
      return verb ? askReport(source, verb, rest) : undefined;
    });
  // Examples would be hints for the candidate.
  const { act, known } = splitTail(source, withoutExample(form?.said ?? ""));
  if (!form || isMixed(act) || more.includes(undefined)) {
    const ask = phraseWords(source, "interviewer-kit", "askMustHave", { what: stopped(what.trim()) });
    return { ask, words: what, followUps: [] };
  }
  const { what: words, middle } = form.kind === "can" ? splitLongList(source, act) : { what: act, middle: "" };
  const ask = phraseWords(source, "interviewer-kit", ASKS[form.kind], { what: words });
  const also =
    middle && (asRequest(source, middle) ?? phraseWords(source, "interviewer-kit", "askDidAlso", { what: middle }));
  return { ask, words, followUps: [also, ...known, ...more].flatMap((one) => one || []) };
}
