import type { Catalogue } from "../../catalogue/catalogue";
import { isEnglish } from "./words/language";
import { lexiconOf } from "./lexicon";
import type { Passage } from "./passage";
import type { Receipt } from "./signals";
import { countScored } from "./words/words";
import type { TitleReading } from "./title";
import { judge, type RoleReading } from "./verdict";

/** A job description as clarity reads it. */
export interface TextReading extends RoleReading {
  readonly title: TitleReading;
  /** "line 3"; "" if the text has no title. */
  readonly titleAt: string;
  readonly passages: readonly Passage[];
  readonly receipts: readonly Receipt[];
  /** False if what describes the work is written in another language: no phrase counts then. */
  readonly english: boolean;
}

/**
 * Reads a job description: plain text or Markdown, any length, time linear in it.
 * The same text gives the same reading on any machine.
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
