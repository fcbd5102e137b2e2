import { ErrorSummary } from "../error-summary";

interface PickerProps {
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly ticked: readonly string[];
  readonly problem: string | undefined;
}

/** Chooses what to compare; what was ticked before stays ticked. */
export function Picker({ choices, ticked, problem }: PickerProps) {
  const first = choices[0]?.id ?? "";
  return (
    <>
      <ErrorSummary
        problems={problem ? [{ field: `r-${first}`, message: problem }] : []}
        title="Choose what to compare"
      />
      <div className="c-title">
        <h1>Compare requisitions</h1>
        <p className="c-title__lead">
          Two to four, row by row: what is the same, what differs, what only one of them says.
        </p>
      </div>
      {choices.length < 2 ? (
        <p>
          It takes two requisitions to compare. <a href="/requisitions/new">Start one or open an example</a>
        </p>
      ) : (
        <form method="get" action="/compare">
          <fieldset>
            <legend className="u-hidden">Requisitions</legend>
            <ul className="c-tasks" role="list">
              {choices.map(({ id, name }) => (
                <li key={id}>
                  <label className="c-choice">
                    <input
                      className="c-check"
                      type="checkbox"
                      name="r"
                      id={`r-${id}`}
                      value={id}
                      defaultChecked={ticked.includes(id)}
                    />{" "}
                    {name}
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <p className="u-top">
            <button className="c-button is-primary">Compare the ticked ones</button>
          </p>
        </form>
      )}
    </>
  );
}
