import { groupMissing, type Missing } from "../../requisition/readiness/missing";
import type { AnyAnswers } from "../../requisition/paths";
import { findSection, type Requisition, type SectionSlug } from "../../requisition/requisition";
import { singleAnswer } from "../../requisition/forms/single-answer";
import type { Approval } from "../approval/approval";

/** The answers that a section lacks, for one form. */
export interface AnswersToWrite {
  readonly slug: SectionSlug;
  /** The request, if there is only one: "Metrics 2 to 5: write the target". */
  readonly ask: string | undefined;
  /** The paths of the answers. */
  readonly paths: readonly string[];
  /** What no single answer settles, such as a list that is too short. */
  readonly others: readonly Missing[];
}

/** What is left to write in each section, except for blanks in brackets, which are filled in where they are. */
export function answersToWrite(requisition: Requisition, { toWrite }: Pick<Approval, "toWrite">): AnswersToWrite[] {
  return toWrite.flatMap(({ slug, missing }) => {
    const asked = missing.filter(({ gap }) => gap === undefined);
    if (asked.length === 0) return [];
    const asks = groupMissing(findSection(slug)!, asked);
    const places = asked.map((one) => ({ one, path: pathOf(requisition, slug, one.field) }));
    return [
      {
        slug,
        ask: asks.length === 1 ? asks[0]!.ask : undefined,
        paths: [...new Set(places.flatMap(({ path }) => path ?? []))],
        others: places.filter(({ path }) => path === undefined).map(({ one }) => one),
      },
    ];
  });
}

/** The path of the answer for a form field: "metrics.1.target" is "metrics.metrics.<row id>.target". */
function pathOf(requisition: Requisition, slug: SectionSlug, field: string): string | undefined {
  const [name = "", index, inner] = field.split(".");
  const answers: AnyAnswers = requisition[slug];
  const rows = answers[name];
  const row = index !== undefined && Array.isArray(rows) ? (rows as { id: string }[])[Number(index)] : undefined;
  const path = [
    slug,
    name,
    ...(index === undefined ? [] : [row?.id ?? ""]),
    ...(inner === undefined ? [] : [inner]),
  ].join(".");
  return singleAnswer(requisition, path) ? path : undefined;
}
