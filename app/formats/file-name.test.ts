import { expect, it } from "vitest";
import { documentOf } from "./docx/test-support";
import { fileNameOf, safeFileName } from "./file-name";

it("includes the kind of document, however long the title", () => {
  expect(fileNameOf(documentOf([]), "docx")).toBe("Technical Program Manager - Job description.docx");
  const title =
    "Senior Technical Program Manager, Speech Platform and TTS and Director of Product Management, Advertising";
  const revision = { by: "", at: 0, title: [], subtitle: [] };
  expect(fileNameOf(documentOf([], { title, name: "Comparison", revision }), "docx")).toBe(
    "Senior Technical Program Manager, Speech Platform and TTS and Director of Product Management… - Comparison, changes.docx",
  );
});

it("cuts any other name after a word and keeps its extension", () => {
  expect(safeFileName(`${"requisition ".repeat(12)}.yaml`)).toBe(`${"requisition ".repeat(9)}requisition….yaml`);
  expect(safeFileName("a/b: c.yaml")).toBe("a b c.yaml");
});
