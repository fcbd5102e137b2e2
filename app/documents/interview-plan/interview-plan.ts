import type { Block } from "../blocks/document";
import { loopTable, noRounds } from "../loop/loop-parts";
import { openSuggestions } from "../open-suggestions";
import { dueAndCovered } from "./coverage";
import { debrief, everyRound } from "./debrief";
import { mustHaveList } from "./must-have-list";
import { summary } from "./summary";
import { toSend } from "./to-send";
import type { Source } from "../source";

/** The interview plan, for the panel: the loop in one table, what is tested where, the debrief, and what to send out. */
export function interviewPlan(source: Source): Block[] {
  return [
    ...openSuggestions(source, ["requirements", "interview"]),
    ...(source.requisition.interview.rounds.length === 0 ? noRounds(source) : []),
    ...summary(source),
    ...loopTable(source),
    ...dueAndCovered(source),
    ...mustHaveList(source),
    ...debrief(source),
    ...everyRound(source),
    // Last, because it is copied into a message.
    ...toSend(source),
  ];
}
