import { sentencesOf, withoutExample, wordCount } from "../../sentences/cuts";
import { listWords } from "../../sentences/list";
import { phraseWords } from "../../sentences/phrase";
import type { Source } from "../../source";
import { stopped } from "../../wording";
import { baseOf, formOf, isMixed, isPastVerb } from "./must-have-form";

/** A must-have as an interviewer asks about it. */
export interface MustHaveQuestion {
  readonly ask: string;
  /** What is asked for, in the must-have's own words. */
  readonly words: string;
  /** What a must-have says the candidate can show or describe, as questions. */
  readonly followUps: readonly string[];
}

/** What the candidate can say of it or knows, what is still so, or what others did in the end. */
const TAIL =
  /(?:,? and |, (?=(?:you )?(?:can|able to|knows?) ))(?:(?:you )?(?:(?<verb>can|(?:(?:must |should |will )?be |is |are )?able to|knows?) |still (?<still>\p{L}+) )|(?<they>(?:they|it|something|nobody|the (?:team|teams|group|users|customers)) ))(?<rest>.+)$/isu;

/** "Can say what it did" as "Tell me what it did.", "can show the plan" as "Describe the plan."; any other as "Can you …?" */
const askCan = (source: Source, what: string): string =>
  asTold(source, what) ?? phraseWords(source, "interviewer-kit", "askCan", { what });

function asTold(source: Source, what: string): string | undefined {
  const [, verb = "", rest = ""] = /^(say|tell|show)(?: (?:us|me))? (.+)$/is.exec(what) ?? [];
  if (verb === "") return undefined;
  const name = verb.toLowerCase() === "show" ? "askShow" : "askTell";
  return phraseWords(source, "interviewer-kit", name, { what: rest });
}

/** Words that someone can hear as one question. */
const HEARD = 16;

/** "Follow a design, say where it breaks, and agree on a canary" without the deed in the middle, which is asked afterward. */
function longListParted(source: Source, does: string): { what: string; middle: string } {
  const deeds = /^([^,;:]+), ([^,;:]+), and (\p{Ll}[^,;:]+)$/u.exec(does)?.slice(1) ?? [];
  // "Speed, cost, and quality" are things and not deeds.
  const isLong = deeds.length > 0 && wordCount(does) > HEARD && deeds.every((deed) => wordCount(deed) > 2);
  return isLong ? { what: listWords(source, [deeds[0]!, deeds[2]!]), middle: deeds[1]! } : { what: does, middle: "" };
}

/** "How many noticed and what it cost": what a candidate can report. */
const CLAUSE = /^(?:how|what|when|where|whether|which|who|whom|whose|why|if)\b/i;

/** What a must-have says the candidate can report or knows, as a question; "able to show" becomes "can show". */
function askTold(source: Source, verb: string, what: string): string {
  if (!/^know/i.test(verb)) return askCan(source, what);
  // "Do you know what you would do?" is a yes-or-no question.
  return phraseWords(source, "interviewer-kit", CLAUSE.test(what) ? "askTell" : "askKnow", { what });
}

/** A must-have without what it ends with, and that as a question: "…, and still work with them" as "Do you still work with them?" */
function tailParted(source: Source, said: string): { act: string; known: readonly string[] } {
  const tail = TAIL.exec(said);
  const { verb, still, they, rest = "" } = tail?.groups ?? {};
  if (!tail || (still && isPastVerb(still))) return { act: said, known: [] };
  const known = verb
    ? askTold(source, verb, rest)
    : still
      ? phraseWords(source, "interviewer-kit", "askStill", { what: `${baseOf(still)} ${rest}` })
      : phraseWords(source, "interviewer-kit", "askHowKnown", { what: `${they}${rest}` });
  return { act: said.slice(0, tail.index), known: [known] };
}

/** The phrase of the question, by the form of the must-have. */
const ASKS = { past: "askMustHavePast", can: "askMustHaveNow" } as const;

/**
 * "You have chosen between A and B, and can say what it did to both." as "Tell me about a time you chose between A and B." and
 * "Tell me what it did to both.", "You can compare two designs." as "Tell me about a time you had to compare two designs.", "Ran a rollout"
 * as "Tell me about a time you ran a rollout."; any other text is read out, and the candidate asked what shows it.
 */
export function mustHaveQuestion(source: Source, what: string): MustHaveQuestion {
  const form = formOf(what);
  const more = sentencesOf(what.trim())
    .slice(1)
    .map((sentence) => {
      const [, verb, rest = ""] = /^you (can|know) (.+?)[.!]*$/is.exec(sentence) ?? [];
      return verb ? askTold(source, verb, rest) : undefined;
    });
  // The candidate would take an example as a hint.
  const { act, known } = tailParted(source, withoutExample(form?.said ?? ""));
  if (!form || isMixed(act) || more.includes(undefined)) {
    const ask = phraseWords(source, "interviewer-kit", "askMustHave", { what: stopped(what.trim()) });
    return { ask, words: what, followUps: [] };
  }
  const { what: words, middle } = form.kind === "can" ? longListParted(source, act) : { what: act, middle: "" };
  const ask = phraseWords(source, "interviewer-kit", ASKS[form.kind], { what: words });
  const also =
    middle && (asTold(source, middle) ?? phraseWords(source, "interviewer-kit", "askDidAlso", { what: middle }));
  return { ask, words, followUps: [also, ...known, ...more].flatMap((one) => one || []) };
}
