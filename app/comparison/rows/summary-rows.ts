import { payInWords } from "../../requisition/numbers/pay";
import type { Requisition } from "../../requisition/requisition";
import { fewer, loopDelta, loopInWords, payDelta } from "./numbers";
import type { RowDraft } from "./row";

/** Makes the row that summarizes in numbers what a reader would otherwise add up from many rows. */
type Summary = (requisitions: readonly Requisition[]) => Omit<RowDraft, "field">;

const row = (label: string, texts: readonly string[], delta: RowDraft["delta"]): ReturnType<Summary> => ({
  label,
  entries: texts.map((text) => ({ text, key: text })),
  delta,
});

const counted =
  (label: string, count: (requisition: Requisition) => number): Summary =>
  (requisitions) => {
    const counts = requisitions.map(count);
    const texts = counts.map((n) => (n === 0 ? "" : String(n)));
    return row(label, texts, (at) => fewer(counts[at]! - counts[0]!));
  };

/** By "section.field": the row before the rows of a list, or instead of the fields it is made from. */
export const SUMMARIES: { readonly [path: string]: Summary } = {
  "metrics.metrics": counted("Success metrics", ({ metrics }) => metrics.metrics.length),
  "requirements.mustHaves": counted("Must-haves", ({ requirements }) => requirements.mustHaves.length),
  "interview.rounds": (requisitions) => {
    const loops = requisitions.map(({ interview }) => interview.rounds);
    return row("Rounds and minutes", loops.map(loopInWords), (at) => loopDelta(loops[0]!, loops[at]!));
  },
  "offer.payFrom": (requisitions) => {
    const offers = requisitions.map(({ offer }) => offer);
    return row("Pay range", offers.map(payInWords), (at) => payDelta(offers[0]!, offers[at]!));
  },
};

/** Fields that a summary covers completely, so that they have no row of their own. */
export const SUMMED_UP: ReadonlySet<string> = new Set([
  "offer.payFrom",
  "offer.payTo",
  "offer.currency",
  "offer.period",
]);
