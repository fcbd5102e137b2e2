import { expect, it } from "vitest";
import { endingOf } from "./ending";

it.each([
  ["/requisitions/a/documents/role-card.docx", "docx"],
  ["/requisitions/a/documents/role-card.DOCX", "docx"],
  ["/requisitions/a/documents/role-card.docx/?edition=posting", "docx"],
  ["/requisitions/a.b/documents/role-card.jsonld?at=1.5", "jsonld"],
  ["/requisitions/a", ""],
])("reads the extension of %s", (address, ending) => {
  expect(endingOf(new Request(`http://localhost${address}`))).toBe(ending);
});
