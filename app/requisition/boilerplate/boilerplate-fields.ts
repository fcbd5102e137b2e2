import { BOILERPLATE, type Boilerplate } from "./boilerplate";
import { line, lines, prose } from "../fields/field";
import type { FieldProblem } from "../forms/problems";
import { slotsIn } from "../readiness/slots";

export type BoilerplateName = keyof Boilerplate;

/** The fields of the settings, in the order of their form. */
export const BOILERPLATE_FIELDS = [
  { name: "about", field: prose(BOILERPLATE.about) },
  { name: "apply", field: prose(BOILERPLATE.apply) },
  { name: "equalOpportunity", field: prose(BOILERPLATE.equalOpportunity) },
  { name: "adjustments", field: line(BOILERPLATE.adjustments) },
  { name: "workplace", field: prose(BOILERPLATE.workplace) },
  { name: "benefits", field: lines(BOILERPLATE.benefits) },
] as const satisfies readonly { name: BoilerplateName; field: object }[];

/**
 * Checks the organization's texts for postings. In: each text as a form or a file has it. Out: the answers, and the
 * problems by field. A slot is a problem here, as it could not be filled for all postings at once.
 */
export function readBoilerplate(raw: { readonly [name in BoilerplateName]?: unknown }): {
  boilerplate: Boilerplate;
  problems: FieldProblem[];
} {
  const problems: FieldProblem[] = [];
  const answers = BOILERPLATE_FIELDS.map(({ name, field }) => {
    const read = field.schema.safeParse(raw[name]);
    if (!read.success) {
      problems.push({ field: name, message: read.error.issues[0]!.message });
      return [name, field.schema.parse(undefined)];
    }
    const [slot] = [read.data].flat().flatMap((text) => slotsIn(text));
    if (slot) problems.push({ field: name, message: `Fill in “${slot.name}” in ${field.label}, or remove it` });
    return [name, read.data];
  });
  return { boilerplate: Object.fromEntries(answers) as Boilerplate, problems };
}
