import { letter } from "../../comparison/letters";
import type { Figure } from "../../comparison/meaning/five-numbers";
import type { Overview } from "../../comparison/meaning/overview";
import { count } from "../../documents/wording";
import { listed } from "../../requisition/listed";
import { CoverageTable } from "./coverage-table";
import { Overlaps } from "./overlaps";
import { Note, Part } from "./part";
import { Balances, type BalancesProps, LoopPictures, PayPictures } from "./pictures";
import { RowByRow } from "./row-by-row";
import { Separations } from "./separations";
import type { ShownItem } from "./shown-item";
import { Signals, type SignalsProps } from "./signals";
import { Tools } from "./tools";
import { addressOf, type View } from "./view";

/** Everything a comparison shows. */
export interface ComparisonPageProps {
  readonly view: View;
  readonly items: readonly ShownItem[];
  /** How many items of the address are not there and have a column that says so. */
  readonly gone: number;
  /** Of two versions of one requisition: its job description with the changes tracked. */
  readonly changes: string | undefined;
  readonly overview: Overview;
  readonly numbers: readonly Figure[];
  readonly signals: Pick<SignalsProps, "axes" | "expectedOf">;
  readonly balances: BalancesProps["balances"];
}

/** What the page of a comparison is called: "Compare 3 requisitions", or versions where all are of one. */
export function comparisonTitle(items: readonly Pick<ShownItem, "id">[]): string {
  const one = new Set(items.map(({ id }) => id)).size === 1;
  return `Compare ${items.length} ${one ? "versions" : "requisitions"}`;
}

/** Two to four requisitions: what parts them, pictures of what they ask for, and every answer row by row. */
export function ComparisonPage({ view, items, gone, changes, overview, signals, balances }: ComparisonPageProps) {
  const { comparison, separations, overlaps, loops, pay, coverage } = overview;
  const { same, different } = comparison;
  // Two versions of one requisition are not two roles that somebody could take for each other.
  const apart = separations.filter(({ other }) => items[other]!.id !== items[0]!.id);
  const areDistinct = new Set(items.map(({ id }) => id)).size === items.length;
  const others = items.slice(1).map((_, i) => letter(i + 1));
  return (
    <div className="c-comparison">
      <div className="c-title">
        <h1>{comparisonTitle(items)}</h1>
        <p className="c-title__lead">
          {listed(others)} {others.length === 1 ? "is" : "are"} described against the baseline, A.{" "}
          <a href="#rows">
            {count(different, "row")} {different === 1 ? "differs" : "differ"}
          </a>
          , {same} {same === 1 ? "is" : "are"} the same.
        </p>
      </div>
      <Tools view={view} same={same} changes={changes} />
      {apart.length > 0 ? <Separations separations={apart} /> : null}
      <Signals items={items} {...signals} />
      <Part id="pictures" title="Balance, loop, pay" about={<Note>Each picture has one axis for all of them.</Note>}>
        <div className="l-stack u-gap-l">
          <Balances items={items} balances={balances} />
          <LoopPictures items={items} loops={loops} />
          <PayPictures items={items} pay={pay} />
        </div>
      </Part>
      <Overlaps overlaps={overlaps} of={items.length} />
      <CoverageTable items={items} rows={coverage} />
      {areDistinct ? (
        <Part id="blind" title="Without the titles">
          <p>
            If you cannot tell them apart without their titles, candidates will not either.{" "}
            <a href={addressOf(view, "/compare/blind")}>Take the blind test</a>
          </p>
        </Part>
      ) : null}
      <RowByRow view={view} comparison={comparison} items={items} gone={gone} />
    </div>
  );
}
