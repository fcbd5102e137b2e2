import { EVERY_SECTION } from "../requisition/requisition";
import type { Block } from "./document";
import { interviewForCandidate } from "./loop-parts";
import { offerParts } from "./offer-parts";
import { openSuggestions } from "./open-suggestions";
import { atAGlance, isAndIsNot, reportingLine } from "./role-parts";
import { said, type Source } from "./source";
import { decisionRights, outcomes, requirements, responsibilities, stakeholderTable } from "./work-parts";

/** The job description, internal form: everything the manager wrote that a candidate or a colleague needs to know. */
export function jobDescription(source: Source): Block[] {
  const { mission } = source.requisition.role;
  return [
    ...openSuggestions(
      source,
      EVERY_SECTION.map(({ slug }) => slug),
    ),
    ...(mission === "" ? [] : [{ type: "lead", text: [said(source, "role", "mission", mission)] } as const]),
    ...atAGlance(source),
    ...isAndIsNot(source),
    ...reportingLine(source),
    ...stakeholderTable(source),
    ...decisionRights(source),
    ...outcomes(source),
    ...responsibilities(source),
    ...requirements(source),
    ...offerParts(source),
    ...interviewForCandidate(source),
  ];
}
