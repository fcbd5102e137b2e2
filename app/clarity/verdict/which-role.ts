import { type Catalogue, findPair } from "../../catalogue/catalogue";
import type { Answer, Question } from "../../catalogue/shapes/which-role";

/** With fewer answers than this, the result says more about the questions than about the job. */
export const ENOUGH = 3;

/** Role types within this many points of each other are not distinguished: the answers point to all of them. */
export const CLOSE = 2;

/** Answer ids by question id. An unknown question or answer, including "not sure", counts as no answer. */
export type Answers = ReadonlyMap<string, string>;

/** An actual or possible answer, with its question. */
export interface Given {
  readonly question: Question;
  readonly answer: Answer;
}

/** The points of a role type: the sum over all answers. */
export interface RoleScore {
  readonly role: string;
  readonly points: number;
}

/** The one or two answers that would have led to another role type. */
export interface Flip {
  readonly changes: readonly Given[];
  readonly to: string;
}

/** Which role types the answers point to. */
export interface Verdict {
  /**
   * `few`: too few answers for a result. `found`: one role type is ahead by more than `CLOSE` points. `two`: two are,
   * which means two jobs. `several`: more than two are.
   */
  readonly status: "few" | "found" | "two" | "several";
  /** The role types within `CLOSE` points of the top, most points first; none if there are too few answers. */
  readonly best: readonly string[];
  /** All role types of the catalogue, most points first, then in catalogue order. */
  readonly scores: readonly RoleScore[];
}

export interface Recommendation extends Verdict {
  /**
   * The role type with the most points after the best, if one is found and another has points. If several do, the one
   * most often confused with it.
   */
  readonly runnerUp: string | undefined;
  /** Role types with as many points as the runner-up. */
  readonly evenWithRunnerUp: readonly string[];
  /** The given answers, in the order of the questions: the receipts of the points. */
  readonly reasons: readonly Given[];
  /** The questions without an answer. */
  readonly open: readonly Question[];
  /** Undefined if it takes more than two answers. */
  readonly flip: Flip | undefined;
}

/** The points that an answer gives to a role type. */
export const pointsOf = ({ answer }: Given, role: string): number => answer.points[role] ?? 0;

/**
 * Returns the role types that the answers point to, the reasons, and what would change the result. The same answers
 * give the same result.
 */
export function recommend(answers: Answers, catalogue: Catalogue): Recommendation {
  const given = catalogue.whichRole.map((question) => ({
    question,
    answer: question.answers.find(({ id }) => id === answers.get(question.id)),
  }));
  const reasons = given.filter((one): one is Given => one.answer !== undefined);
  const open = given.filter(({ answer }) => answer === undefined).map(({ question }) => question);
  const verdict = judge(reasons, catalogue);
  const { status, best, scores: standings } = verdict;
  const [found] = status === "found" ? best : [];
  const second = found === undefined ? [] : leaders(standings.filter(({ role }) => role !== found));
  const runnerUp = found === undefined ? undefined : nearest(found, second, catalogue);
  const preferred = runnerUp === undefined ? best : [runnerUp];
  return {
    ...verdict,
    runnerUp,
    evenWithRunnerUp: second.filter((role) => role !== runnerUp),
    reasons,
    open,
    flip: status === "few" ? undefined : flipOf(reasons, found, preferred, catalogue),
  };
}

/** Returns which role types lead by these answers. */
export function judge(reasons: readonly Given[], catalogue: Catalogue): Verdict {
  const standings = scoresOf(reasons, catalogue);
  const best = leaders(standings, CLOSE);
  if (reasons.length < Math.min(ENOUGH, catalogue.whichRole.length) || best.length === 0) {
    return { status: "few", best: [], scores: standings };
  }
  return { status: best.length === 1 ? "found" : best.length === 2 ? "two" : "several", best, scores: standings };
}

function scoresOf(reasons: readonly Given[], { roleTypes }: Catalogue): RoleScore[] {
  const sums = [...roleTypes.keys()].map((role) => ({
    role,
    points: reasons.reduce((sum, reason) => sum + pointsOf(reason, role), 0),
  }));
  return sums.sort((a, b) => b.points - a.points);
}

/** The role types within `within` points of the top; none if nobody has any points. */
function leaders(standings: readonly RoleScore[], within = 0): string[] {
  const most = Math.max(0, ...standings.map(({ points }) => points));
  return standings.filter(({ points }) => points > 0 && points >= most - within).map(({ role }) => role);
}

/**
 * Of several role types, the one most often confused with the given one, or else one that has a pair with it, or else
 * the first.
 */
function nearest(role: string, among: readonly string[], catalogue: Catalogue): string | undefined {
  const mistakenFor = catalogue.roleTypes.get(role)?.mistakenFor ?? [];
  const paired = (other: string) => findPair(catalogue, role, other) !== undefined;
  return mistakenFor.find((other) => among.includes(other)) ?? among.find(paired) ?? among[0];
}

/**
 * The smallest change that leads to a role type other than `now`: one answer before two, one of `preferred` before the
 * others, and then the change that moves the fewest points.
 */
function flipOf(
  reasons: readonly Given[],
  now: string | undefined,
  preferred: readonly string[],
  catalogue: Catalogue,
): Flip | undefined {
  const before = new Map(reasons.map((reason) => [reason.question.id, reason]));
  const single = catalogue.whichRole.flatMap((question) =>
    question.answers
      .filter((answer) => before.get(question.id)?.answer.id !== answer.id)
      .map((answer): Given => ({ question, answer })),
  );
  const roles = [...catalogue.roleTypes.keys()];
  const moved = (change: Given): number => {
    const old = before.get(change.question.id);
    return roles.reduce((sum, role) => sum + Math.abs(pointsOf(change, role) - (old ? pointsOf(old, role) : 0)), 0);
  };

  function smallest(tries: readonly (readonly Given[])[]): Flip | undefined {
    const flips = tries.flatMap((changes) => {
      const after = new Map([...before, ...changes.map((change) => [change.question.id, change] as const)]);
      const [to, ...others] = leaders(scoresOf([...after.values()], catalogue), CLOSE);
      if (to === undefined || to === now || others.length > 0) return [];
      // An answer that only takes points from the leader is no reason to choose another.
      if (changes.some((change) => pointsOf(change, to) === 0)) return [];
      const cost = changes.reduce((sum, change) => sum + moved(change), 0);
      return [{ changes, to, cost, rank: preferred.includes(to) ? 0 : 1 }];
    });
    const [first] = flips.sort((a, b) => a.rank - b.rank || a.cost - b.cost);
    return first && { changes: first.changes, to: first.to };
  }

  const pairs = single.flatMap((one, i) =>
    single
      .slice(i + 1)
      .filter(({ question }) => question !== one.question)
      .map((other) => [one, other] as const),
  );
  return smallest(single.map((change) => [change])) ?? smallest(pairs);
}
