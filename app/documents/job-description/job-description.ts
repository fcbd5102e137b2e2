import { hybridOf } from "../../requisition/hybrid";
import { oncePer } from "../../requisition/once-per";
import { decisionsPart } from "./decisions-part";
import { DESCRIPTION_FITS, DESCRIPTION_WORDS, type DescriptionFit } from "./fit";
import { shareOfTwoPages } from "./room";
import { factsPart, goalsPart, purposePart, reliesOnPart } from "./role-parts";
import { requirementsPart, interviewPart, payPart } from "./terms-parts";
import { type Cut, cutsInWords } from "../fitting/cut";
import type { Block } from "../blocks/document";
import type { Part } from "../blocks/document-part";
import { firstWithin, rewriter } from "../fitting/fit";
import { withCapitals } from "../letters/first-letters";
import { tidied } from "../letters/tidied";
import type { Notice } from "../notice";
import { draftCallout } from "../open-suggestions";
import { scoreNotices } from "../job-posting/notices";
import { dutiesPart } from "../job-posting/role-parts";
import { phraseWords } from "../sentences/phrase";
import type { ReviewedSource, CompanySource } from "../source";
import { wordsIn } from "../blocks/words";

/**
 * The job description for colleagues and the panel, on two pages: why the role exists, what it does, how it is
 * measured, what it decides and requires. Rules shorten long answers; every part is shortened before a part with
 * answers is dropped.
 */
export function jobDescription(source: ReviewedSource): Block[] {
  return [...draftCallout(source, noticesOfDescription(source)), ...written(source).blocks];
}

/** The job description without the notices at the top of a draft. */
export const descriptionBlocks = (source: CompanySource): Block[] =>
  withCapitals(source, write(tidied(source), []).blocks);

/** What was cut to keep the job description within two pages, and what makes it long. */
export function noticesOfDescription(source: ReviewedSource): Notice[] {
  const { blocks, cuts, share } = written(source);
  const words = wordsIn(blocks);
  const most = Math.min(DESCRIPTION_WORDS, Math.round(words / share));
  return [
    ...(cuts.length === 0
      ? []
      : [
          {
            text: phraseWords(source, "notices", "shortenedToPages", { cuts: cutsInWords(source, cuts) }),
            cuts,
            ofLength: true,
          } as const,
        ]),
    ...(isWithin(words, share)
      ? []
      : [
          {
            text: phraseWords(source, "notices", "tooLongForPages", { words: String(words), most: String(most) }),
            at: { section: "requirements", field: "responsibilities" },
            ofLength: true,
          } as const,
        ]),
    ...scoreNotices(source),
  ];
}

/** A job description at the roomiest fit that stays within two pages, or at the tightest. */
interface Written {
  readonly blocks: Block[];
  readonly cuts: readonly Cut[];
  /** The share of the two pages it fills; 1 is all of them. */
  readonly share: number;
}

/** Cached, because a page shows the description and its notices. */
const written = oncePer((source: ReviewedSource): Written => write(source, draftCallout(source, [])));

/** The share of two pages that the notice of a draft fills if many cuts make it long. */
const LONG_NOTICE = 0.08;

/**
 * `above` is printed on the first page too: the open suggestions of a draft. Its notices are short and not counted,
 * unless they report shortened parts. Then space is reserved for them, approved or not, so that the text stays the
 * same.
 */
function write(source: CompanySource, above: readonly Block[]): Written {
  const partsAt = rewriter(partsOf(source));
  const at = (fit: DescriptionFit): Written => {
    const parts = partsAt(fit);
    const blocks = parts.flatMap((part) => part.blocks);
    const share = shareOfTwoPages([...above, ...blocks], source.letterhead.paper);
    return { blocks, cuts: parts.flatMap(({ cuts }) => cuts), share };
  };
  return firstWithin(DESCRIPTION_FITS, at, ({ blocks, share }, { brief }) =>
    isWithin(wordsIn(blocks), share + (brief ? LONG_NOTICE : 0)),
  );
}

const isWithin = (words: number, share: number): boolean => words <= DESCRIPTION_WORDS && share <= 1;

const partsOf = (source: CompanySource): ((fit: DescriptionFit) => Part)[] => [
  () => factsPart(source),
  (fit) => purposePart(source, fit),
  (fit) => dutiesPart(source, fit, "job-description"),
  (fit) => goalsPart(source, fit),
  (fit) => decisionsPart(source, fit, hybridOf(source.requisition)),
  (fit) => reliesOnPart(source, fit),
  (fit) => requirementsPart(source, fit),
  (fit) => payPart(source, fit),
  (fit) => interviewPart(source, fit),
];
