import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { arbitraryRequisition } from "../../tests/support/arbitrary-requisition";
import { catalogue } from "../../tests/support/catalogue";
import { blankRequisition } from "../requisition/requisition";
import { readRequisitionFile, toFile, toYaml } from "./requisition-file";

/** A few lines that unfold to a million answers. */
const BOMB = [
  "a: &a [x, x]",
  ..."bcdefg".split("").map((name, i) => {
    const before = `*${"abcdef"[i]}`;
    return `${name}: &${name} [${Array.from({ length: 10 }, () => before).join(", ")}]`;
  }),
].join("\n");

const read = (text: string, file = "a.yaml") => readRequisitionFile(file, new TextEncoder().encode(text));

describe("a requisition file", () => {
  it.each([...catalogue.examples.keys()])("that is printed reads back as the same: %s", (slug) => {
    const { requisition } = catalogue.examples.get(slug)!;
    expect(read(toYaml(requisition))).toEqual(requisition);
    expect(read(JSON.stringify(toFile(requisition), null, "\t"), "a.json")).toEqual(requisition);
  });

  it("holds only what says something", () => {
    expect(toYaml(blankRequisition())).toBe("schema: 1\n");
    const blank = blankRequisition();
    expect(toFile({ ...blank, role: { ...blank.role, title: "Product Manager" } })).toEqual({
      schema: 1,
      role: { title: "Product Manager" },
    });
  });

  it("is YAML whatever the answers hold", () => {
    fc.assert(
      fc.property(arbitraryRequisition, (requisition) => {
        expect(parse(toYaml(requisition))).toEqual(parse(JSON.stringify(toFile(requisition))));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["schema: 1\nrole:\n  titel: x\n", "line 3, role.titel: no such key: titel"],
    ["schema: 2\n", "line 1, schema: write schema: 1 on top"],
    ["role:\n  title: x\n", "schema: write schema: 1 on top"],
    ["a: [\n", "this is not YAML"],
    ["\n", "holds no requisition"],
    ["Product Manager\n", "holds no requisition"],
    ["[".repeat(20_000), "line 1, "],
    [BOMB, "refers to itself"],
    ["schema: 1\na: 1\nb: 1\nc: 1\nd: 1\ne: 1\n", "(and 2 more)"],
    ["\u0000\u0001", "does not hold text"],
    ["PK\u0003\u0004", "this is a Word file"],
  ])("%j: %s", (text, words) => {
    let message = "";
    try {
      read(text);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain(words);
    expect(message).not.toContain("\n");
  });
});
