import { ErrorSummary } from "../error-summary";

interface PickerProps {
  readonly choices: readonly { readonly item: string; readonly name: string }[];
  readonly ticked: readonly string[];
  /** How many can be compared at once. */
  readonly most: number;
}

/** Chooses what to compare; what was ticked before stays ticked. */
export function Picker({ choices, ticked, most }: PickerProps) {
  const first = choices[0]?.item ?? "";
  const over = ticked.length - most;
  const message = `At most four can be compared at once; ${ticked.length} are ticked. Untick ${over}`;
  return (
    <>
      <ErrorSummary problems={over > 0 ? [{ field: `r-${first}`, message }] : []} title="Choose what to compare" />
      <div className="c-title">
        <h1>Compare requisitions</h1>
        <p className="c-title__lead">
          {ticked.length === 1
            ? "Tick one to three more to set beside it."
            : "Two to four, row by row: what is the same, what differs, what only one of them says."}
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
              {choices.map(({ item, name }) => (
                <li key={item}>
                  <label className="c-choice">
                    <input
                      className="c-check"
                      type="checkbox"
                      name="r"
                      id={`r-${item}`}
                      value={item}
                      defaultChecked={ticked.includes(item)}
                    />{" "}
                    {name}
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <p className="c-ticked">
            <button className="c-button is-primary">Compare the ticked ones</button>
          </p>
        </form>
      )}
    </>
  );
}
