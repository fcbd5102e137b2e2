import { PARTICIPLE, PAST_OF } from "../../../requisition/texts/verbs";
import { sentencesOf } from "../../sentences/cuts";
import { lowered } from "../../sentences/letter-case";

/** A must-have as a statement about the candidate: "you {said}" in the past tense, or "you can {said}". */
export interface MustHaveForm {
  readonly kind: "past" | "can";
  readonly said: string;
}

const IRREGULAR = [...PAST_OF.keys()].join("|");
/** The first verb, and one after "and" that has an object. "The build and run phase" has none. */
const DEED = new RegExp(
  `^(?:${IRREGULAR})\\b|(?<=\\b(?:and|or|then|but) )(?:${IRREGULAR})(?= (?:an?|the|it|them|one|why|how|what|that|this|those|these|our|your|their|its|his|her|\\d)\\b)`,
  "gi",
);

/** A second participle that has not been changed to the past tense, such as "and gone on to run it". */
const PARTICIPLE_LEFT = new RegExp(`\\b(?:and|or|then|but) (?:(?!run|come)(?:${IRREGULAR}))\\b`, "i");

/** "Been" as the past of "go": "been through an audit", "been to a plant". */
const BEEN_TO = /\bbeen (?=(?:all |right )?(?:through|to)\b)/gi;

/** "Chosen a tool and written why" as "chose a tool and wrote why". */
const pastOf = (said: string): string =>
  said.replace(BEEN_TO, "went ").replace(DEED, (verb) => PAST_OF.get(verb.toLowerCase())!);

/** Past tense forms that are neither participles nor other words. */
const SURE_PAST =
  "began|chose|did|drew|drove|gave|grew|oversaw|overcame|ran|rewrote|spoke|threw|took|undertook|went|withdrew|wrote";
const HAPPENED = new RegExp(`^(?:${PARTICIPLE}|${SURE_PAST})$`, "iu");
const ONLY_PAST = new RegExp(`\\b(?:${SURE_PAST})\\b`, "i");
const DONE = new RegExp(`^(?:${PARTICIPLE})$`, "iu");

