import type { AppLoadContext } from "@remix-run/node";
import { findPair } from "../../catalogue/catalogue";
import { NOT_SURE, SENT } from "../../catalogue/shapes/which-role";
import { recommend } from "../../clarity/verdict/which-role";
import { WHICH_ROLE } from "../../ui/which-role/questions";

/** The questions for finding a role type, the answers from the address, and the result. */
export function showWhichRole(context: AppLoadContext, search: URLSearchParams) {
  const { catalogue } = context;
  const asked = catalogue.whichRole.map(({ id }) => [id, search.get(id) ?? ""] as const);
  const result = recommend(new Map(asked), catalogue);
  const answers = [
    ...result.reasons.map(({ question, answer }) => [question.id, answer.id] as const),
    ...asked.filter(([, answer]) => answer === NOT_SURE),
  ];
  const sent = search.has(SENT) || asked.some(([, answer]) => answer !== "");
  const [one, other] = result.runnerUp === undefined ? result.best : [result.best[0], result.runnerUp];
  const changed = new Map([
    ...answers,
    ...(result.flip?.changes ?? []).map((c) => [c.question.id, c.answer.id] as const),
  ]);
  return {
    questions: catalogue.whichRole,
    result,
    answers: Object.fromEntries(answers),
    sent,
    unsure: answers.length - result.reasons.length,
    /** The number of answers in the link that no question has. */
    gone: asked.filter(([, answer]) => answer !== "").length - answers.length,
    roles: Object.fromEntries(
      [...catalogue.roleTypes.values()].map(({ id, name, answersFor }) => [id, { id, name, answersFor }]),
    ),
    pair: one !== undefined && other !== undefined ? findPair(catalogue, one, other) : undefined,
    ids: result.best.map(() => context.newId()),
    flipAddress: result.flip && `${WHICH_ROLE}?${new URLSearchParams([...changed, [SENT, "result"]]).toString()}`,
  };
}
