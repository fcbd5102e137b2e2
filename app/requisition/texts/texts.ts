import { mapTexts } from "./map-texts";
import type { AnyAnswers } from "../paths";
import { EVERY_SECTION, type Requisition } from "../requisition";
import type { Fields } from "../fields/section";

/** A text by the manager, and the path of its answer: "metrics.metrics.<row id>.unit". */
export interface PlacedText {
  readonly at: string;
  readonly text: string;
}

/** All texts of a requisition, one answer per line, without choices from lists. */
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
 * Changes every text in a requisition, each identified by its place as in `placedTexts`. Removes list lines that become
 * blank, and rows whose main text becomes blank.
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

export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
