import type { Overview } from "../../../comparison/meaning/overview";
import { Balances, type BalancesProps } from "./balances";
import { CoverageTable } from "./coverage-table";
import { LoopPictures } from "./loop-pictures";
import { Overlaps } from "./overlaps";
import { PayPictures } from "./pay-pictures";
import { Separations } from "./separations";
import { Letter } from "./shape";
import type { ShownItem } from "../shown-item";
import { Signals, type SignalsProps } from "./signals";

export interface AnalysisProps {
  readonly items: readonly ShownItem[];
  readonly overview: Overview;
  readonly signals: Pick<SignalsProps, "axes" | "expectedOf">;
  readonly balances: BalancesProps["balances"];
}

/** The analysis of all answers: differences between the roles, signals, balance, loop, pay, overlap and coverage. */
export function Analysis({ items, overview, signals, balances }: AnalysisProps) {
  const { separations, overlaps, loops, pay, coverage } = overview;
  // Two versions of one requisition are not two roles that could be confused.
  const separated = separations.filter(({ other }) => items[other]!.id !== items[0]!.id);
  return (
    <>
      <ul className="c-compare-legend" role="list">
        {items.map(({ item, name, reads }, place) => (
          <li key={item}>
            <Letter place={place} /> {name} <small>{reads}</small>
          </li>
        ))}
      </ul>
      {separated.length > 0 ? <Separations separations={separated} /> : null}
      <div className="l-two">
        <div>
          <Signals items={items} {...signals} />
        </div>
        <div>
          <Balances items={items} balances={balances} />
          <LoopPictures items={items} loops={loops} />
          <PayPictures items={items} pay={pay} />
        </div>
      </div>
      <Overlaps overlaps={overlaps} of={items.length} />
      <CoverageTable items={items} rows={coverage} />
    </>
  );
}
