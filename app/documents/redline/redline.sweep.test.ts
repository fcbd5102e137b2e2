import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { settled } from "../../../tests/support/settle";
import { twoVersions } from "../../../tests/support/two-versions";
import { suggestAll } from "../../requisition/suggestions/suggestions";
import type { Requisition } from "../../requisition/requisition";
import type { HiringDocument } from "../blocks/document";
import { DOCUMENTS } from "../index";
import { redlined } from "./redline";
import { documentOf, REVISION, show } from "./testing/redline";
import { readingOrder } from "../blocks/words";
import { writeDocument } from "../write-document";

const write = (kind: (typeof DOCUMENTS)[number], requisition: Requisition, suggested = false) =>
  writeDocument(kind, sourceOf(requisition, suggested ? suggestAll(requisition, "copy") : {}));

function expectLaw(before: HiringDocument, after: HiringDocument): void {
  const both = redlined(before, after, REVISION);
  expect(readingOrder(settled(both, "removed"))).toEqual(readingOrder(after));
  expect(readingOrder(settled(both, "added"))).toEqual(readingOrder(before));
}

describe.each(DOCUMENTS.map((kind) => [catalogue.phrases["every-document"][kind.name], kind] as const))(
  "two versions of a %s as one",
  (_, kind) => {
    it("give the later one if all is accepted, and the earlier one if all is rejected", () => {
      fc.assert(
        fc.property(twoVersions, fc.boolean(), fc.boolean(), ([before, after], wasSuggested, isSuggested) =>
          expectLaw(write(kind, before, wasSuggested), write(kind, after, isSuggested)),
        ),
        { numRuns: 150 },
      );
    });

    it("do so for any two examples", () => {
      const documents = [...catalogue.examples.values()].map(({ requisition }) => write(kind, requisition));
      for (const before of documents) for (const after of documents) expectLaw(before, after);
    });
  },
);

describe("a redline", () => {
  it("has the author of the changes and everything else from the later version", () => {
    const [before, after] = [documentOf([], { title: "Project Manager" }), documentOf([], { subtitle: "Platform" })];
    const both = redlined(before, after, REVISION);
    expect(both).toMatchObject({ ...after, revision: REVISION });
    expect(show(both.revision!.title)).toBe("[Project]{Program} Manager");
    expect(show(both.revision!.subtitle)).toBe("{Platform}");
  });

  it("has no mark if nothing changed", () => {
    for (const kind of DOCUMENTS)
      for (const { requisition } of catalogue.examples.values()) {
        const document = write(kind, requisition, true);
        const { revision: made, ...both } = redlined(document, document, REVISION);
        expect(both).toEqual(document);
        expect(JSON.stringify(made)).not.toContain("change");
      }
  });

  it("rejects two kinds of document", () => {
    expect(() => redlined(documentOf([]), documentOf([], { kind: "role-card" }), REVISION)).toThrow(RangeError);
  });
});
