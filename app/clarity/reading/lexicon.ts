import type { Catalogue } from "../../catalogue/catalogue";
import type { PassageKind } from "../../catalogue/shapes/passage-kind";
import { oncePer } from "../../requisition/once-per";
import type { Profile } from "./fit";
import { Segmenter } from "./segment";
import { SignalFinder } from "./signals";
import { TitleReader } from "./title";

/** Everything needed to read a text, prepared once from `templates/`. */
export interface Lexicon {
  readonly segmenter: Segmenter;
  readonly signals: SignalFinder;
  readonly titles: TitleReader;
  readonly profiles: readonly Profile[];
  /** The factor for a signal in a passage of each kind. */
  readonly counts: ReadonlyMap<PassageKind, number>;
}

/** The lexicon of a catalogue, created on first use and kept as long as the catalogue. */
export const lexiconOf = oncePer((catalogue: Catalogue): Lexicon => {
  const { axes, passages, thresholds } = catalogue;
  const roleTypes = [...catalogue.roleTypes.values()];
  const titles = new TitleReader(roleTypes);
  return {
    segmenter: new Segmenter(passages, (words) => titles.read(words).roles.length > 0),
    signals: new SignalFinder(axes, passages.names, passages.negations, thresholds.repeated),
    titles,
    profiles: roleTypes.map(({ id, profile, needs = {} }) => ({ role: id, weights: profile, needs })),
    counts: new Map(passages.kinds.map(({ kind, counts }) => [kind, counts])),
  };
});
