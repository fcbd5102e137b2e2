import type { Answers } from "./requisition";

export type Rounds = Answers<"interview">["rounds"];

/** How long a debrief takes; templates/statements/debrief.md says the same. */
export const DEBRIEF_MINUTES = 45;

/** What a loop costs, in minutes. */
export interface LoopMinutes {
  /** Of the candidate, in rounds. */
  readonly candidate: number;
  /** Of everybody who interviews, in rounds and in the debrief. */
  readonly staff: number;
  /** How many sit in the debrief: everybody who interviews; 0 if there is none to hold. */
  readonly debriefPeople: number;
  /** The minutes of a round are not written, so that the sums are the least it takes. */
  readonly isOpen: boolean;
}

/**
 * The minutes of a loop, counted in this one way wherever they are printed. A round whose minutes are blank counts
 * none, and one that does not say how many interview counts one. The debrief is held by everybody who interviews,
 * anyone who is named alike in two rounds counts once, and no one holds one alone.
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

/** Who holds a round, one an item where it names as many as hold it, else all of the answer; in letters that compare. */
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

/** What a loop does with one competency. */
export interface Coverage {
  readonly competency: string;
  /** For each round, in their order. */
  readonly rounds: readonly ("leads" | "covers" | undefined)[];
  /** "Led once", "Led 2 times", "Covered, not led" or "Not tested". */
  readonly says: string;
}

/** What a loop tests: the competencies that are expected first, tested or not, then what else its rounds rate. */
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
