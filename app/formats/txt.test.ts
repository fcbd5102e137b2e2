import { expect, it } from "vitest";
import { textFrom, withMarks, writtenOf } from "./testing";
import { json } from "./json";
import { txt } from "./txt";

it("is plain text with a line a paragraph, a row or an item", async () => {
  const text = await textFrom(txt, writtenOf("job-description"));
  expect(text).toMatch(/^Job description\nSenior Technical Program Manager, Platform\n/);
  expect(text).toContain("At a glance: Reports to; Details: Head of Platform");
  expect(text).toMatch(/\n\nWhat you will do\n\n- Break the event pipeline/);
  expect(text).not.toMatch(/[*#|\r]|\n{3,}/);
  expect(text.endsWith("\n")).toBe(true);
});

it("as JSON holds the document without pictures and files", async () => {
  const letterhead = {
    organization: "Nordic Audio",
    color: "1D4E89",
    paper: "a4" as const,
    logo: { png: Uint8Array.from([1, 2]), width: 1, height: 1 },
    styleSource: { name: "house.docx", bytes: Uint8Array.from([3]) },
  };
  const written = writtenOf("role-card", undefined, letterhead);
  const read = JSON.parse(await textFrom(json, written)) as { schema: number; document: { letterhead: object } };
  expect(read.schema).toBe(1);
  expect(read.document).toMatchObject({ kind: "role-card", draft: false, blocks: written.document.blocks });
  expect(read.document.letterhead).toEqual({ organization: "Nordic Audio", color: "1D4E89", paper: "a4" });
});

it("says in words what was added and removed, and leaves brackets of people's own", async () => {
  const text = await textFrom(txt, withMarks(writtenOf("role-card")));
  expect(text).toContain("[removed: Senior] [added: Staff] Engineer\n[added: Platform]\n\n[removed: Old *part*]\n");
  expect(text).toContain("\nWe ship [removed: late often] [added: on time] and well.\n");
  expect(text).toContain("- stays\n- [added: comes]\n");
  expect(text).toContain("Who: Ada; When: [added: daily]\n\n[added: New]\n- [added: x]\n");
  const { document, source } = writtenOf("role-card");
  const own = { ...document, blocks: [{ type: "paragraph", text: [{ text: "a][b" }] } as const] };
  expect(await textFrom(txt, { document: own, source })).toContain("a][b");
});
