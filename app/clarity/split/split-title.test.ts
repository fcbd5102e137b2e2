import { expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { lexiconOf } from "../reading/lexicon";
import { titleFor } from "./split-title";

const titleOf = (text: string, role: string) => titleFor(lexiconOf(catalogue).titles.read(text), role, catalogue);

it.each([
  ["Senior Technical Program Manager, Platform", "product-manager", "Senior Product Manager, Platform"],
  ["Senior Product Manager and Release Manager, Music", "release-manager", "Senior Release Manager, Music"],
  ["Platform Product Manager", "program-manager", "Platform Program Manager"],
  ["Product Manager/Project Manager (IT Specialist)", "project-manager", "Project Manager (IT Specialist)"],
  ["Product/Program Manager, Payments", "product-manager", "Product Manager, Payments"],
  ["Senior Technical Program Manager (TPM), Platform", "product-manager", "Senior Product Manager, Platform"],
  ["Product Manager and PgM, Ads", "program-manager", "Program Manager, Ads"],
  ["Product Manager for Search and Ads", "program-manager", "Program Manager for Search and Ads"],
  ["Staff TPM - Payments", "technical-program-manager", "Staff Technical Program Manager - Payments"],
  ["Sr. PM", "product-manager", "Sr. Product Manager"],
  ["Head of Product, Ads", "program-manager", "Program Manager, Ads"],
  ["", "program-manager", "Program Manager"],
  [`Product Manager, ${"x".repeat(100)}`, "technical-program-manager", "Technical Program Manager"],
])("%s becomes, as a %s: %s", (text, role, title) => expect(titleOf(text, role)).toBe(title));
