import type { Balance } from "../../clarity/balance";
import type { Loops } from "../../comparison/meaning/loops";
import type { PayRanges } from "../../comparison/meaning/pay-ranges";
import { placeOn, type Scale } from "../../comparison/meaning/scale";
import { BalanceKey } from "../clarity/balance-bar";
import { BalancePicture } from "../clarity/balance-strip";
import { PictureTable, Strip } from "./picture";
import type { ShownItem } from "./shown-item";

const PERCENT: Scale = { from: 0, to: 100, marks: [0, 25, 50, 75, 100] };

export interface BalancesProps {
  readonly items: readonly ShownItem[];
  /** For each requisition; undefined where nothing counted, or no role type is known. */
  readonly balances: readonly { readonly is: Balance | undefined; readonly expected: Balance | undefined }[];
}

export function Balances({ items, balances }: BalancesProps) {
  const rows = balances.map(({ is, expected }) => ({
    strip: is ? <BalancePicture balance={is} expected={expected?.product} height={12} /> : null,
    cells: is ? [is.product, is.shared, is.program] : [NONE, NONE, NONE],
  }));
  return (
    <div>
      <PictureTable
        title="Role balance"
        note="percent of signals"
        scale={PERCENT}
        heads={["Product", "Shared", "Program"]}
        items={items}
        rows={rows}
      />
      <BalanceKey expected={balances.some(({ expected }) => expected)} />
    </div>
  );
}

export function LoopPictures({ items, loops: { scale, cap, loops } }: { items: readonly ShownItem[]; loops: Loops }) {
  const x = (minutes: number) => `${placeOn(scale, minutes)}%`;
  const rows = loops.map(({ rounds, candidate, staff, open, cap: against }) => ({
    strip: (
      <>
        <Strip>
          {rounds.map(({ start, minutes }, i) =>
            minutes === null ? null : (
              <g key={i}>
                <rect className="bar" x={x(start)} y="4" width={x(minutes)} height="16" />
                <text className="inbar" x={x(start + minutes / 2)} y="16.5" textAnchor="middle">
                  {minutes}
                </text>
                <line className="gap" x1={x(start)} x2={x(start)} y1="4" y2="20" />
              </g>
            ),
          )}
          <line className="cap" x1={x(cap)} x2={x(cap)} y1="-8" y2="32" />
        </Strip>
        <span className="u-hidden">
          {rounds.map(({ name, minutes }) => `${name} ${minutes ?? "without minutes"}`).join(", ")}
        </span>
      </>
    ),
    cells: [rounds.length, `${open ? "at least " : ""}${candidate}`, staff, against === "" ? NONE : against],
  }));
  return (
    <PictureTable
      title="Interview loop"
      note={`minutes; the dashed line is the cap of ${cap}`}
      scale={scale}
      heads={["Rounds", "Minutes", "Staff minutes", "Cap"]}
      items={items}
      rows={rows}
    />
  );
}

export function PayPictures({ items, pay: { scale, unit, ranges } }: { items: readonly ShownItem[]; pay: PayRanges }) {
  const rows = ranges.map((range) => ({
    strip: scale && range.drawn ? <PayStrip scale={scale} range={range} /> : range.text || NONE,
    cells: [range.from, range.to, range.middle, range.apart].map((value) =>
      value === null || value === undefined || !range.drawn ? NONE : value.toLocaleString("en-US"),
    ),
  }));
  return (
    <PictureTable
      title="Pay range"
      note={scale ? `${unit || "no currency written"}; the tick is the midpoint` : "nobody has written pay"}
      scale={scale}
      say={(amount) => amount.toLocaleString("en-US", { notation: "compact" })}
      heads={["From", "To", "Midpoint", "To A"]}
      items={items}
      rows={rows}
    />
  );
}

/** A range with its middle; of a range with one end, that end. */
function PayStrip({ scale, range }: { scale: Scale; range: PayRanges["ranges"][number] }) {
  const x = (amount: number) => placeOn(scale, amount);
  const { from, to, middle } = range;
  const [start, end] = [from ?? to!, to ?? from!];
  const tick = middle ?? start;
  return (
    <Strip>
      <line className="axis" x2="100%" y1="12" y2="12" />
      <rect className="bar" x={`${x(start)}%`} y="9" width={`${x(end) - x(start)}%`} height="6" />
      <line className="expect" x1={`${x(tick)}%`} x2={`${x(tick)}%`} y1="5" y2="19" />
    </Strip>
  );
}

const NONE = <span className="u-muted">–</span>;
