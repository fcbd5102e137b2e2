import type { PayRanges } from "../../../comparison/meaning/pay-ranges";
import { placeOn, type Scale } from "../../../comparison/meaning/scale";
import { NONE, PictureCard, Strip } from "./picture";
import type { ShownItem } from "../shown-item";

/** The pay ranges on one axis; a range in another unit is only shown as text. */
export function PayPictures({ items, pay: { scale, unit, ranges } }: { items: readonly ShownItem[]; pay: PayRanges }) {
  const rows = ranges.map((range) => ({
    strip: scale && range.drawn ? <PayStrip scale={scale} range={range} /> : null,
    cells: [
      range.drawn ? rangeInFigures(range) : range.text || NONE,
      (range.drawn && range.middle?.toLocaleString("en-US")) || NONE,
      (range.drawn && range.apart) || NONE,
    ],
  }));
  return (
    <PictureCard
      id="pay"
      title="Pay range"
      note={scale ? unit || "no currency written" : "nobody has written pay"}
      pictured={scale ? ", with a mark at the midpoint" : undefined}
      heads={["Range", "Midpoint", "To A"]}
      items={items}
      rows={rows}
    />
  );
}

/** Without the unit, which is next to the title. */
const rangeInFigures = ({ from, to }: PayRanges["ranges"][number]): string =>
  [from, to].flatMap((end) => end?.toLocaleString("en-US") ?? []).join(" to ");

/** A range with its midpoint; for a range with one end, that end. */
function PayStrip({ scale, range }: { scale: Scale; range: PayRanges["ranges"][number] }) {
  const x = (amount: number) => placeOn(scale, amount);
  const { from, to, middle } = range;
  const [start, end] = [from ?? to!, to ?? from!];
  const tick = middle ?? start;
  return (
    <Strip>
      <line className="axis" x2="100%" y1="12" y2="12" />
      <rect className="bar" x={`${x(start)}%`} y="9" width={`${x(end) - x(start)}%`} height="6" rx="3" />
      <line className="expect" x1={`${x(tick)}%`} x2={`${x(tick)}%`} y1="5" y2="19" />
    </Strip>
  );
}
