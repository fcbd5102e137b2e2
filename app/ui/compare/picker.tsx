import { MOST_COMPARED } from "../../comparison/shown/letters";
import { ErrorSummary } from "../error-summary";
import { SelectedBar } from "../list/selected-bar";
import { SearchBox } from "../search-box";

export interface PickerProps {
  /** Selected items come first. */
  readonly choices: readonly Choice[];
  /** The search. */
  readonly words: string;
  /** True if a search would find more. */
  readonly hasMore: boolean;
}

interface Choice {
  readonly item: string;
  readonly name: string;
  /** "Release Manager, changed today 14:02" */
  readonly about: string;
  readonly isTicked: boolean;
}

/** Selects what to compare. Items that are already selected, or found by another search, stay selected. */
export function Picker({ choices, words, hasMore }: PickerProps) {
  const ticked = choices.filter(({ isTicked }) => isTicked).length;
  const over = ticked - MOST_COMPARED;
  const message = `You can compare up to ${MOST_COMPARED}. ${ticked} are selected: clear ${over}`;
  return (
    <>
      <ErrorSummary
        problems={over > 0 ? [{ field: `r-${choices[0]!.item}`, message }] : []}
        title="Choose what to compare"
      />
      <div className="c-title">
        <h1>Compare requisitions</h1>
        <p>{ticked === 1 ? "Select 1 to 3 more." : `Select 2 to ${MOST_COMPARED} to see where they differ.`}</p>
      </div>
      {choices.length < 2 && words === "" ? (
        <p>
          You need 2 requisitions to compare. <a href="/requisitions/new">Create one or open an example</a>
        </p>
      ) : (
        <form method="get" action="/compare" className="c-pick">
          <div className="c-find" role="search">
            <SearchBox label="Search titles, teams and answers" words={words} />
            <button className="c-button" name="search" value="yes">
              Search
            </button>
          </div>
          <fieldset className="c-card">
            <legend className="u-hidden">Requisitions</legend>
            <p className="c-card__head u-small u-muted">{whatIsListed(choices.length - ticked, words, hasMore)}</p>
            <ul className="c-card__lines" role="list">
              {choices.map(({ item, name, about, isTicked }) => (
                <li key={item} className="l-row">
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
                  <small className="u-muted">{about}</small>
                </li>
              ))}
            </ul>
          </fieldset>
          <SelectedBar label="Selected requisitions" comparable />
        </form>
      )}
    </>
  );
}

/** Describes the listed requisitions, apart from those already selected. */
function whatIsListed(found: number, words: string, hasMore: boolean): string {
  if (words === "")
    return hasMore ? `The ${found} changed most recently. Search to find others.` : "Newest changes first";
  if (found === 0) return `No other requisition matches “${words}”`;
  return hasMore ? `First ${found} results for “${words}”. Add words to find fewer.` : `Results for “${words}”`;
}
