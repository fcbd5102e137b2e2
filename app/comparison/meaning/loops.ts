import { minutesOf } from "../../requisition/loop";
import { findOption } from "../../requisition/fields/options";
import type { Compared } from "../compare";
import { HOURS, type Scale, scaleFor } from "./scale";

/** Interview loops on one axis of minutes. */
export interface Loops {
  readonly scale: Scale;
  /** The minutes above which a loop is too long. */
  readonly cap: number;
  /** One for each requisition, in order. */
  readonly loops: readonly Loop[];
}

export interface Loop {
  /** One after another. `start` is the minute at which a round starts. `minutes` is null if not written. */
  readonly rounds: readonly { readonly name: string; readonly start: number; readonly minutes: number | null }[];
  /** Minutes of the candidate, and of everybody who interviews, including the debrief. */
  readonly candidate: number;
  readonly staff: number;
  /** True if a round has no minutes, so that the sums are minimums. */
  readonly open: boolean;
  /** "30 over", "at the cap", "15 under"; "" if there is nothing to compare. */
  readonly cap: string;
}

/** Puts the loops of requisitions on one axis that includes the cap. */
export function loopsOf(items: readonly Compared[], cap: number): Loops {
  const loops = items.map((item) => toLoop(item, cap));
  return { scale: scaleFor(0, Math.max(cap, ...loops.map(({ candidate }) => candidate)), HOURS), cap, loops };
}

function toLoop({ requisition, options }: Compared, cap: number): Loop {
  const { rounds } = requisition.interview;
  const { candidate, staff, isOpen: open } = minutesOf(rounds);
  return {
    rounds: rounds.map(({ id, minutes }, i) => ({
      name: findOption(options, "rounds", id)?.label ?? `Round ${i + 1}`,
      start: minutesOf(rounds.slice(0, i)).candidate,
      minutes,
    })),
    candidate,
    staff,
    open,
    cap: candidate === 0 ? "" : againstCap(candidate - cap, open),
  };
}

/** A loop with a round without minutes can only be known to be over. */
function againstCap(over: number, open: boolean): string {
  if (over > 0) return `${over} over`;
  if (open) return "";
  return over === 0 ? "at the cap" : `${-over} under`;
}
