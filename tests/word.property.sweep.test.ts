import fc from "fast-check";
import { expect, it } from "vitest";
import { DOCUMENTS } from "../app/documents/index";
import { writeDocument } from "../app/documents/write-document";
import { FORMATS } from "../app/formats/index";
import { parseXml, unpack } from "../app/formats/docx/test-support";
import { suggestAll } from "../app/requisition/suggestions/suggestions";
import { arbitraryRequisition } from "./support/arbitrary-requisition";
import { sourceOf } from "./support/catalogue";

it("any answers can be exported, and every part of a file is well-formed XML", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRequisition, fc.boolean(), async (requisition, suggested) => {
      const source = sourceOf(requisition, suggested ? suggestAll(requisition, "copy") : {});
      for (const kind of DOCUMENTS) {
        for (const format of FORMATS.filter(({ ending }) => ending === "docx")) {
          const parts = unpack(await format.write({ document: writeDocument(kind, source), source }));
          expect([...parts.keys()][0]).toBe("[Content_Types].xml");
          expect(parts.has("word/document.xml")).toBe(true);
          for (const [path, xml] of parts) expect(() => parseXml(xml), path).not.toThrow();
        }
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
