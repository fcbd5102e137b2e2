import { catalogueOptions } from "../../catalogue/options";
import { optionsFor } from "../../requisition/fields/options";
import { answersFile } from "../../requisition/requisition-file";
import { catalogue } from "../../../tests/support/catalogue";
import type { Compared } from "../compare";

/** A requisition with these answers, ready to be compared. */
export function compared(answers: object): Compared {
  const requisition = answersFile.parse(answers);
  return { requisition, options: optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType)) };
}
