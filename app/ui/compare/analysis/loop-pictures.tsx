import type { Loops } from "../../../comparison/meaning/loops";
import { placeOn } from "../../../comparison/meaning/scale";
import { NONE, PictureCard, Strip } from "./picture";
import type { ShownItem } from "../shown-item";

/** The rounds of each loop in sequence, compared with the cap. */
export function LoopPictures({ items, loops: { scale, cap, loops } }: { items: readonly ShownItem[]; loops: Loops }) {
  const x = (minutes: number) => `${placeOn(scale, minutes)}%`;
  const rows = loops.map(({ rounds, candidate, staff, open, cap: against }) => ({
    strip: (
      <>
        <Strip>
          {rounds.map(({ start, minutes }, i) =>
            minutes === null ? null : (
              <g key={i}>
                <rect className="bar" x={x(start)} y="3" width={x(minutes)} height="18" rx="3" />
                <text className="inbar" x={x(start + minutes / 2)} y="16" textAnchor="middle">
                  {minutes}
                </text>
                <line className="gap" x1={x(start)} x2={x(start)} y1="3" y2="21" />
              </g>
            ),
          )}
          <line className="cap" x1={x(cap)} x2={x(cap)} y1="0" y2="24" />
        </Strip>
        <span className="u-hidden">
          {rounds.map(({ name, minutes }) => `${name} ${minutes ?? "without minutes"}`).join(", ")}
        </span>
      </>
    ),
    cells: [
      `${open ? "at least " : ""}${candidate}`,
      against === "" ? NONE : against.endsWith("over") ? <span className="is-off">{against}</span> : against,
      staff,
    ],
  }));
  return (
    <PictureCard
      id="loop"
      title="Interview loop"
      note="minutes"
      pictured={`, with a dashed line at the cap of ${cap}`}
      heads={["Minutes", "Cap", "Staff minutes"]}
      items={items}
      rows={rows}
    />
  );
}
