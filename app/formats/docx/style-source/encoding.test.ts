import { Document, Packer, Paragraph } from "docx";
import { expect, it } from "vitest";
import { readStyleSource } from "./read-style-source";
import { hasOwnFooter, hasOwnHeader } from "./style-source";
import { german, zip } from "./testing/company-files";

it("a company's file may have any encoding that XML requires", async () => {
  const wide = Buffer.from(
    `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${String(german()["word/styles.xml"])}`,
    "utf16le",
  );
  const { styles } = await readStyleSource(zip(german({ "word/styles.xml": wide })));
  expect(styles).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
  expect(styles).toContain("berschrift1");
});

it("a company's file may be written by docx", async () => {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph("Hello")] }] }));
  const source = await readStyleSource(bytes);
  expect([hasOwnHeader(source), hasOwnFooter(source)]).toEqual([false, false]);
});
