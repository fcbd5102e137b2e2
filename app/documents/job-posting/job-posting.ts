import type { Block } from "../blocks/document";
import type { Part } from "../blocks/document-part";
import { firstWithin, rewriter } from "../fitting/fit";
import type { Notice } from "../notice";
import { draftCallout } from "../open-suggestions";
import { postingNotices } from "./notices";
import { aboutPart, applicationPart, interviewPart, offerPart } from "./offer-parts";
import { peoplePart } from "./people-part";
import { POSTING_FITS, POSTING_WORDS, type PostingFit } from "./fit";
import { postingWords } from "./length";
import { publicSource } from "./public-source";
import {
  requirementsPart,
  decisionsPart,
  dutiesPart,
  type Extra,
  EXTRAS,
  factsPart,
  goalsPart,
  missionPart,
} from "./role-parts";
import type { ReviewedSource } from "../source";

/**
 * The job description for the public: every part that has answers, shortened by rules to 450 to 650 words, with pay and
 * terms at the top, and nothing that only the company understands. A draft starts with the notices to settle first.
 */
export function jobPosting(source: ReviewedSource): Block[] {
  const { blocks, notices } = writePosting(source);
  return [...draftCallout(source, notices), ...blocks];
}

/** What to settle or know before the posting is shared. */
export const noticesOfPosting = (source: ReviewedSource): Notice[] => writePosting(source).notices;

function writePosting(source: ReviewedSource): { blocks: Block[]; notices: Notice[] } {
  const { shown, gaps, withheld } = publicSource(source);
  const parts = fittedParts(shown);
  const blocks = parts.flatMap(({ blocks }) => blocks);
  const cuts = parts.flatMap(({ cuts }) => cuts);
  return { blocks, notices: postingNotices(source, { blocks, cuts, gaps, withheld }) };
}

/** The parts at the roomiest fit that stays within the length, then the extras that still fit. */
function fittedParts(source: ReviewedSource): Part[] {
  const within = (parts: readonly Part[]) =>
    postingWords(
      source,
      parts.flatMap(({ blocks }) => blocks),
    ) <= POSTING_WORDS.most;
  const partsOf = rewriter(writersOf(source, []));
  const write = (fit: PostingFit) => ({ fit, written: partsOf(fit) });
  const { fit, written } = firstWithin(POSTING_FITS, write, ({ written: parts }) => within(parts));
  let [extras, parts]: [readonly Extra[], Part[]] = [[], written];
  // If only main clauses fit, the remaining must-haves and duties matter more than extras.
  for (const extra of fit.brief ? [] : EXTRAS) {
    const more = writersOf(source, [...extras, extra]).map((part) => part(fit));
    if (within(more)) [extras, parts] = [[...extras, extra], more];
  }
  return parts;
}

const writersOf = (source: ReviewedSource, extras: readonly Extra[]): ((fit: PostingFit) => Part)[] => [
  () => factsPart(source),
  (fit) => missionPart(source, fit),
  (fit) => dutiesPart(source, fit, "posting"),
  (fit) => goalsPart(source, fit),
  (fit) => peoplePart(source, fit),
  (fit) => decisionsPart(source, fit),
  (fit) => requirementsPart(source, fit, extras),
  (fit) => offerPart(source, fit),
  (fit) => interviewPart(source, fit),
  (fit) => aboutPart(source, fit),
  () => applicationPart(source),
];
