import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOCUMENTS } from "../app/documents/index";
import type { HiringDocument } from "../app/documents/document";
import { redlined } from "../app/documents/redline";
import { writeDocument } from "../app/documents/write-document";
import { writeDocx } from "../app/formats/docx/index";
import { paragraphsOf, parseXml, unpack } from "../app/formats/docx/test-support";
import { catalogue, sourceOf } from "./support/catalogue";
import { accepted, rejected } from "./support/tracked-changes";
import { twoVersions } from "./support/two-versions";
import { brokenRules } from "./support/word-rules";

const revision = { by: "Ada <Lovelace>", at: Date.UTC(2026, 10, 22, 14, 2) };

const partsOf = async (document: HiringDocument) => unpack(await writeDocx(document));
type Paragraph = ReturnType<typeof paragraphsOf>[number];
const isNoGap = ([style]: Paragraph) => style !== "TableGap";
const saysSomething = ([, words]: Paragraph) => words.trim() !== "";

/** The paragraphs that Word shows once all is accepted, and rejected, are those of the files of the two versions. */
async function expectLaw(
  before: HiringDocument,
  after: HiringDocument,
  counts: (one: Paragraph) => boolean,
): Promise<void> {
  const paragraphs = (document: Document) => paragraphsOf(document).filter(counts);
  const parts = await partsOf(redlined(before, after, revision));
  expect(brokenRules(parts)).toEqual([]);
  const [body, was, is] = [parts, await partsOf(before), await partsOf(after)].map((files) =>
    files.get("word/document.xml")!,
  );
  expect(paragraphs(accepted(body!))).toEqual(paragraphs(parseXml(is!)));
  expect(paragraphs(rejected(body!))).toEqual(paragraphs(parseXml(was!)));
}

describe("a Word file of two versions", () => {
  it("becomes the later one when all is accepted, and the earlier one when all is rejected", async () => {
    for (const kind of DOCUMENTS) {
      const write = (requisition: Parameters<typeof sourceOf>[0]) => writeDocument(kind, sourceOf(requisition));
      const examples = [...catalogue.examples.values()].map(({ requisition }) => write(requisition));
      for (const before of examples) for (const after of examples) await expectLaw(before, after, isNoGap);
    }
  }, 60_000);

  it("does so for any two versions of a job description", async () => {
    const [jobDescription] = DOCUMENTS;
    await fc.assert(
      fc.asyncProperty(twoVersions, async ([before, after]) => {
        await expectLaw(
          writeDocument(jobDescription!, sourceOf(before)),
          writeDocument(jobDescription!, sourceOf(after)),
          saysSomething,
        );
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
