import type { AppLoadContext } from "@remix-run/node";
import { debriefSheet } from "../../../documents/debrief/debrief-sheet";
import type { HiringDocument } from "../../../documents/blocks/document";
import { type Card, readCards } from "../../../documents/debrief/read-cards";
import type { ReviewedSource } from "../../../documents/source";
import { MOST_FILLED_BYTES, readFilled } from "../../../formats/docx/read-filled";
import { Refusal } from "../../../intake/refusal";
import { reviewedSource } from "../../shared/reading/findings.server";
import { openRequisition } from "../../shared/reading/open-requisition.server";
import { readFormData } from "../../shared/saving/read-body.server";

/** The maximum number of kits in one sheet. */
export const MOST_KITS = 30;

/** The result of uploading kits: the sheet, or why there is none. */
export interface ShownDebrief {
  readonly problem: string | undefined;
  readonly sheet: Omit<HiringDocument, "letterhead"> | undefined;
  /** Skipped files, each with the reason. */
  readonly left: readonly string[];
}

export interface Debrief {
  readonly document: HiringDocument;
  readonly source: ReviewedSource;
  /** Skipped files, each with the reason. */
  readonly problems: readonly string[];
}

/**
 * Reads uploaded kits into a debrief sheet. Files that cannot be read are listed and skipped; nothing is stored on the
 * server. Returns one sentence if no file has a card.
 */
export async function readDebrief(
  request: Request,
  context: AppLoadContext,
  id: string | undefined,
): Promise<Debrief | string> {
  const opened = await openRequisition(context, id);
  const form = await readFormData(request);
  const files = form
    .getAll("kits")
    .filter((one): one is File => one instanceof File && (one.size > 0 || one.name !== ""));
  if (files.length === 0) return "Choose the completed kits";
  if (files.length > MOST_KITS) return `Choose up to ${MOST_KITS} kits. You chose ${files.length}`;
  const source = await reviewedSource(context, opened);
  const cards = new Map<string, Card>();
  const problems: string[] = [];
  for (const file of files) {
    const read = await cardsOf(file, source);
    if (typeof read === "string") problems.push(`${file.name}: ${read}`);
    // The same card sent twice is one card.
    else for (const card of read) cards.set(asText(card), card);
  }
  if (cards.size === 0) return problems.join(" ");
  return { document: debriefSheet(source, [...cards.values()]), source, problems };
}

const asText = ({ round, fields, ratings, evidence }: Card): string =>
  JSON.stringify([round, fields, [...ratings], [...evidence]]);

async function cardsOf(file: File, source: ReviewedSource): Promise<Card[] | string> {
  if (file.size > MOST_FILLED_BYTES) return "is larger than 1 MB. Remove pictures and try again.";
  try {
    const filled = await readFilled(new Uint8Array(await file.arrayBuffer()));
    if (filled.requisition !== "" && filled.requisition !== source.stamp.requisition) {
      return `is from another requisition (${filled.requisition.slice(0, 40)}).`;
    }
    const cards = readCards(source, filled);
    return cards.length > 0 ? cards : "has empty scorecards.";
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}
