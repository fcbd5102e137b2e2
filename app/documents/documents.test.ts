import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRequisition } from "../../tests/support/arbitrary-requisition";
import { catalogue, sourceOf } from "../../tests/support/catalogue";
import { NO_BOILERPLATE } from "../requisition/boilerplate/boilerplate";
import { blankRequisition } from "../requisition/requisition";
import { suggest, suggestAll } from "../requisition/suggestions/suggestions";
import type { Block, HiringDocument, Text } from "./blocks/document";
import { DOCUMENTS, findDocument } from "./index";
import { PLAIN_LETTERHEAD } from "./letterhead";
import { textsOf } from "./blocks/words";
import { writeDocument } from "./write-document";

const wordsOf = (text: Text): string => text.map((span) => span.text).join("");

/** All words of a document, one block per line. */
function read(document: HiringDocument): string {
  const lines = document.blocks.map((block): string => {
    switch (block.type) {
      case "heading":
        return `${"#".repeat(block.level)} ${block.text}`;
      case "list":
        return block.items.map((item) => `- ${wordsOf(item)}`).join("\n");
      case "table":
      case "form":
        return [
          block.columns.map((c) => c.head),
          ...block.rows.map((row) => row.map((cell) => cell.map(wordsOf).join(" / "))),
        ]
          .map((cells) => cells.join(" | "))
          .join("\n");
      case "callout":
        return [block.title, ...block.items.map(wordsOf)].join("\n");
      case "contents":
      case "page-break":
        return "";
      default:
        return wordsOf(block.text);
    }
  });
  return [document.title, document.subtitle, ...lines].join("\n");
}

/** Headings without text before the next heading of the same or a higher level, or the end. */
function emptyHeadings(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, i) => {
    if (block.type !== "heading") return [];
    const next = blocks.slice(i + 1).find(({ type }) => type !== "page-break");
    const empty = !next || (next.type === "heading" && next.level <= block.level);
    return empty ? [block.text] : [];
  });
}

describe.each(DOCUMENTS.map((kind) => [catalogue.phrases["every-document"][kind.name], kind] as const))(
  "%s",
  (_, kind) => {
    it("is complete and not a draft for every example", () => {
      for (const { slug, requisition } of catalogue.examples.values()) {
        const document = writeDocument(kind, sourceOf(requisition));
        expect(document.draft, slug).toBe(false);
        expect(emptyHeadings(document.blocks), slug).toEqual([]);
        expect(read(document), slug).toMatchSnapshot();
      }
    });

    it("has no empty headings for a blank requisition", () => {
      const document = writeDocument(kind, sourceOf(blankRequisition()));
      expect(document.title).toBe("Untitled requisition");
      // A document without answers still has some text.
      expect(document.blocks.flatMap(textsOf).join(" ")).toMatch(/\w+/);
      expect(emptyHeadings(document.blocks)).toEqual([]);
    });

    it("is written without errors and with sensible text for any requisition", () => {
      fc.assert(
        fc.property(arbitraryRequisition, (requisition) => {
          const document = writeDocument(kind, sourceOf(requisition, suggestAll(requisition, "import")));
          expect(emptyHeadings(document.blocks)).toEqual([]);
          expect(read(document)).not.toMatch(/undefined|\[object Object\]|NaN/);
          for (const block of document.blocks) {
            if (block.type !== "table" && block.type !== "form") continue;
            expect(block.columns.reduce((sum, column) => sum + column.share, 0)).toBe(100);
            for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
          }
        }),
        { numRuns: 150 },
      );
    });

    it("lists and marks suggestions that are not confirmed", () => {
      const roleType = catalogue.roleTypes.get("technical-program-manager")!;
      const draft = suggest({ requisition: blankRequisition(), suggested: {} }, roleType.starter, "role-type");
      const { blocks, draft: isDraft } = writeDocument(kind, sourceOf(draft.requisition, draft.suggested));
      expect(isDraft).toBe(true);
      expect(blocks[0]).toMatchObject({
        type: "callout",
        tone: "draft",
        title: expect.stringMatching(/^\d+ suggestions to review before you share this$/),
      });
      // A clarity report only quotes answers in its findings.
      if (kind.slug !== "clarity-report") expect(JSON.stringify(blocks)).toContain('"suggested":true');
    });
  },
);

describe("the job description", () => {
  it("leaves the definition of the role type to the role card", () => {
    const { requisition } = catalogue.examples.get("technical-program-manager-platform")!;
    const { definition } = catalogue.roleTypes.get("technical-program-manager")!;
    const words = read(writeDocument(DOCUMENTS[0]!, sourceOf(requisition)));
    expect(words).not.toContain(definition);
    expect(words).not.toContain("can say no to a date");
  });

  it("describes a hybrid next to the role, with a link to its answers, only if it is complete", () => {
    const example = catalogue.examples.get("product-manager-music-discovery")!.requisition;
    const write = (hybridReview: string) => {
      const hybrid = { hybridWith: "program-manager", hybridShare: 60, hybridDecider: "Director of Product" };
      const requisition = { ...example, role: { ...example.role, ...hybrid, hybridReview } };
      return writeDocument(DOCUMENTS[0]!, sourceOf(requisition, { role: { hybridReview: "copy" } }));
    };
    const declared = write("June 2027");
    expect(read(declared)).toContain(
      "This job is two in one, on purpose, about 60% product manager and 40% program manager. " +
        "The Director of Product decides when the two conflict. We look at this again: June 2027.",
    );
    const at = declared.blocks.findIndex(
      (block) => block.type === "heading" && block.text.startsWith("How the two jobs"),
    );
    expect(declared.blocks[at]).toMatchObject({ level: 1, from: { section: "role", field: "hybridWith" } });
    expect(JSON.stringify(declared.blocks[at + 1])).toContain('{"text":"June 2027","suggested":true}');
    expect(emptyHeadings(declared.blocks)).toEqual([]);
    expect(read(write(""))).not.toContain("two in one");
  });

  it("has the benefits of the settings and those of the job, each once", () => {
    const requisition = blankRequisition();
    const offer = { ...requisition.offer, benefits: ["Own desk", "30 days of vacation"] };
    const benefits = ["30 days of vacation", "Dental care"];
    const boilerplate = { ...NO_BOILERPLATE, benefits };
    const source = sourceOf({ ...requisition, offer }, {}, { letterhead: { ...PLAIN_LETTERHEAD, boilerplate } });
    expect(read(writeDocument(findDocument("job-description")!, source))).toContain(
      "Benefits: Own desk. 30 days of vacation. Dental care.",
    );
  });

  it("shortens the benefits if they are too long", () => {
    for (const { requisition } of catalogue.examples.values()) {
      const text = read(writeDocument(findDocument("job-description")!, sourceOf(requisition)));
      expect(text).toContain("Health insurance. ");
      expect(text).not.toContain("dental");
      expect(text).toContain("and two group meetings in Stockholm a year");
    }
  });

  it("works without the file of its role type", () => {
    const requisition = {
      ...blankRequisition(),
      role: { ...blankRequisition().role, roleType: "gone", title: "Wizard" },
    };
    expect(writeDocument(DOCUMENTS[0]!, sourceOf(requisition)).title).toBe("Wizard");
  });
});
