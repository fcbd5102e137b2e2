import { stem } from "../../../clarity/reading/words/stem";
import { contentWords } from "../../../comparison/alignment/similarity";

/** Common openings of questions and must-haves, whatever they are about. */
const LEAD_IN =
  /^(?:please )?(?:(?:can|could|would) you )?(?:tell (?:me|us) (?:about|of|how)|walk (?:me|us) through|describe|give (?:me|us) an example of|think of|talk (?:me|us) through|(?:when have )?you have|you can|when have you)\b|\b(?:a time|a situation) (?:when|where|in which)\b|\b(?:can|could) (?:say|show|tell|name|explain)\b/gi;

/** Words common to must-haves, and numbers, which give an amount but not a topic: "3+ years of experience". */
const FILLER =
  /^(?:candidates?|applicants?|able|willing|experienced?|two|three|four|five|six|seven|eight|nine|ten|\p{N}.*)$/iu;
/** "10+ years", "3 weeks" */
const MEASURE = /\p{N}[\p{N}.,]*\+? ?-?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?)\b/giu;

/** What a question or a must-have is about: the families of its distinctive words, without common openings. */
export function subjectOf(text: string): ReadonlySet<string> {
  const words = [...contentWords(text.replace(LEAD_IN, "").replace(MEASURE, ""))];
  const distinctive = words.filter((word) => !FILLER.test(word));
  return new Set((distinctive.length > 0 ? distinctive : words).map(familyOf));
}

const ENDING = /(?:ment|ation|ition|tion|sion|ion|ity|ness|er|or|al|ance|ence|ive)$/;

/**
 * The family of a word: "improvement" and "improve", "unblock" and "block". Wider than a stem, because short texts have
 * few words to match.
 */
export const familyOf = (word: string): string => {
  const form = stem(word).replace(/^un(?=\w{4})/, "");
  const root = form.replace(ENDING, (ending) => (form.length - ending.length >= 4 ? "" : ending));
  return root.length > 4 && root.endsWith("e") ? root.slice(0, -1) : root;
};
