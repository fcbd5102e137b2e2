import { Ajv2020 } from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRequisition } from "../../tests/support/arbitrary-requisition";
import { catalogue } from "../../tests/support/catalogue";
import { jsonSchema } from "../requisition/fields/json-schema";
import { suggestAll } from "../requisition/suggestions/suggestions";
import { readRequisitionFile, toFile } from "./requisition-file";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema());
const mistakesOf = (file: unknown) => (validate(file) ? [] : validate.errors!.map(({ instancePath }) => instancePath));
const reads = (file: unknown) => readRequisitionFile(new TextEncoder().encode(JSON.stringify(file))).status === "read";

describe("the JSON Schema of a requisition file", () => {
  it("matches the published one (run vitest with -u after changing the sections)", async () => {
    await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      "../../public/requisition.schema.json",
    );
  });

  it("accepts the examples and every file that is written", () => {
    for (const { requisition } of catalogue.examples.values())
      expect(mistakesOf(toFile({ requisition, suggested: {} }))).toEqual([]);
    fc.assert(
      fc.property(arbitraryRequisition, (requisition) => {
        const file = JSON.parse(JSON.stringify(toFile({ requisition, suggested: suggestAll(requisition, "copy") })));
        expect(mistakesOf(file)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["another schema", { schema: 2 }],
    ["no schema", { role: {} }],
    ["an unknown key", { schema: 1, role: { titel: "x" } }],
    ["an unknown section", { schema: 1, pay: {} }],
    ["an unknown key of a row", { schema: 1, metrics: { metrics: [{ id: "a", outcom: "x" }] } }],
    ["a text that is too long", { schema: 1, role: { title: "x".repeat(121) } }],
    ["an invalid choice", { schema: 1, role: { why: "fun" } }],
    ["a number out of range", { schema: 1, reporting: { directReports: 201 } }],
    ["a list that is too long", { schema: 1, role: { notThis: Array.from({ length: 9 }, (_, i) => `n${i}`) } }],
    ["an unknown decision", { schema: 1, stakeholders: { decisions: [{ id: "lunch", right: "decides" }] } }],
    ["an unknown origin", { schema: 1, role: { title: "x" }, suggested: { role: { title: "me" } } }],
  ])("rejects %s, as the reader does", (_, file) => {
    expect(mistakesOf(file)).not.toEqual([]);
    expect(reads(file)).toBe(false);
  });
});
