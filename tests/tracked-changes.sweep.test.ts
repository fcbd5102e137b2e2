import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOCUMENTS, findDocument } from "../app/documents/index";
import type { HiringDocument } from "../app/documents/blocks/document";
import { redlined } from "../app/documents/redline/redline";
import { writeDocument } from "../app/documents/write-document";
import { writeDocx } from "../app/formats/docx/index";
import { oncePer } from "../app/requisition/once-per";
import { blankRequisition } from "../app/requisition/requisition";
import { suggest } from "../app/requisition/suggestions/suggestions";
import { paragraphsOf, parseXml, unpack } from "../app/formats/docx/test-support";
import { catalogue, sourceOf } from "./support/catalogue";
import { accepted, rejected } from "./support/tracked-changes";
import { twoVersions } from "./support/two-versions";
import { brokenRules } from "./support/word-rules";

const revision = { by: "Ada <Lovelace>", at: Date.UTC(2026, 10, 22, 14, 2) };

const partsOf = async (document: HiringDocument) => unpack(await writeDocx(document));
/** A version as a Word file, cached because most are compared with several others. */
const bodyOf = oncePer(async (document: HiringDocument) =>
  parseXml((await partsOf(document)).get("word/document.xml")!),
);
type Paragraph = ReturnType<typeof paragraphsOf>[number];
const GAP: Paragraph = ["TableGap", ""];
/** Word may keep a paragraph whose answers are all blank. */
const isNoBlank = ([style, words]: Paragraph) => style === GAP[0] || words.trim() !== "";
const endsIn = (paragraphs: readonly Paragraph[], last: Paragraph) => isDeepStrictEqual(paragraphs.at(-1), last);

/** Expects that accepting and rejecting all changes gives the paragraphs of the two versions' own files. */
async function expectBothVersions(
  before: HiringDocument,
  after: HiringDocument,
  counts: (one: Paragraph) => boolean = () => true,
): Promise<void> {
  const paragraphs = (document: Document) => paragraphsOf(document).filter(counts);
  const parts = await partsOf(redlined(before, after, revision));
  expect(brokenRules(parts)).toEqual([]);
  const body = parts.get("word/document.xml")!;
  const [was, is, whenRejected, whenAccepted] = [
    await bodyOf(before),
    await bodyOf(after),
    rejected(body),
    accepted(body),
  ];
  // Word does not track the end of a file: if it is added or removed, an empty paragraph is left.
  const stays = endsIn(paragraphs(parseXml(body)), GAP);
  const withEnd = (paragraphs: Paragraph[]) => (stays && !endsIn(paragraphs, GAP) ? [...paragraphs, GAP] : paragraphs);
  expect(paragraphs(whenAccepted)).toEqual(withEnd(paragraphs(is)));
  expect(paragraphs(whenRejected)).toEqual(withEnd(paragraphs(was)));
  const sections = (document: Document) => document.getElementsByTagName("w:sectPr").length;
  expect(sections(whenAccepted)).toBe(sections(is));
  expect(sections(whenRejected)).toBe(sections(was));
}

describe("a Word file of two versions", () => {
  it("becomes the later version when all changes are accepted, and the earlier one when all are rejected", async () => {
    for (const kind of DOCUMENTS) {
      const write = (requisition: Parameters<typeof sourceOf>[0]) => writeDocument(kind, sourceOf(requisition));
      const examples = [...catalogue.examples.values()].map(({ requisition }) => write(requisition));
      for (const before of examples) for (const after of examples) await expectBothVersions(before, after);
    }
  }, 60_000);

  it("does so for any two versions of a job description", async () => {
    const [jobDescription] = DOCUMENTS;
    await fc.assert(
      fc.asyncProperty(twoVersions, async ([before, after]) => {
        await expectBothVersions(
          writeDocument(jobDescription!, sourceOf(before)),
          writeDocument(jobDescription!, sourceOf(after)),
          isNoBlank,
        );
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("does so for the kits of any two role types", async () => {
    const kit = findDocument("interviewer-kit")!;
    const kits = [...catalogue.roleTypes.values()].map(({ starter }) => {
      const { requisition } = suggest({ requisition: blankRequisition(), suggested: {} }, starter, "role-type");
      return writeDocument(kit, sourceOf(requisition));
    });
    const [first] = kits;
    for (const [i, one] of kits.entries()) await expectBothVersions(kits[i - 1] ?? first!, one);
  }, 120_000);
});
