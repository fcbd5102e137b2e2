import type { Loops } from "../../comparison/loops";
import type { PayRange, PayRanges } from "../../comparison/pay-ranges";
import { sharedOut } from "../answers-table";
import type { Block, Cell, Column, Shade } from "../document";
import { cell, plain } from "../document";
import { part } from "../source";
import { namesOf } from "./names";
import type { ComparisonSource } from "./source";

const NONE = "–";

/** Beyond so many rounds there is no room for their names. */
const MOST_NAMED = 8;

/** Balance, loop and pay, each a table whose cells are the darker the more they hold; what nobody wrote is left out. */
export function pictures({ items, balances, overview: { loops, pay } }: ComparisonSource): Block[] {
  const names = namesOf(items);
  const drawn = (picture: Picture | undefined) => (picture ? [draw(names, picture)] : []);
  return part(1, "Balance, loop, pay", [
    ...part(2, "Role balance, percent of signals", drawn(balancePicture(balances))),
    ...part(2, `Interview loop, in minutes; the cap is ${loops.cap}`, drawn(loopPicture(loops))),
    ...part(2, pay.unit === "" ? "Pay range" : `Pay range, ${pay.unit}`, drawn(payPicture(pay))),
  ]);
}

/** A cell and its ground. */
type Shown = readonly [cell: Cell, shade?: Shade | undefined];

interface Picture {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One for each requisition, without its name. */
  readonly rows: readonly (readonly Shown[])[];
}

const draw = (names: readonly string[], { caption, columns, rows }: Picture): Block => ({
  type: "table",
  caption,
  columns: sharedOut([{ head: "Requisition", share: 16 }, ...columns]),
  rows: rows.map((row, place) => [cell(names[place]!), ...row.map(([shown]) => shown)]),
  shades: rows.map((row) => [undefined, ...row.map(([, shade]) => shade)]),
});

const SIDES = [
  ["product", "Product"],
  ["shared", "Shared by both"],
  ["program", "Program"],
] as const;

function balancePicture(balances: ComparisonSource["balances"]): Picture | undefined {
  if (balances.every(({ is }) => !is)) return undefined;
  const heads = [...SIDES.map(([, head]) => head), "Product expected of the role type"];
  return {
    caption: "Share of product, shared and program signals, in percent",
    columns: heads.map((head) => ({ head, share: 21, numeric: true })),
    rows: balances.map(({ is, expected }) => [
      ...SIDES.map(([side]): Shown =>
        is ? [cell(String(is[side])), { of: side, strength: is[side] / 100 }] : [cell(NONE)],
      ),
      [cell(expected ? String(expected.product) : NONE)],
    ]),
  };
}

function loopPicture({ loops }: Loops): Picture | undefined {
  const most = Math.max(...loops.map(({ rounds }) => rounds.length));
  const longest = Math.max(1, ...loops.flatMap(({ rounds }) => rounds.map(({ minutes }) => minutes ?? 0)));
  if (most === 0) return undefined;
  const round = ({ name, minutes }: Loops["loops"][number]["rounds"][number]): Shown => {
    const words = [minutes === null ? NONE : String(minutes), ...(most > MOST_NAMED ? [] : [name])];
    return [words.map(plain), { of: "amount", strength: (minutes ?? 0) / longest }];
  };
  return {
    caption: "The rounds of each interview loop, with their minutes",
    columns: [
      ...Array.from({ length: most }, (_, i) => ({ head: `Round ${i + 1}`, share: 66 / most })),
      { head: "Minutes", share: 8, numeric: true },
      { head: "Staff minutes", share: 8, numeric: true },
      { head: "Cap", share: 8, numeric: true },
    ],
    rows: loops.map(({ rounds, candidate, staff, open, cap }) => [
      ...Array.from({ length: most }, (_, i): Shown => (rounds[i] ? round(rounds[i]) : [cell(NONE)])),
      [cell(`${open ? "at least " : ""}${candidate}`)],
      [cell(String(staff))],
      [cell(cap || NONE), cap.endsWith("over") ? { of: "off", strength: 1 } : undefined],
    ]),
  };
}

/** The steps of the axis are columns, each as dark as the range fills it; a range of another unit has its words alone. */
function payPicture({ scale, ranges }: PayRanges): Picture | undefined {
  if (!scale) return undefined;
  const amount = (value: number) => value.toLocaleString("en-US");
  const steps = scale.marks.slice(1).map((to, i) => ({ from: scale.marks[i]!, to }));
  return {
    caption: "Pay ranges in words and on one axis, with their middles",
    columns: [
      { head: "Range", share: 20 },
      ...steps.map(({ from, to }) => ({ head: `${amount(from)} to ${amount(to)}`, share: 46 / steps.length })),
      { head: "Midpoint", share: 10, numeric: true },
      { head: "To A", share: 8, numeric: true },
    ],
    rows: ranges.map((range) => [
      [cell(range.text || NONE)],
      ...steps.map((step): Shown => {
        const filled = range.drawn ? filledBy(range, step) : 0;
        const words = filled === 0 ? NONE : filled > 0.99 ? "All" : "Part";
        return [cell(words), { of: "amount", strength: filled }];
      }),
      [cell(range.drawn && range.middle !== undefined ? amount(range.middle) : NONE)],
      [cell((range.drawn && range.apart) || NONE)],
    ]),
  };
}

/** The share of a step that a range fills; of a range with one end, something where that end is. */
function filledBy({ from, to }: PayRange, step: { readonly from: number; readonly to: number }): number {
  const [least, most] = [from ?? to ?? 0, to ?? from ?? 0];
  if (least === most) return least >= step.from && least <= step.to ? 0.1 : 0;
  return Math.max(0, Math.min(most, step.to) - Math.max(least, step.from)) / (step.to - step.from);
}
