import type { Rounds } from "../../requisition/loop";

type Round = Rounds[number];

/** A round for the example of a rule: an hour with the hiring manager, blank but for what is given. */
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
