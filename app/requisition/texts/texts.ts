import { mapTexts } from "./map-texts";
import type { AnyAnswers } from "../paths";
import { EVERY_SECTION, type Requisition } from "../requisition";
import type { Fields } from "../fields/section";

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

/**
 * A requisition with every text in it changed, each known by its place as in `placedTexts`: a line of a list that
 * becomes blank is removed, and so is a row whose text it is about.
 */
export function withTexts(requisition: Requisition, change: (text: string, at: string) => string): Requisition {
  const sections = EVERY_SECTION.map(({ slug, fields }): [string, AnyAnswers] => {
    const was: AnyAnswers = requisition[slug];
    const changed = mapTexts(fields, was, (text, { at }) => change(text, `${slug}.${at}`));
    return [slug, withoutBlanks(fields, changed, was)];
  });
  return Object.fromEntries(sections) as unknown as Requisition;
}

function withoutBlanks(fields: Fields, answers: AnyAnswers, was: AnyAnswers): AnyAnswers {
  const left = Object.entries(fields).map(([name, field]): [string, unknown] => {
    if (field.kind === "lines") return [name, (answers[name] as string[]).filter((item) => item !== "")];
    if (field.kind !== "rows") return [name, answers[name]];
    const rows = was[name] as AnyAnswers[];
    return [
      name,
      (answers[name] as AnyAnswers[])
        .map((row, i) => withoutBlanks(field.fields, row, rows[i]!))
        .filter((row, i) => row[field.about] !== "" || rows[i]![field.about] === ""),
    ];
  });
  return { ...answers, ...Object.fromEntries(left) };
}

/** How many words a text has. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
