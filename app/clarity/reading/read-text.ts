import type { Catalogue } from "../../catalogue/catalogue";
import { lexiconOf } from "./lexicon";
import type { Passage } from "./passage";
import type { Receipt } from "./signals";
import { countScored } from "./words";
import type { TitleReading } from "./title";
import { judge, type RoleReading } from "./verdict";

/** A job description as clarity reads it. */
export interface TextReading extends RoleReading {
  readonly title: TitleReading;
  /** "line 3"; "" if the text has no title. */
  readonly titleAt: string;
  readonly passages: readonly Passage[];
  readonly receipts: readonly Receipt[];
}

/**
 * Reads a job description: plain text or Markdown, any length, time linear in it.
 * The same text gives the same reading on any machine.
 */
export function readText(text: string, catalogue: Catalogue): TextReading {
  const { segmenter, signals, titles, profiles, counts } = lexiconOf(catalogue);
  const segmented = segmenter.segment(text);
  const title = titles.read(segmented.title);
  const receipts = signals.find(segmented.passages, counts);
  return {
    ...judge(receipts, countScored(segmented.passages, counts), title, profiles, catalogue.thresholds),
    title,
    titleAt: segmented.titleLine > 0 ? `line ${segmented.titleLine}` : "",
    passages: segmented.passages,
    receipts,
  };
}
