import type { Answers } from "./requisition";

export type Rounds = Answers<"interview">["rounds"];

/** Minutes of a loop: the candidate's, and those of everybody who interviews; a round whose minutes are blank counts none. */
export function minutesOf(rounds: Rounds): { readonly candidate: number; readonly staff: number } {
  const candidate = rounds.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const staff = rounds.reduce((sum, { minutes, interviewers }) => sum + (minutes ?? 0) * (interviewers ?? 1), 0);
  return { candidate, staff };
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
