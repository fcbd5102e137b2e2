import { NOT_SURE, type Question, SENT } from "../../catalogue/shapes/which-role";

interface QuestionsProps {
  readonly questions: readonly Question[];
  /** The ids of the answers by question id. */
  readonly answers: { readonly [question: string]: string };
  /** True if a result is shown above, so that the form's button is secondary. */
  readonly again: boolean;
}

export const WHICH_ROLE = "/requisitions/new/which-role";

/** The anchor of a question on the page. */
export const placeOf = (question: Question): string => `q-${question.id}`;

/** All questions at once; sent by GET, so that the address of a result contains the answers. */
export function Questions({ questions, answers, again }: QuestionsProps) {
  return (
    <form method="get" action={WHICH_ROLE} className="c-ask">
      {questions.map((question, i) => (
        <fieldset key={question.id} id={placeOf(question)} className="c-ask__one" tabIndex={-1}>
          <legend>
            <span className="c-ask__n">{i + 1}</span> {question.question}
          </legend>
          <div className="c-ask__answers">
            {[...question.answers, { id: NOT_SURE, says: "Not sure" }].map(({ id, says }) => (
              <label key={id}>
                <input type="radio" name={question.id} value={id} defaultChecked={answers[question.id] === id} />
                <span>{says}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="c-act">
        <div>
          <p>Nothing is saved. The link holds your answers, so you can share the result.</p>
          {Object.keys(answers).length > 0 ? (
            <a className="c-button is-plain" href={WHICH_ROLE}>
              Start over
            </a>
          ) : null}
          <button className={again ? "c-button" : "c-button is-primary"} name={SENT} value="result">
            {again ? "Update the result" : "Show the role"}
          </button>
        </div>
      </div>
    </form>
  );
}
