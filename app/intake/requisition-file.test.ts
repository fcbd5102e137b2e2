import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { arbitraryRequisition } from "../../tests/support/arbitrary-requisition";
import { catalogue } from "../../tests/support/catalogue";
import { blankRequisition } from "../requisition/requisition";
import { suggestAll } from "../requisition/suggestions/suggestions";
import { readRequisitionFile, toFile, toYaml } from "./requisition-file";

/** A few lines that expand to a million answers. */
const BOMB = [
  "a: &a [x, x]",
  ..."bcdefg".split("").map((name, i) => {
    const before = `*${"abcdef"[i]}`;
    return `${name}: &${name} [${Array.from({ length: 10 }, () => before).join(", ")}]`;
  }),
].join("\n");

const reading = (text: string) => readRequisitionFile(new TextEncoder().encode(text));
const read = (text: string) => {
  const outcome = reading(text);
  return outcome.status === "read" ? outcome.draft : outcome.problem;
};

describe("a requisition file", () => {
  it.each([...catalogue.examples.keys()])("reads back unchanged after being written: %s", (slug) => {
    const draft = {
      requisition: catalogue.examples.get(slug)!.requisition,
      suggested: { role: { title: "copy" } },
    } as const;
    expect(read(toYaml(draft))).toEqual(draft);
    expect(read(JSON.stringify(toFile(draft), null, "\t"))).toEqual(draft);
  });

  it("reads numbers written as text as people type them, and leaves numbers as they are", () => {
    const offer = (lines: string) => {
      const draft = read(`schema: 1\noffer:\n${lines}`);
      return typeof draft === "string" ? draft : draft.requisition.offer;
    };
    expect(offer(`  payFrom: "90.000"\n  payTo: EUR 120k a year`)).toMatchObject({
      ...{ payFrom: 90_000, payTo: 120_000, currency: "EUR", period: "year" },
    });
    expect(offer("  payFrom: 90\n  payTo: 90.5")).toMatchObject({ payFrom: 90, payTo: 90.5 });
    expect(offer("  payFrom: EUR 90k\n  currency: USD")).toContain("Pay from is in “EUR”, but the currency is USD");
    expect(offer("  payFrom: about 90k")).toContain("Pay from: write one exact number, such as 90,000");
    expect(read(`schema: 1\nmetrics:\n  metrics:\n    - { unit: users, target: "1.234" }`)).toContain(
      "Metric 1, target: did you mean 1,234 or 1.234? Type 1234 or 1.2340",
    );
  });

  it("contains only answers with a value", () => {
    expect(toYaml({ requisition: blankRequisition(), suggested: { role: {} } })).toBe("schema: 1\n");
    const blank = blankRequisition();
    const requisition = { ...blank, role: { ...blank.role, title: "Product Manager" } };
    expect(toFile({ requisition, suggested: {} })).toEqual({
      schema: 1,
      role: { title: "Product Manager" },
    });
  });

  it("may contain more brackets and spaces in an answer than the nesting limit", () => {
    const blank = blankRequisition();
    const mission = `${"[{".repeat(500)}\n${" ".repeat(100)}end`;
    const draft = { requisition: { ...blank, role: { ...blank.role, mission } }, suggested: {} };
    expect(read(toYaml(draft))).toEqual(draft);
    expect(read(JSON.stringify(toFile(draft)))).toEqual(draft);
  });

  it("is YAML for any answers", () => {
    fc.assert(
      fc.property(arbitraryRequisition, (requisition) => {
        const draft = { requisition, suggested: suggestAll(requisition, "import") };
        expect(parse(toYaml(draft))).toEqual(parse(JSON.stringify(toFile(draft))));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["schema: 1\nrole:\n  titel: x\n", "Line 3, role.titel: no such key: titel"],
    ["schema: 0\n", "Line 1, schema: write schema: 1 on top"],
    ["schema: 999\nrole:\n  titel: x\n", "written by a newer version of Requisite (its schema is 999"],
    ['{ "schema": 2 }', "nothing was imported. Update Requisite"],
    ["role:\n  title: x\n", "schema: write schema: 1 on top"],
    ["schema: 1\nsuggested:\n  role:\n    title: copy\n", "Line 4, suggested.role.title: there is no answer title"],
    ["schema: 1\nrole: { title: x }\nsuggested: { role: { title: me } }\n", "write one of role-type, copy, import"],
    ["schema: 1\nsuggested: { __proto__: { x: copy }, pay: { x: copy } }\n", "suggested.pay.x: there is no answer x"],
    ["a: [\n", "this isn’t YAML"],
    ["\n", "This isn’t a requisition"],
    ["Product Manager\n", "This isn’t a requisition"],
    ["[".repeat(20_000), "nested too deeply"],
    [`{"schema":1,"role":${"[".repeat(5_000)}${"]".repeat(5_000)}}`, "nested too deeply"],
    ["- ".repeat(5_000), "nested too deeply"],
    [Array.from({ length: 200 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""), "nested too deeply"],
    [
      '{"schema": 1,\n "role": {"title": "x"\n "mission": "y"}}',
      "Line 3, this isn’t JSON; look for a missing or extra comma",
    ],
    ["schema: 1\n---\nschema: 1\n", "Line 2, a second document begins here; put each requisition in a separate file"],
    ["schema: 1\nrole:\n  title: 5\n", "Line 3, role.title must be text; put it in quotes"],
    ["schema: 1\nmetrics:\n  metrics:\n  - unit: 5\n", "Line 4, metrics.metrics.0.unit must be text"],
    ["schema: 1\nmetrics: { metrics: [{ id: 5, unit: x }] }\n", "metrics.metrics.0.id must be text"],
    ["schema: 1\nmetrics:\n  metrics: [x]\n", "metrics.metrics.0 must be a group of fields"],
    ["schema: 1\nrole:\n  notThis: { a: 1 }\n", "role.notThis must be a list"],
    ["schema: 1\nrole:\n  notThis:\n    - Updates: 1 page\n", "Line 4, role.notThis.0 must be text; put it in quotes"],
    ["schema: 1\nrole: []\n", "Line 2, role must be a group of fields"],
    ["schema: 1\nsuggested: { role: x }\n", "Line 2, suggested.role must be a group of fields"],
    [`schema: 1\n# ${"x".repeat(2_100_000)}\n`, "larger than 2 MB"],
    [BOMB, "refers to itself"],
    ["schema: 1\na: 1\nb: 1\nc: 1\nd: 1\ne: 1\n", "(and 2 more)"],
    ["\u0000\u0001", "This file has no text"],
    ["PK\u0003\u0004", "This is a Word file"],
  ])("%j: %s", (text, words) => {
    expect(read(text)).toContain(words);
    expect(read(text)).not.toContain("\n");
  });
});
