import { PARTICIPLE, PAST } from "../../../requisition/texts/verbs";
import { sentencesOf } from "../../sentences/cuts";

/** Spellings from quick typing, and how they are read; the printed text stays as typed. */
const TYPED: readonly (readonly [typed: RegExp, meant: string])[] = [
  [/\bu\b/gi, "you"],
  [/\bur\b/gi, "your"],
  [/\b(what|who|how|where|when)['’]?s\b/gi, "$1 is"],
  [/\bwon['’]?t\b/gi, "will not"],
  [/\b(did|do|does|was|were|has|had|have|would|could|should)n['’]?t\b/gi, "$1 not"],
  [/\byouve\b/gi, "you've"],
  [/\byoud\b/gi, "you'd"],
];
const read = (question: string): string =>
  TYPED.reduce((text, [typed, meant]) => text.replace(typed, meant), question.trim());

/** Verbs that ask without a question mark: "Talk us through it." */
const TELL = "(?:please )?(?:tell|walk|talk|take|describe|explain)";
const QUESTION_WORDS = "what|which|who|whom|whose|how|when|where";
/** Introduces a hypothetical case. */
const CASE = "\\b(?:suppose|imagine|what if|were to)\\b|\\bthe next (?:\\S+ )?(?:minutes?|hours?|days?|weeks?)\\b";
/** May ask what someone would do. */
const MAY_SUPPOSE = new RegExp(`${CASE}|\\b(?:would|ideal)\\b|\\byou['’]d\\b|\\bthe next (?:\\S+ )?steps?\\b`, "i");
/** Clearly asks what the candidate would do in a hypothetical case; "what would you like to learn?" does not. */
const SUPPOSED = new RegExp(
  `${CASE}|\\b(?:would you|you would|you['’]d)\\b(?! (?:like|love|prefer|want|enjoy|say|describe|rate|call)\\b)`,
  "i",
);
/**
 * Asks for the candidate's move in a case described before: "What now?", "What do you do first?", "Talk us through it."
 */
const ASKS_MOVE = new RegExp(
  "\\bdo you (?:do|say|tell|decide|ask|react|respond|handle|start|check|call|answer|proceed|begin|write|cut|keep)\\b|" +
    `\\bwhat (?:now|next|first)\\b|^${TELL}\\b`,
  "i",
);
/** A statement about the company or the candidate is not a case: "We use Jira. How do you plan?" */
const NO_CASE = /^(?:we|our|this (?:job|role|team)|you|your)\b/i;
/** Something that happened to the candidate. */
const HAPPENED = new RegExp(
  "\\b(?:have|had) your?\\b|\\b(?:you|they|the candidate) had\\b|\\b(?:you(?:['’]ve| have)|(?:they|the candidate) (?:have|has)) " +
    `(?:(?:not|ever|never|already|also|once|really|personally|recently|just) )*(?:${PARTICIPLE})(?![\\p{L}-])|` +
    `\\b(?:should|could) (?:you )?have\\b|\\byour? (?:were|was|did)\\b|\\byou (?:${PAST})(?![\\p{L}-])|` +
    "\\blast\\b|\\byour (?:previous|former|old|earlier|current|present)\\b|\\bof yours\\b|\\bever\\b|\\b(?:hardest|best|worst|biggest|longest|largest|proudest|most \\w+)\\b",
  "iu",
);
/** Asks for a story, unless it follows a case of ours. */
const STORY = /\b(?:tell|walk|talk|take) (?:me|us)\b|^describe\b/i;
/** Actions at work, in base and past form. Other verbs may not be work, as in "an app you deleted". */
const ACTIONS =
  "stop|close|ship|launch|manage|fix|plan|cancel|deliver|design|start|handle|miss|fail|train|solve|save|change|raise|refuse|persuade|convince|decide|organi[sz]e|introduce|replace|reject|negotiate|move|drop|improve|reduce|migrate|retire|open|hire|resolve|prevent";
const BASES =
  "run|lead|build|make|cut|write|break|lose|win|sell|teach|oversee|take over|set up|roll out|turn (?:down|around)";
const PASTS =
  "ran|led|built|made|cut|wrote|broke|lost|won|sold|taught|oversaw|took over|set up|rolled out|turned (?:down|around)";
const PAST_ACTIONS = `(?:(?:${ACTIONS})(?:[bdglmnprt]?ed|d)|${PASTS})`;
const DID = new RegExp(
  `\\bdid you (?:\\p{L}+ly |last |ever )*(?:${ACTIONS}|${BASES})\\b(?! using)|\\byou(?:['’]ve| have)? (?:personally |yourself )?${PAST_ACTIONS}(?![\\p{L}-])(?! using)|` +
    `\\bhave you (?:ever |personally )*(?:${PAST_ACTIONS}|run|written|broken|overseen|taken over)(?![\\p{L}-])(?! using)|\\bwhen (?:did you last|was the last time you)\\b`,
  "iu",
);
/** Past tense; in a round with an exercise, it asks what the candidate did there. */
const PAST_TENSE = /\b(did|were|was) (you|your)\b/i;
const isOfExercise = (asks: string, hasExercise: boolean): boolean =>
  hasExercise && PAST_TENSE.test(asks) && !/\b(?:last|ever|real)\b/i.test(asks);
/** Asks for the candidate's own case, whatever hypothetical part follows. */
const A_TIME =
  /^(?:please )?(?:tell (?:me|us) about|describe|(?:talk|walk|take) (?:me|us) through|give (?:me|us)(?: an example of)?|think of) (?:a|an|one|the last|your last) (?:\S+ )?(?:time|occasion|situation|moment)\b|^(?:please )?(?:tell (?:me|us) about|describe) [^,.?]*\bof yours\b/i;
/** Asks without a question mark. */
const REQUEST = new RegExp(`^(?:${TELL}|(?:please )?(?:give|think|show))\\b`, "i");
/** A sentence with a request in its last clause: "Kafka replays a day: walk us through it." */
const ASKS_LAST = new RegExp(`^(.+?)(?: [-–—]|[,:;.!]) (?=${TELL}\\b)(.+)$`, "is");

/** Splits a question into what it states and what it asks. */
function partsOf(question: string): { readonly states: string; readonly asks: string } {
  const sentences = sentencesOf(read(question)).flatMap((one) => ASKS_LAST.exec(one)?.slice(1) ?? [one]);
  const asking = sentences.filter((one) => one.endsWith("?") || REQUEST.test(one));
  if (asking.length === 0) return { states: "", asks: sentences.join(" ") };
  return { states: sentences.filter((one) => !asking.includes(one)).join(" "), asks: asking.join(" ") };
}

/** True if a question is about the past: "Which app did you drop?", but not "A release fails. Talk us through it." */
export function isOfThePast(question: string, hasExercise: boolean): boolean {
  const { states, asks } = partsOf(question);
  if (A_TIME.test(asks)) return true;
  if (PAST_TENSE.test(asks)) return !isOfExercise(asks, hasExercise);
  if (MAY_SUPPOSE.test(asks)) return false;
  return HAPPENED.test(asks) || (STORY.test(asks) && (states === "" || HAPPENED.test(states)));
}

/**
 * True if a question is clearly about what the candidate did: "Which release did you stop?", but not "Walk us through
 * an app you deleted", which is about the app.
 */
export function isOfTheirDeeds(question: string, hasExercise: boolean): boolean {
  const { asks } = partsOf(question);
  if (A_TIME.test(asks)) return true;
  return DID.test(asks) && !/\bwould\b/i.test(asks) && !isOfExercise(asks, hasExercise);
}

/** True if a question is clearly hypothetical: it describes a case or asks what the candidate would do. */
export function isSupposed(question: string, hasExercise: boolean): boolean {
  if (isOfTheirDeeds(question, hasExercise)) return false;
  const { states, asks } = partsOf(question);
  if (states !== "") return (ASKS_MOVE.test(asks) || SUPPOSED.test(asks)) && !NO_CASE.test(states);
  // "Who does it badly, and what would you change?" is about something real.
  const [first = ""] = asks.split(new RegExp(` and (?=(?:${QUESTION_WORDS}|why)\\b)`, "i"));
  return SUPPOSED.test(first) && !HAPPENED.test(asks);
}

/** "Why do you want …?", "What draws you …?" */
const MOTIVE =
  /^(?:so |and )?why (?:(?:do|would) you (?:want|like|apply|think (?:this|we|you))|(?:are|were) you (?:leaving|looking|interested|applying|moving)|(?:leave|join|apply|move|change|us|this|now)\b)|^what (?:draws|drew|attracts|attracted|brings|brought|interests|interested|motivates|appeals|excites) (?:to )?you\b|^what are you looking for\b|^where do you (?:see|want)\b/i;
/** "Are you willing to travel?", "Do you hold a license?" */
const CONDITION =
  /^(?:(?:are|is|do|does|will|can|could|have|has|would) (?:you|they|the candidate)|(?:you|the candidate) (?:are|is|can|will|have|has)) (?!(?:think|believe|ever|seen|tell|give|show|explain|describe|walk|talk|say|name|remember|recall|sketch|draw)\b)[^?]*\??$/i;
/** Matches "Would you ship it?", but not "Would you be willing". */
const WOULD =
  /^(?:could|would)\b(?! \S+(?: \S+)? (?:be|mind|like|want|prefer|accept|consider|relocate|travel|move)\b)/i;

/**
 * True if a question asks for a motive or a condition: "Why do you want this?", "Are you willing to travel?" The answer
 * needs no follow-up.
 */
export function isOfTerms(question: string): boolean {
  const { states, asks } = partsOf(question);
  if (states !== "") return false;
  const isCondition =
    CONDITION.test(asks) && !WOULD.test(asks) && !HAPPENED.test(asks) && !/\b(?:how|why|what)\b/i.test(asks);
  return MOTIVE.test(asks) || isCondition;
}

/** Verbs that come before their subject only in a question. */
const AUX = "do|does|did|is|are|was|were|has|have|had|can|could|would|will|should";
const ABOUT = "(?:i|you|your|we|our|they|their|he|she|it|the|this|that|these|those|an?|there|anyone|anybody|everyone)";
/**
 * Starts like a question: "What do you do", "Which launch did you stop", "Who was angry", "Why leave", "Are you", but
 * not "How we work".
 */
const QUESTION = new RegExp(
  `^(?:and |so |but |then )?(?:(?:${QUESTION_WORDS})(?: (?!${ABOUT}\\b)[\\p{L}'’-]+){0,4}? (?:${AUX})\\b|` +
    `why\\b|how (?:much|many|long|often|far)\\b|(?!have\\b)(?:${AUX}) ${ABOUT}\\b|have (?:you|they|we)\\b)`,
  "iu",
);

/** Ends with another question: "Who of them would not, and why". */
const AND_WHY = new RegExp(`^(?:${QUESTION_WORDS})\\b.* (?:and|or) why(?: not)?$`, "is");

/**
 * Adds a missing question mark to a company's question: "A line stops. What do you do" becomes "A line stops. What do
 * you do?"; any other text stays as typed.
 */
export function asQuestion(question: string): string {
  const text = question.trimEnd();
  const last = sentencesOf(read(text)).at(-1) ?? "";
  if (/[^\p{L}\p{N})"”’]$/u.test(text) || REQUEST.test(last)) return question;
  // The last clause may be the question, after the case: "Monday morning, what do you do".
  const clauses = [last, ...[...last.matchAll(/(?:[,:;]| [-–—]) (?=(.+)$)/gsu)].map(([, rest = ""]) => rest)];
  return clauses.some((clause) => QUESTION.test(clause) || AND_WHY.test(clause)) ? `${text}?` : question;
}
