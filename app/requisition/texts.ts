import { mapTexts } from "./map-texts";
import { EVERY_SECTION, type Requisition } from "./requisition";

/** A text of the manager's own, and the path of its answer: "metrics.metrics.<row id>.unit". */
export interface PlacedText {
  readonly at: string;
  readonly text: string;
}

/** Everything a requisition says in words of its own, one answer a line; what was chosen from a list is left out. */
export const textsOf = (requisition: Requisition): string =>
  placedTexts(requisition)
    .map(({ text }) => text)
    .join("\n");

/** The same with the place of each text. */
export function placedTexts(requisition: Requisition): PlacedText[] {
  const texts: PlacedText[] = [];
  for (const { slug, fields } of EVERY_SECTION) {
    mapTexts(fields, requisition[slug], (text, { at }) => {
      if (text !== "") texts.push({ at: `${slug}.${at}`, text });
      return text;
    });
  }
  return texts;
}

/** How many words a text has. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
