import type { PassageKind } from "../../catalogue/shapes/passage-kind";
import { DECISIONS } from "../../requisition/decisions";
import type { Requisition } from "../../requisition/requisition";
import type { Passage } from "./passage";

interface Piece {
  readonly kind: PassageKind;
  readonly at: string;
  readonly text: string;
  readonly item?: boolean;
}

/**
 * The answers of a requisition as passages, separated by line breaks: a metric counts as a metric, a duty as a duty.
 * What the role is not, pay, and the loop are included, but count for no axis.
 */
export function passagesOf(requisition: Requisition): Passage[] {
  let start = 0;
  return piecesOf(requisition)
    .filter(({ text }) => text !== "")
    .map(({ kind, at, text, item = false }) => {
      const passage = { kind, at, text, start, item };
      start += text.length + 1;
      return passage;
    });
}

/** The text that the offsets of a requisition's receipts refer to. */
export const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join("\n");

function piecesOf({ role, reporting, stakeholders, metrics, requirements, offer, interview }: Requisition): Piece[] {
  const list = (kind: PassageKind, at: string, texts: readonly string[]): Piece[] =>
    texts.map((text) => ({ kind, at, text, item: true }));
  return [
    { kind: "title", at: "role.title", text: role.title },
    { kind: "summary", at: "role.mission", text: role.mission },
    { kind: "facts", at: "role.whyNow", text: role.whyNow },
    ...list("facts", "role.notThis", role.notThis),
    { kind: "facts", at: "reporting.reportsTo", text: reporting.reportsTo },
    ...list("duties", "requirements.responsibilities", requirements.responsibilities),
    ...stakeholders.decisions
      .filter(({ right }) => right === "decides")
      .map(({ id }): Piece => ({ kind: "facts", at: `stakeholders.decisions.${id}`, text: decides(id) })),
    ...stakeholders.stakeholders.map(({ id, needs }): Piece => ({
      kind: "other",
      at: `stakeholders.stakeholders.${id}.needs`,
      text: needs,
    })),
    ...metrics.metrics.flatMap(({ id, outcome, measure }): Piece[] => [
      { kind: "metrics", at: `metrics.metrics.${id}.outcome`, text: outcome },
      { kind: "metrics", at: `metrics.metrics.${id}.measure`, text: measure },
    ]),
    ...requirements.mustHaves.map(({ id, what }): Piece => ({
      kind: "requirements",
      at: `requirements.mustHaves.${id}.what`,
      text: what,
      item: true,
    })),
    ...list("requirements", "requirements.niceToHaves", requirements.niceToHaves),
    ...list("facts", "requirements.learnHere", requirements.learnHere),
    ...list("offer", "offer.benefits", offer.benefits),
    { kind: "offer", at: "offer.movesPay", text: offer.movesPay },
    { kind: "interview", at: "interview.exercise", text: interview.exercise },
    ...interview.rounds.flatMap(({ id, questions }) =>
      list("interview", `interview.rounds.${id}.questions`, questions),
    ),
    { kind: "interview", at: "interview.decisionRule", text: interview.decisionRule },
  ];
}

/** A decision that the role makes, in words: "decides: Order of priority". */
export const decides = (id: string): string => `decides: ${DECISIONS.find(({ value }) => value === id)?.label ?? id}`;
