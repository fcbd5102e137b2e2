import { expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import type { RoleType } from "../../catalogue/shapes/role-type";
import { printedTitle } from "./title";

const tpm = { name: "Technical Program Manager", acronyms: ["TPM", "TPgM"] } as unknown as RoleType;
const pm = { name: "Product Manager", acronyms: ["PM", "PGM"] } as unknown as RoleType;

it.each([
  ["Senior TPM, Platform", tpm, "Senior Technical Program Manager (TPM), Platform"],
  ["TPgM II", tpm, "Technical Program Manager (TPgM) II"],
  ["Senior Technical Program Manager (TPM)", tpm, "Senior Technical Program Manager (TPM)"],
  ["senior technical program manager, TPM office", tpm, "Senior Technical Program Manager, TPM Office"],
  ["program manager, DC rollout", tpm, "Program Manager, DC Rollout"],
  ["chief of staff to the ceo", tpm, "Chief of Staff to the CEO"],
  ["it project manager", pm, "IT Project Manager"],
  ["iOS engineering manager", pm, "iOS Engineering Manager"],
  ["senior Product Manager", tpm, "Senior Product Manager"],
  ["PGM, Ads", pm, "Product Manager (PGM), Ads"],
  ["PMO lead", pm, "PMO lead"],
  ["Éclair-PM $&", pm, "Éclair-Product Manager (PM) $&"],
  ["TPM", pm, "TPM"],
  ["TPM", undefined, "TPM"],
  ["", tpm, "Technical Program Manager"],
  ["", undefined, "Untitled requisition"],
])("%s", (title, roleType, spelled) => expect(printedTitle({ catalogue }, title, roleType)).toBe(spelled));
