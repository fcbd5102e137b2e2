import { letter } from "../../comparison/letters";
import type { Loops } from "../../comparison/loops";
import type { PayRange, PayRanges } from "../../comparison/pay-ranges";
import type { Block, Cell, Column, Shade } from "../document";
import { cell, plain } from "../document";
import { part } from "../source";
import type { ComparisonSource } from "./source";

const NONE = "–";

/** Beyond so many rounds there is no room for their names. */
const MOST_NAMED = 8;

/** Balance, loop and pay, each a table whose cells are the darker the more they hold; what nobody wrote is left out. */
export function pictures({ balances, overview: { loops, pay } }: ComparisonSource): Block[] {
  return part(1, "Balance, loop, pay", [
    ...part(2, "Role balance, percent of signals", balancePicture(balances)),
    ...part(2, `Interview loop, in minutes; the cap is ${loops.cap}`, loopPicture(loops)),
    ...part(2, pay.unit === "" ? "Pay range" : `Pay range, ${pay.unit}`, payPicture(pay)),
  ]);
}

/** A cell and its ground. */
type Shown = readonly [cell: Cell, shade?: Shade | undefined];

interface Picture {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One for each requisition, without its letter. */
  readonly rows: readonly (readonly Shown[])[];
}

function picture({ caption, columns, rows }: Picture): Block[] {
  return [
    {
      type: "table",
      caption,
      columns: [{ head: "", share: 100 - columns.reduce((sum, { share }) => sum + share, 0) }, ...columns],
      rows: rows.map((row, place) => [cell(letter(place)), ...row.map(([shown]) => shown)]),
      shades: rows.map((row) => [undefined, ...row.map(([, shade]) => shade)]),
    },
  ];
}

const SIDES = [
  ["product", "Product"],
  ["shared", "Shared by both"],
  ["program", "Program"],
] as const;

function balancePicture(balances: ComparisonSource["balances"]): Block[] {
  if (balances.every(({ is }) => !is)) return [];
  return picture({
    caption: "Share of product, shared and program signals, in percent",
    columns: SIDES.map(([, head]) => ({ head, share: 30, numeric: true })),
    rows: balances.map(({ is }) =>
      SIDES.map(([side]): Shown =>
        is ? [cell(String(is[side])), { of: side, strength: is[side] / 100 }] : [cell(NONE)],
      ),
    ),
  });
}

function loopPicture({ loops }: Loops): Block[] {
  const most = Math.max(...loops.map(({ rounds }) => rounds.length));
  const longest = Math.max(1, ...loops.flatMap(({ rounds }) => rounds.map(({ minutes }) => minutes ?? 0)));
  if (most === 0) return [];
  const round = ({ name, minutes }: Loops["loops"][number]["rounds"][number]): Shown => {
    const words = [minutes === null ? NONE : String(minutes), ...(most > MOST_NAMED ? [] : [name])];
    return [words.map(plain), { of: "amount", strength: (minutes ?? 0) / longest }];
  };
  return picture({
    caption: "The rounds of each interview loop, with their minutes",
    columns: [
      ...Array.from({ length: most }, (_, i) => ({ head: `Round ${i + 1}`, share: 66 / most })),
      { head: "Minutes", share: 10, numeric: true },
      { head: "Staff minutes", share: 9, numeric: true },
      { head: "Cap", share: 10, numeric: true },
    ],
    rows: loops.map(({ rounds, candidate, staff, open, cap }) => [
      ...Array.from({ length: most }, (_, i): Shown => (rounds[i] ? round(rounds[i]) : [cell(NONE)])),
      [cell(`${open ? "at least " : ""}${candidate}`)],
      [cell(String(staff))],
      [cell(cap || NONE), cap.endsWith("over") ? { of: "off", strength: 1 } : undefined],
    ]),
  });
}

/** The steps of the axis are columns, each as dark as the range fills it. */
function payPicture({ scale, ranges }: PayRanges): Block[] {
  if (!scale) return [];
  const amount = (value: number) => value.toLocaleString("en-US");
  const steps = scale.marks.slice(1).map((to, i) => ({ from: scale.marks[i]!, to }));
  const numbers = ({ drawn, from, to, middle, apart }: PayRange) =>
    [from, to, middle, apart].map((value) =>
      cell(!drawn || value === null || value === undefined ? NONE : value.toLocaleString("en-US")),
    );
  return picture({
    caption: "Pay ranges on one axis, with their ends and middles",
    columns: [
      ...steps.map(({ from, to }) => ({ head: `${amount(from)} to ${amount(to)}`, share: 55 / steps.length })),
      ...["From", "To", "Midpoint", "To A"].map((head) => ({ head, share: 10, numeric: true })),
    ],
    rows: ranges.map((range) => [
      ...steps.map((step): Shown => {
        const filled = range.drawn ? filledBy(range, step) : 0;
        const words = filled === 0 ? NONE : filled > 0.99 ? "All" : "Part";
        return [cell(words), { of: "amount", strength: filled }];
      }),
      ...numbers(range).map((shown): Shown => [shown]),
    ]),
  });
}

/** The share of a step that a range fills; of a range with one end, something where that end is. */
function filledBy({ from, to }: PayRange, step: { readonly from: number; readonly to: number }): number {
  const [least, most] = [from ?? to ?? 0, to ?? from ?? 0];
  if (least === most) return least >= step.from && least <= step.to ? 0.1 : 0;
  return Math.max(0, Math.min(most, step.to) - Math.max(least, step.from)) / (step.to - step.from);
}
