import type { Source } from "../source";
import { capital, stopped } from "../wording";
import { lowered, withoutStop } from "../sentences/letter-case";
import { counted } from "../sentences/figures/numbers";
import { personsIn, personsText, subjectOf } from "../sentences/people/person";
import { phraseWords } from "../sentences/phrase";

/** Answers with their own article or number, which are printed as they are. */
const HAS_ARTICLE =
  /^(?:the|a|an|our|your|one|two|three|four|five|six|some|another|each|any|both|every|several|members|\d+(?= (?:of|from|out)\b)) /i;
/** A number of people: "2 of the leads", "engineers (2)", "recruiter x2". */
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|both|[2-9]|\d{2,}) |^(?:an? )?(?:couple|pair) of |\(\d+\)$|[x×] ?\d+$|\b\d+ ?[x×]/i;

/** The interviewers of a round, inside a sentence: "the Head of Platform and a recruiter"; "" if no one is named. */
export function panelInWords(source: Source, interviewer: string): string {
  const who = withoutStop(interviewer);
  if (HAS_ARTICLE.test(who)) return lowered(who);
  return isUnsure(who) ? who : personsText(source, who) || who;
}

/**
 * True for a list in which a comma may belong to a title: "PM, Treasury, EM Fraud and an engineer" may be three people.
 */
function isUnsure(who: string): boolean {
  const persons = personsIn(who);
  const isAreaAdded = !/ for /.test(who) && persons.some(({ text }) => / for /.test(text));
  return persons.length > 1 && (isAreaAdded || persons.some(({ text }) => text.includes(",")));
}

/** The same at the start of a cell, with the number if the words do not include it: "A recruiter (two people)". */
export function panelInCell(source: Source, { interviewer, interviewers }: Panel): string {
  const who = capital(panelInWords(source, interviewer));
  const isClear = isSeveral({ interviewer, interviewers: 1 }) || / and |[,;]/.test(who);
  return who === "" || isClear || (interviewers ?? 1) < 2
    ? who
    : `${who} (${counted(source, interviewers!, "person")})`;
}

interface Panel {
  readonly interviewer: string;
  readonly interviewers: number | null;
}

/** True if a round has more than one interviewer. */
export function isSeveral({ interviewer, interviewers }: Panel): boolean {
  const persons = personsIn(interviewer);
  const isCounted = NUMBER.test(interviewer.trim());
  return (interviewers ?? 1) > 1 || persons.length > 1 || persons[0]?.isPlural === true || isCounted;
}

/** "The Head of Platform decides."; the answer as typed if it may not be a name, and nothing if blank. */
export function deciderInWords(source: Source, decider: string): string {
  if (decider.trim() === "") return "";
  const subject = subjectOf(source, decider);
  if (!subject) return phraseWords(source, "shared", "decidedBy", { answer: stopped(decider.trim()) });
  const who = capital(subject.text);
  return phraseWords(source, "shared", subject.isPlural ? "severalDecide" : "onePersonDecides", { who });
}
