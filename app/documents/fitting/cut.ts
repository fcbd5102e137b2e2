import type { Place } from "../blocks/document";
import { listWords } from "../sentences/list";
import { phraseFor, phraseWords } from "../sentences/phrase";
import type { Source } from "../source";

/** What was shortened: so that a document fits, a text is cut or left out. */
export interface Cut {
  readonly of: CutOf;
  /** As it was answered. */
  readonly was: string;
  /** As it is printed; "" if it is left out. */
  readonly is: string;
  readonly at: Place;
}

/** What each is called, once and many times. */
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

/** Texts before and after they were fitted, as cuts; what stayed as it was is none. */
export function cutsOf(of: CutOf, at: Place, was: readonly string[], is: readonly string[]): Cut[] {
  return was.flatMap((text, i) => ((is[i] ?? "") === text ? [] : [{ of, was: text, is: is[i] ?? "", at }]));
}

/** Cuts in words: what is left out, and what is shortened: "leaves out 3 duties and 3 goals, shortens 2 must-haves". */
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
