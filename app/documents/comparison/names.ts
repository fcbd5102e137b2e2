import { letter } from "../../comparison/letters";
import { shortened } from "../../requisition/shortened";
import type { ComparedItem } from "./source";

/** Letters of a title: three lines of the narrowest column. */
const MOST = 48;

/** What tables call each requisition: "A: Product Manager, Ads", and versions of one "A: Product Manager, Ads, version 3". */
export const namesOf = (items: readonly ComparedItem[]): string[] =>
  items.map(({ name, stamp }, place) => {
    const versions = items.filter((item) => item.stamp.requisition === stamp.requisition).length;
    return `${letter(place)}: ${shortened(name, MOST)}${versions > 1 ? `, version ${stamp.version}` : ""}`;
  });
