import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, type SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPair } from "../../catalogue/catalogue";
import { NOT_SURE, SENT } from "../../catalogue/shapes/which-role";
import { ENOUGH, recommend } from "../../clarity/verdict/which-role";
import type { Handle } from "../../ui/handle";
import { Questions, WHICH_ROLE } from "../../ui/which-role/questions";
import { Result } from "../../ui/which-role/result";
import { TooFew } from "../../ui/which-role/too-few";
import { joinList } from "../../requisition/texts/join-list";
import { startTwoJobs } from "./two-jobs.server";

const TITLE = "Which role do I need?";

export const handle: Handle<SerializeFrom<typeof loader> | undefined> = {
  title: (shown) => {
    const best = shown?.result.best.map((id) => shown.roles[id]?.name ?? id) ?? [];
    const joined = joinList(best, shown?.result.status === "two" ? "and" : "or");
    return best.length > 0 ? `${joined} - ${TITLE}` : TITLE;
  },
};

export function loader({ request, context }: LoaderFunctionArgs) {
  const { catalogue } = context;
  const search = new URL(request.url).searchParams;
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
    /** Answers of the link that no question has. */
    gone: asked.filter(([, answer]) => answer !== "").length - answers.length,
    roles: Object.fromEntries(
      [...catalogue.roleTypes.values()].map(({ id, name, answersFor }) => [id, { id, name, answersFor }]),
    ),
    pair: one !== undefined && other !== undefined ? findPair(catalogue, one, other) : undefined,
    ids: result.best.map(() => context.newId()),
    flipAddress: result.flip && `${WHICH_ROLE}?${new URLSearchParams([...changed, [SENT, "result"]]).toString()}`,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  return redirect(await startTwoJobs(context, request));
}

export default function WhichRole() {
  const { questions, result, answers, unsure, sent, gone, roles, pair, ids, flipAddress } =
    useLoaderData<typeof loader>();
  const answered = result.status !== "few";
  const asked = <Questions questions={questions} answers={answers} again={answered} />;
  return (
    <>
      {gone > 0 ? (
        <p className="c-message" role="status">
          {gone} {gone === 1 ? "answer" : "answers"} in this link no longer {gone === 1 ? "exists" : "exist"} and{" "}
          {gone === 1 ? "was" : "were"} left out.
        </p>
      ) : null}
      {answered ? (
        <>
          <Result result={result} roles={roles} pair={pair} ids={ids} flipAddress={flipAddress} />
          <section className="l-section" aria-labelledby="answers">
            <h2 id="answers" className="l-head">
              Your answers
            </h2>
            {asked}
          </section>
        </>
      ) : (
        <>
          <div className="c-title">
            <h1>{TITLE}</h1>
            <p className="c-title__lead">
              {questions.length} questions about the job, none about its title. Skip what you don’t know. {ENOUGH}{" "}
              answers give a first result.
            </p>
          </div>
          {sent ? <TooFew result={result} of={Object.keys(roles).length} unsure={unsure} /> : null}
          {asked}
        </>
      )}
    </>
  );
}
