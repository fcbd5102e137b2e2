import type { Answers } from "./requisition";

export type Rounds = Answers<"interview">["rounds"];

/** The length of a debrief. templates/statements/debrief.md says the same. */
export const DEBRIEF_MINUTES = 45;

/** The cost of a loop, in minutes. */
export interface LoopMinutes {
  /** Of the candidate, in rounds. */
  readonly candidate: number;
  /** Of everybody who interviews, in rounds and in the debrief. */
  readonly staff: number;
  /** The number of people in the debrief: everybody who interviews; 0 if there is no debrief. */
  readonly debriefPeople: number;
  /** A round has no minutes, so the sums are minimums. */
  readonly isOpen: boolean;
}

/**
 * The minutes of a loop, counted the same way wherever they are printed. A round without minutes counts none, and one
 * without a number of interviewers counts one. Everybody who interviews joins the debrief. A person with the same name
 * in two rounds counts once, and there is no debrief for one person.
 */
export function minutesOf(rounds: Rounds): LoopMinutes {
  const candidate = rounds.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const inRounds = rounds.reduce((sum, { minutes, interviewers }) => sum + (minutes ?? 0) * (interviewers ?? 1), 0);
  const people = new Map<string, number>();
  rounds.forEach(({ interviewer, interviewers }, i) => {
    const named = namesIn(interviewer, interviewers ?? 1);
    const each = named.length === 1 ? (interviewers ?? 1) : 1;
    for (const name of named) {
      const who = name || `round ${i}`;
      people.set(who, Math.max(people.get(who) ?? 0, each));
    }
  });
  const all = [...people.values()].reduce((sum, n) => sum + n, 0);
  const debriefPeople = inRounds > 0 && all > 1 ? all : 0;
  const staff = inRounds + debriefPeople * DEBRIEF_MINUTES;
  return { candidate, staff, debriefPeople, isOpen: rounds.some(({ minutes }) => minutes === null) };
}

/**
 * The interviewers of a round, one item each if it names as many as it has, else the whole answer. Normalized for
 * comparison.
 */
function namesIn(interviewer: string, count: number): string[] {
  const compared = (text: string) =>
    text
      .toLowerCase()
      .replace(/^\s*(?:the|an?|our) /, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const parted = [/ and | & | \+ |;/i, /,? and | & | \+ |[;,]/i].map((joint) => interviewer.split(joint).map(compared));
  const fits = parted.find((names) => names.length === count && !names.includes(""));
  return count > 1 && fits && new Set(fits).size === count ? fits : [compared(interviewer)];
}

/** The competencies that a round rates, those it leads on first. */
export const testedIn = ({ leads, covers }: Rounds[number]): string[] => [...new Set([...leads, ...covers])];

/** How a loop tests one competency. */
export interface Coverage {
  readonly competency: string;
  /** For each round, in order. */
  readonly rounds: readonly ("leads" | "covers" | undefined)[];
  /** "Led once", "Led 2 times", "Covered, not led" or "Not tested". */
  readonly says: string;
}

/** What a loop tests: the expected competencies first, tested or not, then the others that its rounds rate. */
export function coverageOf(rounds: Rounds, expected: readonly string[]): Coverage[] {
  const competencies = [...new Set([...expected, ...rounds.flatMap(testedIn)])];
  return competencies.map((competency) => {
    const parts = rounds.map(({ leads, covers }) =>
      leads.includes(competency) ? "leads" : covers.includes(competency) ? "covers" : undefined,
    );
    const led = parts.filter((part) => part === "leads").length;
    const covered = parts.includes("covers");
    const says = led === 1 ? "Led once" : led > 1 ? `Led ${led} times` : covered ? "Covered, not led" : "Not tested";
    return { competency, rounds: parts, says };
  });
}
