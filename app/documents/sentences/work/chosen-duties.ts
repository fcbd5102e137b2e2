import { leaningsOf } from "../../../clarity/split/split";
import { conditionKind } from "../../../requisition/texts/condition-kind";
import { hybridOf } from "../../../requisition/hybrid";
import type { Source } from "../../source";
import type { Choice } from "../main-clause";

const isCondition = (duty: string): boolean => conditionKind(duty) === "suits";

/**
 * Chooses the duties to print: the most wanted, but first those that affect daily life, such as travel or shifts. For a
 * declared hybrid, each half gets duties in proportion to its share, at least one; of the second half, those most
 * specific to it, because those of the first half usually come first.
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
