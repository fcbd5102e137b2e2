import type { Rounds } from "../../requisition/loop";

type Round = Rounds[number];

/** A round for a rule's example: an hour with the hiring manager, blank except for the given fields. */
export const roundOf = (given: Partial<Round>): Round => ({
  id: "a",
  kind: "hiring-manager",
  minutes: 60,
  interviewer: "",
  interviewers: 1,
  leads: [],
  covers: [],
  name: "",
  questions: [],
  ...given,
});
