import { describe, expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import type { Block } from "./blocks/document";
import { MOST_PACKED, packed } from "./pack";
import { documentOf } from "./redline/testing/redline";

const pack = (...documents: Parameters<typeof packed>[1]) => packed({ catalogue }, documents);
const stamp = (requisition: string) => ({ requisition, version: 1, savedAt: 0 });
const nameField = (tag: string): Block => ({
  type: "paragraph",
  text: [{ text: "Name", control: { tag, label: "Candidate", kind: "text" } }],
});

describe("a pack", () => {
  it("is a draft if any of its documents is", () => {
    const [draft, approved] = [documentOf([], { draft: true }), documentOf([], { draft: false })];
    expect(pack(approved, draft).draft).toBe(true);
    expect(pack(approved, approved).draft).toBe(false);
  });

  it("starts with a table of contents and nests the headings of each document under its name", () => {
    const document = documentOf([
      { type: "heading", level: 1, text: "Rounds" },
      { type: "heading", level: 2, text: "Screen" },
      { type: "heading", level: 3, text: "Questions" },
    ]);
    expect(pack(document, document).blocks).toEqual([
      { type: "contents", title: "Contents" },
      ...[1, 2].flatMap(() => [
        { type: "page-break" },
        { type: "heading", level: 1, text: document.name },
        { type: "heading", level: 2, text: "Rounds" },
        { type: "heading", level: 3, text: "Screen" },
        { type: "heading", level: 4, text: "Questions" },
      ]),
    ]);
  });

  it("keeps the fields of two requisitions separate", () => {
    const tags = (...requisitions: string[]) =>
      pack(...requisitions.map((id) => documentOf([nameField("name")], { stamp: stamp(id) }))).blocks.flatMap(
        (block) => (block.type === "paragraph" ? block.text.map(({ control }) => control?.tag) : []),
      );
    expect(tags("a", "b")).toEqual(["a/name", "b/name"]);
    expect(tags("a", "a")).toEqual(["name", "name"]);
  });

  it("accepts up to the maximum number of documents, and at least one", () => {
    const documents = Array.from({ length: MOST_PACKED }, () => documentOf([]));
    expect(pack(...documents).kind).toBe("pack");
    expect(() => pack(...documents, documentOf([]))).toThrow(RangeError);
    expect(() => pack()).toThrow(RangeError);
  });
});
