import type { PayRule } from "../../catalogue/shapes/pay-rule";
import { regionNamed } from "../../requisition/places/regions";
import { oncePer } from "../../requisition/once-per";
import { asName, type KnownNames, type NamedPlace } from "./named-places";

/** Where a pay rule applies: its own regions, their towns, and the wider regions whose remote work it covers. */
interface Reach {
  readonly regions: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  readonly wider: ReadonlySet<string>;
}

interface Reaches {
  readonly reaches: readonly Reach[];
  readonly known: KnownNames;
}

/** The reaches of the rules, in order, and the names to look for in places. */
export const reachesOf = oncePer((rules: readonly PayRule[]): Reaches => {
  const wider = rules.flatMap(({ remoteFrom }) => remoteFrom.map(asName));
  const groups = new Set(wider.filter((name) => !regionNamed(name)));
  const codeOf = (name: string) => regionNamed(name)?.code ?? name;
  const isRegion = (name: string) => groups.has(name) || regionNamed(name) !== undefined;
  const reaches = rules.map(({ matches, remoteFrom }) => {
    const own = matches.map(asName);
    return {
      regions: new Set(own.filter(isRegion).map(codeOf)),
      towns: new Set(own.filter((name) => !isRegion(name))),
      wider: new Set(remoteFrom.map(asName).map(codeOf)),
    };
  });
  return { reaches, known: { towns: new Set(reaches.flatMap(({ towns }) => [...towns])), groups } };
});

/**
 * True if a rule applies to a place. This is the case if the narrowest region of the place is the rule's; if the place
 * names one of its towns, and no region beside it points to another town of that name; or if the work is remote in the
 * whole of a wider region.
 */
export function isWithin({ regions, towns, wider }: Reach, place: NamedPlace, isRemote: boolean): boolean {
  const meet = (names: ReadonlySet<string>, ...others: ReadonlySet<string>[]) =>
    [...names].some((name) => others.some((other) => other.has(name)));
  if (meet(place.regions, regions)) return true;
  if (meet(place.towns, towns)) {
    return place.all.size === 0 || meet(place.all, regions, wider) || meet(place.codes, regions);
  }
  return place.isWhole && (isRemote || place.isRemote) && meet(place.regions, wider);
}
