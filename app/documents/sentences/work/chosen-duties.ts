import { leaningsOf } from "../../../clarity/split/split";
import { conditionKind } from "../../../requisition/texts/condition-kind";
import { hybridOf } from "../../../requisition/hybrid";
import type { Source } from "../../source";
import type { Choice } from "../main-clause";

const isCondition = (duty: string): boolean => conditionKind(duty) === "suits";

/**
 * Which duties are printed: the most wanted, among them first what changes someone's days, such as travel or shifts; of
 * a declared hybrid so many of each half as its share asks for, and at least one. Of the second half those that are
 * clearest its own, as the first half's own usually come first.
 */
export const chosenDuties =
  (source: Source): Choice =>
  (others, most) => {
    const hybrid = hybridOf(source.requisition);
    const duties = source.requisition.requirements.responsibilities;
    const wanted = others.toSorted((a, b) => Number(isCondition(duties[b]!)) - Number(isCondition(duties[a]!)));
    if (!hybrid || most < 2) return wanted.slice(0, most);
    const leanings = leaningsOf(duties, hybrid.roles, source.catalogue);
    const number = Math.min(most - 1, Math.max(1, Math.round((most * (100 - hybrid.share)) / 100)));
    const second = wanted
      .filter((i) => leanings[i]! > 0)
      .toSorted((a, b) => leanings[b]! - leanings[a]!)
      .slice(0, number);
    const rest = wanted.filter((i) => !second.includes(i));
    const first = [...rest.filter((i) => leanings[i]! <= 0), ...rest.filter((i) => leanings[i]! > 0)];
    return [...second, ...first.slice(0, most - second.length)];
  };
