import { count } from "./wording";
import type { Place } from "./document";

/** What was shortened: so that a document fits, a text is cut or left out. */
export interface Cut {
  readonly of: CutOf;
  /** As it was answered. */
  readonly was: string;
  /** As it is printed; "" if it is left out. */
  readonly is: string;
  readonly at: Place;
}

const NAMES = {
  mission: "sentence",
  duty: "duty",
  goal: "goal",
  partner: "partner",
  not: "line",
  mustHave: "must-have",
  offer: "benefit",
  extra: "extra",
  need: "need",
} as const;
export type CutOf = keyof typeof NAMES;

const PLURALS: Readonly<Partial<Record<CutOf, string>>> = { duty: "duties" };

/** Texts before and after they were fitted, as cuts; what stayed as it was is none. */
export function cutsOf(of: CutOf, at: Place, was: readonly string[], is: readonly string[]): Cut[] {
  return was.flatMap((text, i) => ((is[i] ?? "") === text ? [] : [{ of, was: text, is: is[i] ?? "", at }]));
}

/** Cuts in words: what is left out, and what is shortened: "leaves out 3 duties and 3 goals, shortens 2 must-haves". */
export function cutsInWords(cuts: readonly Cut[]): string {
  const named = (some: readonly Cut[]): string => {
    const kinds = [...new Set(some.map(({ of }) => of))];
    const parts = kinds.map((of) => {
      const n = some.filter((cut) => cut.of === of).length;
      return count(n, NAMES[of], PLURALS[of]);
    });
    return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  };
  const [out, short] = [named(cuts.filter(({ is }) => is === "")), named(cuts.filter(({ is }) => is !== ""))];
  return [out && `leaves out ${out}`, short && `shortens ${short}`].filter((part) => part !== "").join("; ");
}
