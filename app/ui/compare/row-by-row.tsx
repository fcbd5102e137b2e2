import type { Comparison } from "../../comparison/compare";
import { letter } from "../../comparison/letters";
import { count } from "../../documents/wording";
import { ComparedRow } from "./compared-row";
import { Letter } from "./shape";
import type { ShownItem } from "./shown-item";
import { TOOLS } from "./tools";
import { addressOf, type View } from "./view";

interface RowByRowProps {
  readonly view: View;
  readonly comparison: Comparison;
  readonly items: readonly ShownItem[];
  /** How many columns say only that their requisition is not there. */
  readonly gone: number;
}

/** Requisitions side by side: one column each, one row an answer, every difference in words. */
export function RowByRow({ view, comparison, items, gone }: RowByRowProps) {
  const groups = comparison.groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => !view.only || row.state !== "same") }))
    .filter((group) => group.rows.length > 0);
  const beside = Math.max(
    1,
    items.findIndex(({ item }) => item === view.beside),
  );
  const back = encodeURIComponent(addressOf(view));
  const formsOf = (section: string) => items.map(({ edit }) => edit && `${edit}/${section}?return=${back}`);
  return (
    <section className="l-section" aria-labelledby="rows">
      <div className="l-row l-row--ends l-head">
        <h2 id="rows">Row by row</h2>
        <nav className="u-small" aria-label="Sections of the comparison">
          <ul className="c-jump" role="list">
            {groups.map(({ section, title }) => (
              <li key={section}>
                <a href={`#${section}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {items.length > 2 ? <Beside view={view} items={items} beside={beside} /> : null}
      <table className={`c-table c-compare is-beside-${beside}`} role="table">
        <caption className="u-hidden">The answers, section by section</caption>
        <colgroup>
          <col className="is-name" />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell">
              <button className="c-button is-small" form={TOOLS}>
                Change baseline
              </button>
            </td>
            {items.map((item, place) => (
              <ColumnHead key={item.item} item={item} place={place} />
            ))}
            {Array.from({ length: gone }, (_, i) => (
              <th key={i} role="columnheader" scope="col">
                <Letter place={items.length + i} /> Not there
                <small>Deleted, no longer kept, or not yours to see</small>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ section, title, rows }) => (
          <tbody key={section} id={section} role="rowgroup">
            <tr className="c-compare__group" role="row">
              <th role="rowheader" scope="rowgroup" colSpan={items.length + gone + 1}>
                {title}
              </th>
            </tr>
            {rows.map((row, i) => (
              <ComparedRow key={i} row={row} forms={formsOf(section)} marks={view.marks} gone={gone} />
            ))}
          </tbody>
        ))}
      </table>
      {groups.length === 0 ? <p className="u-top">Nothing differs: these requisitions say the same.</p> : null}
      {view.only && comparison.same > 0 ? (
        <p className="u-top u-small">
          {count(comparison.same, "row")} {comparison.same === 1 ? "is" : "are"} the same in all.{" "}
          <a href={addressOf({ ...view, only: false })}>Show them</a>
        </p>
      ) : null}
    </section>
  );
}

function ColumnHead({ item, place }: { item: ShownItem; place: number }) {
  return (
    <th role="columnheader" scope="col">
      <div className="l-row">
        <Letter place={place} />
        <label className="c-choice">
          <input type="radio" name="base" value={item.item} defaultChecked={place === 0} form={TOOLS} /> Baseline
          <span className="u-hidden"> is {letter(place)}</span>
        </label>
      </div>
      <a className="c-compare__title" href={item.href}>
        {item.name}
      </a>
      <small>
        {item.roleType}. {item.edit ? "Changed" : "Saved"} {item.changed}
      </small>
    </th>
  );
}

/** On a narrow screen only the baseline and one other have room; these links say which. */
function Beside({ view, items, beside }: { view: View; items: readonly ShownItem[]; beside: number }) {
  return (
    <nav className="c-beside u-small" aria-label="Shown beside A">
      <ul className="c-jump" role="list">
        {items.slice(1).map(({ item }, i) => (
          <li key={item}>
            <a
              href={`${addressOf({ ...view, beside: item })}#rows`}
              aria-current={i + 1 === beside ? "true" : undefined}
            >
              A with {letter(i + 1)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
