import type { Catalogue } from "../../catalogue/catalogue";
import { isEnglish } from "./words/language";
import { lexiconOf } from "./lexicon";
import type { Passage } from "./passage";
import type { Receipt } from "./signals";
import { countScored } from "./words/words";
import type { TitleReading } from "./title";
import { judge, type RoleReading } from "./verdict";

/** The reading of a job description. */
export interface TextReading extends RoleReading {
  readonly title: TitleReading;
  /** "line 3"; "" if the text has no title. */
  readonly titleAt: string;
  readonly passages: readonly Passage[];
  readonly receipts: readonly Receipt[];
  /** False if the text that describes the work is in another language. Then no phrase counts. */
  readonly english: boolean;
}

/**
 * Reads a job description, in plain text or Markdown, of any length, in linear time. The same text gives the same
 * reading on any machine.
 */
export function readText(text: string, catalogue: Catalogue): TextReading {
  const { segmenter, signals, titles, profiles, counts } = lexiconOf(catalogue);
  const { passages, ...found } = segmenter.segment(text);
  const title = titles.read(found.title);
  const english = isEnglish(passages, counts, catalogue.thresholds);
  const receipts = english ? signals.find(passages, counts) : [];
  return {
    ...judge(receipts, countScored(passages, counts), title, profiles, catalogue.thresholds),
    title,
    titleAt: found.titleLine > 0 ? `line ${found.titleLine}` : "",
    passages,
    receipts,
    english,
  };
}