/** The subject before the verb: "You have", "The candidate must", "We need someone who". */
const YOU = /^you\b ?/i;
const SOMEBODY =
  /^(?:(?:we(?:(?: are|['’]re) looking for| need| want| seek| look for) )?(?:someone|somebody|anyone|a person|people) who |(?:the|our|an?) (?:\p{L}+ )?(?:candidate|applicant|person|hire) |(?:candidates|applicants) )/iu;
const HAVE =
  /^(?:['’]ve|['’]ll have|(?:(?:must|should|will|need to|needs to) )?have|has) (?:(?:also|already|ever|once|personally) )?/i;
const CAN = /^(?:can|(?:(?:(?:must|should|will|need to|needs to) )?be |is |are |['’]re )?able to) /i;
/** Third-person words, which may mean the candidate or others. */
const THEY = /\b(?:they|them|their|theirs|themselves|he|him|his|she|her|hers)\b/i;
/** Right after the verb, they mean the candidate: "Owns their roadmap". */
const THEIR = /^(?:his|her|their)\b/i;

/** Adjectives as in "You have advanced knowledge", unlike "You have declined a request". */
const ADJECTIVE = /^(?:advanced|certified|demonstrated|detailed|extended|known|limited|proven|related|varied)$/i;
/** A state such as "Trained in first aid", if there is no "you have" before it. */
const STATE =
  /^(?:accustomed|acquainted|affiliated|allowed|associated|authori[sz]ed|based|biased|committed|dedicated|determined|educated|engaged|enrolled|excited|experienced|exposed|gifted|grounded|inspired|interested|involved|licensed|located|motivated|naked|obsessed|oriented|prepared|qualified|registered|required|rooted|seasoned|skilled|suited|talented|trained|used|versed)$/i;
const LANGUAGE = /^(?:spoken|written) (?:and|or|communication|skills?|\p{Lu})/u;

/** Words that follow a verb but not an adjective. */
const OBJECT =
  /^(?:an?|the|one|two|three|four|five|six|seven|ten|both|all|every|each|some|several|many|more|most|at least|another|other|our|your|something|somebody|someone|people|up|out|down|off|back|around|away|over|(?:after|against|across|from|into|on|through|under|with) (?:an?|the|our|your)|[$€£]?\d)(?=[\s\d+.,%]|$)/i;
/** Past tense verbs that are rarely adjectives: "Hired seniors", unlike "Distributed systems". */
const SURE_DONE =
  /^(?:been|brought|built|coached|dealt|delivered|designed|done|facilitated|handled|hired|improved|increased|introduced|launched|led|managed(?! services?\b)|mentored|migrated|negotiated|organi[sz]ed|owned|planned|presented|pushed|recruited|reduced|reported|run|seen|shipped|sold|stood|supervised|supported|taught|told|tracked|turned|won|worked) /i;
/** Third-person verbs that are not plural nouns. */
const SURE_DOES =
  /^(?:asks|brings|builds|chooses|coaches|decides|delivers|drives|explains|finds|gives|handles|hires|keeps|listens|makes|manages|negotiates|organi[sz]es|owns|says|takes|teaches|tells|writes) /i;
/** Abilities that are always true or never, not on one occasion: "You can speak German". */
const ALWAYS =
  /^(?:(?:adapt|attend|be|commute|cope|demonstrate|do without|enjoy|have|hold|know|learn|lift|like|live|love|need|possess|prefer|prove|relocate|speak|stand|start|thrive|travel|understand|want|work)\b|\p{L}+ly\b)/iu;
/** Words in -s before an article that are not verbs. */
const NO_VERB =
  /^(?:always|as|besides|does|has|is|its|lots|minus|perhaps|plus|sometimes|this|thus|us|versus|was|whereas|yes|\p{L}+wards)$/iu;
/** A second verb that fits neither "you have" nor "you can": "… and is still there". */
const OTHER_VERB =
  /\b(?:and|but) (?:still )?(?:am|are|does|has|have|is|keeps|knows|leads|makes|manages|owns|runs|takes|works|writes)\b/i;
/** A full stop inside a text, not after an abbreviation: what follows is another sentence. */
const BROKEN = /[;:!?…](?=\s)|(?<!\b(?:e\.g|i\.e|incl|approx|min|max|vs|etc|no|ca))\.(?=\s)|\s[-–—]+\s|\n/i;
/**
 * A clause with its own subject: "it doesn't have to be big", "and one of them was a mistake", "so that they trust
 * you".
 */
const OWN_SUBJECT =
  /,? (?:so|so that|because|since|although|though) (?:that )?(?:I|we|you|it|they|he|she|the|our|your|this|that|there|people|nobody|everyone)\b|, (?:I|we|it|they|he|she|this|there|not|no need)\b|(?:,| (?:and|but)) (?:(?:and|but) )?(?:(?:at least|at most|only|even) )?(?:one|two|some|several|most|many|none|all|both|each|it|they|we|he|she|this|that|these|those|there|the|your|our|their|nobody|somebody|something|everyone)\b(?: (?:of|the|\p{L}+)){0,3} (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|(?:is|are|was|were|do|does|did|has|have|had|would|could|can|wo)n['’]t)\b/iu;
/** A present state, which does not fit a story about the past: "had to say which part is wrong". */
const SO_TODAY = /\b(?:which|who|what|where|why|how|whether)\b.* (?:is|are|has|have|isn['’]t|aren['’]t)\b/i;
/** A second verb of the third person, or a noun that looks like one. */
const ALSO_DOES = /\b(?:and|or|but|then) (?:\p{L}+ly )?\p{L}+s\b/iu;

/**
 * Returns a must-have in a form that can be asked about: "You've told a VP no." as { kind: "past", said: "told a VP no"
 * }, "Ran a rollout" as { kind: "past", said: "ran a rollout" }, "Writes criteria that hold" as { kind: "can", said:
 * "write criteria that hold" }. Undefined for one that did not happen on an occasion ("Fluent German", "10+ years in a
 * bank"). Only the first sentence is read.
 */
export function formOf(what: string): MustHaveForm | undefined {
  const text = (sentencesOf(what.trim())[0] ?? "").replace(/(?<![.!])[.!]+$/, "");
  const rest = text.replace(YOU, "").replace(SOMEBODY, "");
  const [isYou, isNamed] = [YOU.test(text), SOMEBODY.test(text)];
  if (isNamed && THEY.test(rest)) return undefined;
  if (HAVE.test(rest)) return haveForm(rest.replace(HAVE, ""));
  if (CAN.test(rest)) return canForm(rest.replace(CAN, ""));
  if (isYou) return undefined;
  return pastForm(lowered(rest)) ?? doesForm(lowered(rest), isNamed);
}

const verbOf = (said: string): string => /^\p{L}+(?![\p{L}-])/u.exec(said)?.[0] ?? "";

/** A lasting state and not an occasion: "Been an engineer"; "been through an audit" is an occasion. */
const BEING =
  /^(?:been (?!(?:all |right )?(?:through|to)\b|asked|blamed|in charge|responsible|told|wrong)|had (?!to\b)|known\b)/i;

function haveForm(said: string): MustHaveForm | undefined {
  const isDone = DONE.test(verbOf(said)) && !ADJECTIVE.test(verbOf(said)) && !LANGUAGE.test(said);
  return isDone ? inPast(said) : undefined;
}

const canForm = (said: string): MustHaveForm | undefined => (ALWAYS.test(said) ? undefined : { kind: "can", said });

/** Matches "Brought a rota back" and "Ran a rollout"; undefined if the first word may be an adjective. */
function pastForm(said: string): MustHaveForm | undefined {
  const verb = verbOf(said);
  const rest = said.slice(verb.length).trim();
  if (!HAPPENED.test(verb) || ADJECTIVE.test(verb) || STATE.test(verb) || rest === "" || THEIR.test(rest))
    return undefined;
  const isPast = ONLY_PAST.test(verb);
  if (!isPast && !OBJECT.test(rest) && !SURE_DONE.test(said)) return undefined;
  return inPast(said);
}

function inPast(done: string): MustHaveForm | undefined {
  if (BEING.test(done)) return undefined;
  const said = pastOf(done);
  return PARTICIPLE_LEFT.test(said) ? undefined : { kind: "past", said };
}

function doesForm(said: string, isNamed: boolean): MustHaveForm | undefined {
  const verb = verbOf(said);
  const rest = said.slice(verb.length).trim();
  const isVerb = /[^s]s$/i.test(verb) && (isNamed || /^(?:an?|the) /i.test(rest) || SURE_DOES.test(said));
  if (!isVerb || NO_VERB.test(verb) || ALSO_DOES.test(rest) || THEIR.test(rest)) return undefined;
  return canForm(`${baseOf(verb)} ${rest}`);
}

/** True if a must-have is not a single statement after "you have" or "you can". */
export const isMixed = (said: string): boolean =>
  [OTHER_VERB, BROKEN, OWN_SUBJECT, SO_TODAY].some((sign) => sign.test(said));

/** "Carries" as "carry", "teaches" as "teach", "owns" as "own". */
export const baseOf = (verb: string): string =>
  verb
    .replace(/^has$/i, "have")
    .replace(/(?<=\p{L}{2})ies$/u, "y")
    .replace(/(?<=sh|ch|x|ss|zz|o|focus)es$/, "")
    .replace(/(?<=[^s])s$/, "");

/** True if a verb has the form of a past tense. */
export const isPastVerb = (verb: string): boolean => HAPPENED.test(verb);
