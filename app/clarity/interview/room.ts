import type { RoleType } from "../../catalogue/shapes/role-type";
import { type Rounds, testedIn } from "../../requisition/loop";
import type { Fix } from "../finding";

type Round = Rounds[number];

/**
 * The most that one interviewer can judge well. House rule, after OPM, Structured Interviews: A Practical Guide, 2008.
 */
const MOST = { leads: 3, tests: 5 };
const LEAST_MINUTES = 15;

/** True if a round has less than a quarter of an hour for each competency. */
export const isHurried = ({ leads, minutes }: Round): boolean =>
  minutes !== null && leads.length > 1 && minutes / leads.length < LEAST_MINUTES;

/** True if a round covers more than one interviewer can judge. */
export const isOverloaded = (round: Round): boolean =>
  round.leads.length > MOST.leads || testedIn(round).length > MOST.tests || isHurried(round);

/**
 * A button that makes a round lead on a competency. Picks a round of the kind that tests it in the role type's loop, or
 * else the first round with room. Returns no button if no round has room.
 */
export function addLead(id: string, name: string, rounds: Rounds, { starter }: RoleType): Fix[] {
  const led = (round: Round): Round => ({
    ...round,
    leads: [...round.leads, id],
    covers: round.covers.filter((other) => other !== id),
  });
  const withRoom = rounds.filter((round) => round.kind !== "recruiter-screen" && !isOverloaded(led(round)));
  const usual = new Set(starter.interview.rounds.filter(({ leads }) => leads.includes(id)).map(({ kind }) => kind));
  const round = withRoom.find(({ kind }) => usual.has(kind)) ?? withRoom[0];
  if (!round) return [];
  const changes = [{ section: "interview", part: `rounds.${round.id}`, value: led(round) }] as const;
  return [{ label: `Lead on ${name} in round ${rounds.indexOf(round) + 1}`, changes }];
}
