import { ENOUGH } from "../../clarity/verdict/which-role";
import { Questions } from "../../ui/which-role/questions";
import { Result } from "../../ui/which-role/result";
import { TooFew } from "../../ui/which-role/too-few";

import type { SerializeFrom } from "@remix-run/node";
import type { showWhichRole } from "./which-role.server";

export interface WhichRolePageProps {
  readonly shown: SerializeFrom<typeof showWhichRole>;
}

export const TITLE = "Which role do I need?";

export function WhichRolePage({ shown }: WhichRolePageProps) {
  const { questions, result, answers, unsure, sent, gone, roles, pair, ids, flipAddress } = shown;
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
