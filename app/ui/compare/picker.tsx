import { MOST_COMPARED } from "../../comparison/letters";
import { ErrorSummary } from "../error-summary";

export interface PickerProps {
  /** What was asked for already comes first. */
  readonly choices: readonly Choice[];
  /** What was searched for. */
  readonly words: string;
  /** True if there are others that words would find. */
  readonly hasMore: boolean;
}

interface Choice {
  readonly item: string;
  readonly name: string;
  /** "Release Manager, changed today 14:02" */
  readonly about: string;
  readonly isTicked: boolean;
}

/** Chooses what to compare; what was ticked before, or found by other words, stays ticked. */
export function Picker({ choices, words, hasMore }: PickerProps) {
  const ticked = choices.filter(({ isTicked }) => isTicked).length;
  const over = ticked - MOST_COMPARED;
  const message = `At most four can be compared at once; ${ticked} are ticked. Untick ${over}`;
  return (
    <>
      <ErrorSummary
        problems={over > 0 ? [{ field: `r-${choices[0]!.item}`, message }] : []}
        title="Choose what to compare"
      />
      <div className="c-title">
        <h1>Compare requisitions</h1>
        <p className="c-title__lead">
          {ticked === 1
            ? "Tick one to three more to set beside it."
            : "Two to four, row by row: what is the same, what differs, what only one of them says."}
        </p>
      </div>
      {choices.length < 2 && words === "" ? (
        <p>
          It takes two requisitions to compare. <a href="/requisitions/new">Start one or open an example</a>
        </p>
      ) : (
        <form method="get" action="/compare">
          <div className="c-tools" role="search">
            <div className="c-tools__wide">
              <label htmlFor="q">Words in title or answers</label>
              <input className="c-input is-small" id="q" name="q" type="search" maxLength={200} defaultValue={words} />
            </div>
            <button className="c-button is-small" name="search" value="yes">
              Search
            </button>
          </div>
          <fieldset>
            <legend className="c-caption">{legend(choices.length - ticked, words, hasMore)}</legend>
            <ul className="c-tasks" role="list">
              {choices.map(({ item, name, about, isTicked }) => (
                <li key={item}>
                  <label className="c-choice">
                    <input
                      className="c-check"
                      type="checkbox"
                      name="r"
                      id={`r-${item}`}
                      value={item}
                      defaultChecked={isTicked}
                    />{" "}
                    {name}
                  </label>
                  <span className="c-tasks__state">{about}</span>
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

/** What the list holds, beside what is ticked already. */
function legend(found: number, words: string, hasMore: boolean): string {
  if (words === "") return hasMore ? `The ${found} changed last; search for others` : "Newest change first";
  if (found === 0) return `No other requisition has the words “${words}”`;
  return hasMore ? `The first ${found} with the words “${words}”; more words find fewer` : `With the words “${words}”`;
}
