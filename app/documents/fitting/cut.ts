import type { Place } from "../blocks/document";
import { listWords } from "../sentences/list";
import { phraseFor, phraseWords } from "../sentences/phrase";
import type { Source } from "../source";

/** A text that was shortened or left out so that a document fits. */
export interface Cut {
  readonly of: CutOf;
  /** The answer as typed. */
  readonly was: string;
  /** The text as printed; "" if it is left out. */
  readonly is: string;
  readonly at: Place;
}

/** The phrase for each, singular and plural. */
const NAMES = {
  mission: "cutMission",
  whyNow: "cutWhyNow",
  about: "cutAbout",
  duty: "cutDuty",
  goal: "cutGoal",
  partner: "cutPartner",
  not: "cutNot",
  mustHave: "cutMustHave",
  offer: "cutOffer",
  pay: "cutPay",
  extra: "cutExtra",
  need: "cutNeed",
  decision: "cutDecision",
  round: "cutRound",
  days: "cutDays",
  source: "cutSource",
  answer: "cutAnswer",
} as const;
export type CutOf = keyof typeof NAMES;

/** Returns the cuts between texts before and after fitting; unchanged texts are skipped. */
export function cutsOf(of: CutOf, at: Place, was: readonly string[], is: readonly string[]): Cut[] {
  return was.flatMap((text, i) => ((is[i] ?? "") === text ? [] : [{ of, was: text, is: is[i] ?? "", at }]));
}

/** Describes cuts in words: "leaves out 3 duties and 3 goals, shortens 2 must-haves". */
export function cutsInWords(knows: Pick<Source, "catalogue">, cuts: readonly Cut[]): string {
  const named = (some: readonly Cut[]): string => {
    const kinds = [...new Set(some.map(({ of }) => of))];
    const parts = kinds.map((of) => {
      const n = some.filter((cut) => cut.of === of).length;
      return `${n} ${phraseFor(knows, n, "notices", NAMES[of])}`;
    });
    return listWords(knows, parts);
  };
  const [out, short] = [named(cuts.filter(({ is }) => is === "")), named(cuts.filter(({ is }) => is !== ""))];
  return [
    out && phraseWords(knows, "notices", "cutOut", { what: out }),
    short && phraseWords(knows, "notices", "cutShort", { what: short }),
  ]
    .filter((part) => part !== "")
    .join("; ");
}
