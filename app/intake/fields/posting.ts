import type { TextReading } from "../../clarity/reading/read-text";
import type { Catalogue } from "../../catalogue/catalogue";
import type { SectionSlug } from "../../requisition/requisition";

/** The reading of an existing job description, with the options for its answers. */
export interface Posting {
  readonly text: string;
  readonly reading: TextReading;
  readonly catalogue: Catalogue;
}

/** One answer from the text: a value for a field, or a row for a list, and its sentence. */
export interface ImportedAnswer {
  readonly section: SectionSlug;
  readonly field: string;
  readonly value: unknown;
  readonly sentence: string;
  readonly at: string;
}

export interface Sentence {
  readonly text: string;
  readonly at: string;
}

/** The sentences of a passage. A list item is one sentence. */
export function sentencesOf({ text, at }: { readonly text: string; readonly at: string }): Sentence[] {
  return text
    .replace(/\s+/g, " ")
    .split(/(?<=[.!?]) (?=[\p{Lu}\d“"])/u)
    .map((sentence) => ({ text: sentence.trim(), at }))
    .filter(({ text: sentence }) => sentence !== "");
}

/** Removes Markdown marks from a text. */
export const plain = (text: string): string =>
  text
    .replace(/[*_`]{1,3}/g, "")
    .replace(/\[([^\][]{0,200})\]\([^()]{0,400}\)/g, "$1")
    .trim();
