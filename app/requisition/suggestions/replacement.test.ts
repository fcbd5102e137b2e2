import { expect, it } from "vitest";
import { optionsFor } from "../fields/options";
import { replacements } from "./replacement";
import { answersFile } from "../requisition-file";
import { suggest } from "./suggestions";

it("lists what another role type's suggestions replace, keep and add", () => {
  const typed = { role: { title: "My title" }, metrics: { metrics: [{ id: "mine", outcome: "Mine" }] } };
  const one = answersFile.parse({
    role: { mission: "Ship" },
    reporting: { reportsTo: "CTO" },
    stakeholders: { decisions: [{ id: "dates", right: "decides" }] },
  });
  const other = answersFile.parse({
    role: { mission: "Choose" },
    metrics: { metrics: [{ id: "m", outcome: "Not offered" }] },
    stakeholders: { stakeholders: [{ id: "s", who: "Design lead" }], decisions: [{ id: "what", right: "decides" }] },
  });
  const before = suggest({ requisition: answersFile.parse(typed), suggested: {} }, one, "role-type");
  const after = suggest(before, other, "role-type");
  const options = optionsFor(after.requisition, { roleTypes: [], roundKinds: [], competencies: [] });
  expect(replacements(before, after, options).map(({ title: _, ...rest }) => rest)).toEqual([
    { section: "role", label: "Title", kind: "kept", before: ["My title"], after: ["My title"] },
    { section: "role", label: "Mission", kind: "replaced", before: ["Ship"], after: ["Choose"] },
    { section: "reporting", label: "Reports to", kind: "replaced", before: ["CTO"], after: [] },
    { section: "stakeholders", label: "Stakeholders", kind: "new", before: [], after: ["Design lead"] },
    {
      section: "stakeholders",
      label: "Decision rights",
      kind: "replaced",
      before: ["Dates: decides"],
      after: ["What is built: decides"],
    },
    { section: "metrics", label: "Success metrics", kind: "kept", before: ["Mine"], after: ["Mine"] },
  ]);
});
