import type { Comparison, ComparisonCell, ComparisonRow } from "../../comparison/compare";
import { count } from "../../documents/wording";
import { Letter } from "./shape";

interface ComparedItem {
  readonly id: string;
  readonly name: string;
  readonly roleType: string;
  readonly changed: string;
}

interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly items: readonly ComparedItem[];
  /** True to leave out the rows that are the same in all. */
  readonly only: boolean;
}

/** Requisitions side by side: one column each, one row an answer, every difference in words. */
export function ComparisonTable({ comparison, items, only }: ComparisonTableProps) {
  const groups = comparison.groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => !only || row.state !== "same") }))
    .filter((group) => group.rows.length > 0);
  const others = items.slice(1).map((_, i) => "BCD"[i]);
  const address = (more: string) => `/compare?${items.map(({ id }) => `r=${id}`).join("&")}${more}`;
  return (
    <>
      <div className="c-title">
        <h1>Compare {items.length} requisitions</h1>
        <p className="c-title__lead">
          {others.join(" and ")} {others.length === 1 ? "is" : "are"} described against the baseline, A.{" "}
          {count(comparison.different, "row")} {comparison.different === 1 ? "differs" : "differ"}, {comparison.same}{" "}
          {comparison.same === 1 ? "is" : "are"} the same.
        </p>
      </div>
      <form className="c-tools c-tools--ruled" method="get" action="/compare">
        {items.map(({ id }) => (
          <input key={id} type="hidden" name="r" value={id} />
        ))}
        <input type="hidden" name="base" value={items[0]!.id} />
        <label className="c-choice">
          <input className="c-check" type="checkbox" name="only" value="differences" defaultChecked={only} /> Only rows
          that differ {only ? <span className="u-muted">({comparison.same} hidden)</span> : null}
        </label>
        <button className="c-button is-small">Apply</button>
        <nav className="c-jump c-tools__end" aria-label="Sections of the comparison">
          {groups.map(({ section, title }) => (
            <a key={section} href={`#${section}`}>
              {title}
            </a>
          ))}
        </nav>
      </form>
      <table className="c-table c-compare" role="table">
        <caption className="u-hidden">The requisitions row by row</caption>
        <colgroup>
          <col className="is-name" />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {items.map((item, i) => (
              <th key={item.id} role="columnheader" scope="col">
                <Letter at={i} />
                <a className="c-compare__title" href={`/requisitions/${item.id}`}>
                  {item.name}
                </a>
                <small>
                  {item.roleType}. Changed {item.changed}
                </small>
                {i === 0 ? (
                  <small>Baseline</small>
                ) : (
                  <small>
                    <a href={address(`&base=${item.id}${only ? "&only=differences" : ""}`)}>
                      Make this the baseline<span className="u-hidden">: {item.name}</span>
                    </a>
                  </small>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ section, title, rows }) => (
          <tbody key={section} id={section} role="rowgroup">
            <tr className="c-compare__group" role="row">
              <th role="rowheader" scope="rowgroup" colSpan={items.length + 1}>
                {title}
              </th>
            </tr>
            {rows.map((row, i) => (
              <Row key={i} row={row} />
            ))}
          </tbody>
        ))}
      </table>
      {groups.length === 0 ? <p className="u-top">Nothing differs: these requisitions say the same.</p> : null}
      {only && comparison.same > 0 ? (
        <p className="u-top u-small">
          {count(comparison.same, "row")} {comparison.same === 1 ? "is" : "are"} the same in all.{" "}
          <a href={address(`&base=${items[0]!.id}`)}>Show them</a>
        </p>
      ) : null}
    </>
  );
}

function Row({ row }: { row: ComparisonRow }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {row.label}
        <span className="c-compare__state">{row.says}</span>
      </th>
      {row.cells.map((cell, i) => (
        <td key={i} role="cell" className={cell.compared === "same" ? "is-same" : undefined}>
          <Letter at={i} />
          <CellText cell={cell} />
        </td>
      ))}
    </tr>
  );
}

const WORDS = { same: "Same as A", missing: "Not written", only: "Only here" } as const;

function CellText({ cell }: { cell: ComparisonCell }) {
  if (cell.text === "") return <span className="u-muted">{cell.compared === "same" ? WORDS.same : WORDS.missing}</span>;
  return (
    <div className="c-compare__text">
      {cell.compared === "same" ? <span className="u-hidden">{WORDS.same}: </span> : null}
      {cell.change ? (
        <>
          <span className="u-hidden">
            Differs from A: {count(cell.words?.removed ?? 0, "word")} removed, {cell.words?.added ?? 0} added.{" "}
          </span>
          {cell.change.map(({ kind, text }, i) => {
            if (kind === "kept") return <span key={i}>{text}</span>;
            const Mark = kind === "added" ? "ins" : "del";
            return (
              <Mark key={i}>
                <span className="u-hidden"> {kind}: </span>
                {text}
              </Mark>
            );
          })}
        </>
      ) : (
        cell.text
      )}
      {cell.delta ? <span className="c-compare__delta"> ({cell.delta})</span> : null}
    </div>
  );
}
