import type { Catalogue } from "../../catalogue/catalogue";
import type { Boilerplate } from "../../requisition/boilerplate/boilerplate";
import type { Options } from "../../requisition/fields/options";
import { hybridOf } from "../../requisition/hybrid";
import type { Requisition } from "../../requisition/requisition";
import { isEnglish } from "./words/language";
import { lexiconOf } from "./lexicon";
import type { Passage } from "./passage";
import { decides, passagesOf } from "./requisition-passages";
import type { Neighbor, RequisitionSubject } from "../rule";
import type { Receipt } from "./signals";
import { judge } from "./verdict";
import { countScored } from "./words/words";

/** The context in which a requisition is read. */
export interface Surroundings {
  readonly catalogue: Catalogue;
  readonly options: Options;
  readonly others: readonly Neighbor[];
  readonly today: string;
  /** The organization's shared texts. */
  readonly settings: Boilerplate;
}

/** Reads a requisition: what its answers say about the job, weighted by their kind. */
export function readRequisition(requisition: Requisition, surroundings: Surroundings): RequisitionSubject {
  const { catalogue } = surroundings;
  const { signals, titles, profiles, counts } = lexiconOf(catalogue);
  const title = titles.read(requisition.role.title);
  const passages = passagesOf(requisition);
  const english = isEnglish(passages, counts, catalogue.thresholds);
  const receipts = [
    ...(english ? signals.find(passages, counts) : []),
    ...fromDecisions(requisition, passages, catalogue),
  ];
  receipts.sort((a, b) => a.start - b.start || a.end - b.end);
  const reading = judge(receipts, countScored(passages, counts), title, profiles, catalogue.thresholds);
  const roleType = catalogue.roleTypes.get(requisition.role.roleType);
  const hybrid = hybridOf(requisition)?.roles;
  const read = { title, titleAt: "role.title", passages, receipts, english, reading };
  return { ...surroundings, requisition, ...read, roleType, hybrid };
}

/**
 * A role that decides what is built is a product manager, whatever its text says, so the role's decisions count by
 * themselves.
 */
function fromDecisions(requisition: Requisition, passages: readonly Passage[], { axes }: Catalogue): Receipt[] {
  const decided = requisition.stakeholders.decisions.filter(({ right }) => right === "decides");
  return decided.flatMap(({ id }) => {
    const at = `stakeholders.decisions.${id}`;
    const passage = passages.find((other) => other.at === at);
    if (!passage) return [];
    return axes.flatMap((axis): Receipt[] => {
      const weight = axis.decides[id];
      if (weight === undefined) return [];
      const { start } = passage;
      return [
        { axis: axis.id, phrase: decides(id), start, end: start + passage.text.length, weight, passage: start, at },
      ];
    });
  });
}
