import type { Loops } from "../../comparison/meaning/loops";
import type { PayRange } from "../../comparison/meaning/pay-ranges";
import { asPercentages } from "../blocks/answers-table";
import type { Block, Cell, Column, Shade } from "../blocks/document";
import { cell, plain } from "../blocks/document";
import { phraseWords } from "../sentences/phrase";
import { part } from "../source";
import { namesOf } from "./names";
import type { ComparisonSource } from "./source";

const BOOK = "comparison";
const NONE = "–";

/** With more rounds than this, there is no room for their names. */
const MOST_NAMED = 8;

/** Balance, loop and pay, each as a table with darker cells for larger values. Missing values are left out. */
export function pictures(source: ComparisonSource): Block[] {
  const { loops, pay } = source.overview;
  const words = (name: "headingBalance" | "headingPay") => phraseWords(source, BOOK, name);
  const drawn = (picture: Picture | undefined) => (picture ? [draw(source, picture)] : []);
  const cap = String(loops.cap);
  return [
    ...part(2, words("headingBalance"), drawn(balancePicture(source))),
    ...part(2, phraseWords(source, BOOK, "headingLoop", { cap }), drawn(loopPicture(source))),
    ...part(
      2,
      pay.unit === "" ? words("headingPay") : phraseWords(source, BOOK, "headingPayIn", { unit: pay.unit }),
      drawn(payPicture(source)),
    ),
  ];
}

/** A cell and its background. */
type Shown = readonly [cell: Cell, shade?: Shade | undefined];

interface Picture {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One for each requisition, without its name. */
  readonly rows: readonly (readonly Shown[])[];
}

function draw(source: ComparisonSource, { caption, columns, rows }: Picture): Block {
  const names = namesOf(source);
  return {
    type: "table",
    caption,
    columns: asPercentages([{ head: phraseWords(source, BOOK, "columnRequisition"), share: 16 }, ...columns]),
    rows: rows.map((row, place) => [cell(names[place]!), ...row.map(([shown]) => shown)]),
    shades: rows.map((row) => [undefined, ...row.map(([, shade]) => shade)]),
  };
}

const SIDES = [
  ["product", "columnProduct"],
  ["shared", "columnShared"],
  ["program", "columnProgram"],
] as const;

function balancePicture(source: ComparisonSource): Picture | undefined {
  const { balances } = source;
  if (balances.every(({ is }) => !is)) return undefined;
  const heads = [...SIDES.map(([, head]) => head), "columnProductExpected"] as const;
  return {
    caption: phraseWords(source, BOOK, "balanceCaption"),
    columns: heads.map((head) => ({ head: phraseWords(source, BOOK, head), share: 21, numeric: true })),
    rows: balances.map(({ is, expected }) => [
      ...SIDES.map(([side]): Shown =>
        is ? [cell(String(is[side])), { of: side, strength: is[side] / 100 }] : [cell(NONE)],
      ),
      [cell(expected ? String(expected.product) : NONE)],
    ]),
  };
}

function loopPicture(source: ComparisonSource): Picture | undefined {
  const { loops } = source.overview.loops;
  const words = (name: "loopCaption" | "columnMinutes" | "columnStaff" | "columnCap") =>
    phraseWords(source, BOOK, name);
  const most = Math.max(...loops.map(({ rounds }) => rounds.length));
  const longest = Math.max(1, ...loops.flatMap(({ rounds }) => rounds.map(({ minutes }) => minutes ?? 0)));
  if (most === 0) return undefined;
  const round = ({ name, minutes }: Loops["loops"][number]["rounds"][number]): Shown => {
    const shown = [minutes === null ? NONE : String(minutes), ...(most > MOST_NAMED ? [] : [name])];
    return [shown.map(plain), { of: "amount", strength: (minutes ?? 0) / longest }];
  };
  return {
    caption: words("loopCaption"),
    columns: [
      ...Array.from({ length: most }, (_, i) => ({
        head: phraseWords(source, BOOK, "columnRoundNumber", { place: String(i + 1) }),
        share: 66 / most,
      })),
      { head: words("columnMinutes"), share: 8, numeric: true },
      { head: words("columnStaff"), share: 8, numeric: true },
      { head: words("columnCap"), share: 8, numeric: true },
    ],
    rows: loops.map(({ rounds, candidate, staff, open, cap }) => [
      ...Array.from({ length: most }, (_, i): Shown => (rounds[i] ? round(rounds[i]) : [cell(NONE)])),
      [cell(open ? phraseWords(source, BOOK, "atLeast", { minutes: String(candidate) }) : String(candidate))],
      [cell(String(staff))],
      [cell(cap || NONE), cap.endsWith("over") ? { of: "off", strength: 1 } : undefined],
    ]),
  };
}

/**
 * The columns are the steps of the axis, shaded by how much the range fills them; a range in another unit is only in
 * words.
 */
function payPicture(source: ComparisonSource): Picture | undefined {
  const { scale, ranges } = source.overview.pay;
  if (!scale) return undefined;
  const words = (name: PayWords) => phraseWords(source, BOOK, name);
  const amount = (value: number) => value.toLocaleString("en-US");
  const steps = scale.marks.slice(1).map((to, i) => ({ from: scale.marks[i]!, to }));
  return {
    caption: words("payCaption"),
    columns: [
      { head: words("columnRange"), share: 20 },
      ...steps.map(({ from, to }) => ({
        head: phraseWords(source, BOOK, "range", { from: amount(from), to: amount(to) }),
        share: 46 / steps.length,
      })),
      { head: words("columnMidpoint"), share: 10, numeric: true },
      { head: words("columnToBaseline"), share: 8, numeric: true },
    ],
    rows: ranges.map((range) => [
      [cell(range.text || NONE)],
      ...steps.map((step): Shown => {
        const filled = range.drawn ? filledBy(range, step) : 0;
        const share = filled === 0 ? NONE : words(filled > 0.99 ? "filled" : "filledInPart");
        return [cell(share), { of: "amount", strength: filled }];
      }),
      [cell(range.drawn && range.middle !== undefined ? amount(range.middle) : NONE)],
      [cell((range.drawn && range.apart) || NONE)],
    ]),
  };
}

type PayWords = `column${"Range" | "Midpoint" | "ToBaseline"}` | ("payCaption" | "filled" | "filledInPart");

/** The share of a step that a range fills; for a range with one end, a small share at that end. */
function filledBy({ from, to }: PayRange, step: { readonly from: number; readonly to: number }): number {
  const [least, most] = [from ?? to ?? 0, to ?? from ?? 0];
  if (least === most) return least >= step.from && least <= step.to ? 0.1 : 0;
  return Math.max(0, Math.min(most, step.to) - Math.max(least, step.from)) / (step.to - step.from);
}
