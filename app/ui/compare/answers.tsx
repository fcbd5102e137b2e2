import type { Comparison, ComparisonGroup } from "../../comparison/comparison";
import { folded } from "../../comparison/shown/folds";
import { letter } from "../../comparison/shown/letters";
import { ComparedRow } from "./compared-row";
import { FoldRow } from "./fold-row";
import { Letter } from "./analysis/shape";
import type { ShownItem } from "./shown-item";
import { addressOf, type View } from "./view";

interface AnswersProps {
  readonly view: View;
  readonly comparison: Comparison;
  readonly items: readonly ShownItem[];
}

/** The groups whose rows are shown: those that differ, or all. */
export const shownGroups = ({ groups }: Comparison, { only }: View): ComparisonGroup[] =>
  groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ state }) => !only || state !== "same") }))
    .filter(({ rows }) => rows.length > 0);

/** Requisitions side by side: one column per requisition, one row per answer. */
export function Answers({ view, comparison, items }: AnswersProps) {
  const groups = shownGroups(comparison, view);
  const back = encodeURIComponent(addressOf(view));
  const formsOf = (section: string) => items.map(({ edit }) => edit && `${edit}/${section}?return=${back}`);
  return (
    <>
      <table className="c-card c-compare" role="table">
        <caption className="u-hidden">The answers, section by section</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="u-hidden">Answer</span>
            </th>
            {items.map((item, place) => (
              <ColumnHead key={item.item} item={item} place={place} />
            ))}
          </tr>
        </thead>
        {groups.map(({ section, title, rows }) => {
          const differ = rows.filter(({ state }) => state !== "same").length;
          return (
            <tbody key={section} id={section} role="rowgroup">
              <tr className="c-compare__group" role="row">
                <th role="rowheader" scope="rowgroup" colSpan={items.length + 1}>
                  {title}{" "}
                  <small>{differ === 0 ? "all the same" : `${differ} ${differ === 1 ? "differs" : "differ"}`}</small>
                </th>
              </tr>
              {folded(rows).map(({ row, fold }, i) =>
                row ? (
                  <ComparedRow key={i} row={row} forms={formsOf(section)} view={view} />
                ) : (
                  <FoldRow key={i} fold={fold} forms={formsOf(section)} />
                ),
              )}
            </tbody>
          );
        })}
      </table>
      {groups.length === 0 ? <p className="u-top">No differences. All answers are the same.</p> : null}
    </>
  );
}

function ColumnHead({ item, place }: { item: ShownItem; place: number }) {
  return (
    <th role="columnheader" scope="col">
      <a className="c-compare__head" href={item.href}>
        <Letter place={place} />
        <b>{item.name}</b>
      </a>
      <small>
        {item.edit ? `${item.status}, changed ${item.changed}` : `Saved ${item.changed}`}
        {place === 0 ? ", compared against" : <span className="u-hidden">, against {letter(0)}</span>}
      </small>
    </th>
  );
}
