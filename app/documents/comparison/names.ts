import { letter } from "../../comparison/shown/letters";
import { shortened } from "../../requisition/texts/shortened";
import { phraseWords } from "../sentences/phrase";
import type { ComparisonSource } from "./source";

/** The most letters of a title: three lines of the narrowest column. */
const MOST = 48;

/**
 * The names of the requisitions in tables: "A: Product Manager, Ads", or for versions "A: Product Manager, Ads, version
 * 3".
 */
export const namesOf = (source: Pick<ComparisonSource, "catalogue" | "items">): string[] =>
  source.items.map(({ name, stamp }, place) => {
    const versions = source.items.filter((item) => item.stamp.requisition === stamp.requisition).length;
    const words = { letter: letter(place), title: shortened(name, MOST) };
    return versions > 1
      ? phraseWords(source, "comparison", "namedVersion", { ...words, version: String(stamp.version) })
      : phraseWords(source, "comparison", "named", words);
  });
