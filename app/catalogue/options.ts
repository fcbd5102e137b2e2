import type { CatalogueOptions, Option } from "../requisition/fields/options";
import type { Catalogue } from "./catalogue";

/** The options for a requisition's answers. The competencies of its role type come first. */
export function catalogueOptions(catalogue: Catalogue, roleTypeId: string): CatalogueOptions {
  const roleType = catalogue.roleTypes.get(roleTypeId);
  const own = new Set(roleType?.competencies);
  const competencies = [...catalogue.competencies.values()].map(({ id, name }): Option => ({
    value: id,
    label: name,
    group: own.has(id) && roleType ? roleType.name : "Other competencies",
  }));
  const ofRole = [...own].flatMap((id) => competencies.filter((option) => option.value === id));
  return {
    roleTypes: [...catalogue.roleTypes.values()].map(({ id, name }) => ({ value: id, label: name })),
    roundKinds: [...catalogue.roundKinds.values()].map(({ id, name }) => ({ value: id, label: name })),
    competencies: [...ofRole, ...competencies.filter((option) => !own.has(option.value))],
  };
}
