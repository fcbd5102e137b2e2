import { hybridOf } from "../requisition/hybrid";
import { decisionsPart } from "./description/decisions-part";
import { DESCRIPTION_FITS, DESCRIPTION_WORDS, type DescriptionFit } from "./description/fit";
import { shareOfTwoPages } from "./description/room";
import { duties, facts, goals, purpose, reliesOnYou } from "./description/role-parts";
import { brings, interviews, pays } from "./description/terms-parts";
import { type Cut, cutsInWords } from "./cut";
import type { Block } from "./document";
import type { Part } from "./document-part";
import type { Notice } from "./notice";
import { draftCallout } from "./open-suggestions";
import { phraseWords } from "./sentences/phrase";
import type { ReviewedSource, SourceOfHouse } from "./source";
import { wordsIn } from "./words";

/**
 * The job description for colleagues and the panel, on two pages: why the role exists, what it does, is measured by, decides
 * and takes. It is condensed by rule where answers are long; no part that has answers is left out before the others are cut.
 */
export function jobDescription(source: ReviewedSource): Block[] {
  const { blocks } = written(source, draftCallout(source, []));
  return [...draftCallout(source, noticesOfDescription(source)), ...blocks];
}

/** The job description alone, without what stands on top of a draft. */
export const descriptionBlocks = (source: SourceOfHouse): Block[] => written(source, []).blocks;

/** What was cut so that the job description stays within two pages, and what makes it longer. */
export function noticesOfDescription(source: ReviewedSource): Notice[] {
  const { blocks, cuts } = written(source, draftCallout(source, []));
  return [
    ...(cuts.length === 0
      ? []
      : [{ text: phraseWords(source, "notices", "shortenedToPages", { cuts: cutsInWords(source, cuts) }), cuts }]),
    ...(isWithin(source, blocks)
      ? []
      : [
          {
            text: phraseWords(source, "notices", "tooLongForPages", {
              words: String(wordsIn(blocks)),
              most: String(
                Math.min(
                  DESCRIPTION_WORDS,
                  Math.round(wordsIn(blocks) / shareOfTwoPages(blocks, source.letterhead.paper)),
                ),
              ),
            }),
            at: { section: "requirements", field: "responsibilities" },
          } as const,
        ]),
  ];
}

/** `above` stands on top of the first page of a draft. */
function written(source: SourceOfHouse, above: readonly Block[]): { blocks: Block[]; cuts: Cut[] } {
  const at = (fit: DescriptionFit) => partsAt(source, fit);
  const within = (parts: readonly Part[]) => isWithin(source, [...above, ...parts.flatMap(({ blocks }) => blocks)]);
  const fit = DESCRIPTION_FITS.find((one) => within(at(one))) ?? DESCRIPTION_FITS.at(-1)!;
  const parts = at(fit);
  return { blocks: parts.flatMap(({ blocks }) => blocks), cuts: parts.flatMap(({ cuts }) => cuts) };
}

const isWithin = ({ letterhead }: SourceOfHouse, blocks: readonly Block[]): boolean =>
  wordsIn(blocks) <= DESCRIPTION_WORDS && shareOfTwoPages(blocks, letterhead.paper) <= 1;

const partsAt = (source: SourceOfHouse, fit: DescriptionFit): Part[] => [
  facts(source),
  purpose(source, fit),
  duties(source, fit),
  goals(source, fit),
  decisionsPart(source, fit, hybridOf(source.requisition)),
  reliesOnYou(source, fit),
  brings(source, fit),
  pays(source, fit),
  interviews(source, fit),
];
