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
 * Checks what every posting is to say.
 * In: each as its form or a file holds it.
 * Out: the answers, and what is wrong with them, by field; a slot is wrong here, as no one could fill it for all
 * postings at once.
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
