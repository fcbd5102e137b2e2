import fc from "fast-check";
import { lexer, parser } from "marked";
import { parseDocument } from "htmlparser2";
import { expect, it } from "vitest";
import { documentOf } from "./docx/test-support";
import { md } from "./md";
import { HOSTILE, textFrom, withMarks, writtenOf } from "./testing";
import { readingOrder } from "../documents/words";

type Node = { type: string; data?: string; name?: string; children?: Node[] };
const wordsIn = (node: Node): string =>
  node.type === "text" ? (node.data ?? "") : (node.children ?? []).map(wordsIn).join(node.name === "br" ? "\n" : "");
/** The letters a reader sees, white space and list signs apart. */
const seen = (text: string): string => text.replace(/\s+/g, "").replace(/[\u2610]/g, "");

async function read(markdown: string): Promise<string> {
  const html = parser(lexer(markdown)).replace(/<input[^>]*>/g, "");
  return Promise.resolve(wordsIn(parseDocument(html) as unknown as Node));
}

it("has the words of the document in their order", async () => {
  for (const kind of ["job-description", "interview-plan", "interviewer-kit", "role-card", "clarity-report"]) {
    const written = writtenOf(kind);
    const words = seen(await read(await textFrom(md, written)));
    let from = 0;
    for (const text of readingOrder(written.document)) {
      const at = words.indexOf(seen(text), from);
      expect(at, `${kind}: ${text}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  }
});

it("shows text as it was typed, whatever it is", async () => {
  const show = async (text: string) => {
    const document = documentOf([{ type: "paragraph", text: [{ text }] }], { name: "", title: "", subtitle: "" });
    const markdown = await textFrom(md, { ...writtenOf("role-card"), document });
    return seen(await read(markdown)).replace(/RequisitionNothing.*$/, "");
  };
  const plain = async (text: string) => seen(text).replace(/[\u0085]/g, "") + seen(await show(""));
  for (const text of HOSTILE) expect(await show(text), text).toBe(await plain(text));
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(..."ab1 *_`~#>-+.![](){}<>&|\\:/=@^$\"'") }), async (text) => {
      expect(await show(text)).toBe(await plain(text));
    }),
    { numRuns: 300 },
  );
});

it("marks suggestions, asks for what is to be filled in, and keeps tables whole", async () => {
  const { source } = writtenOf("role-card");
  const document = documentOf(
    [
      { type: "paragraph", text: [{ text: "the date", suggested: true, strong: true }] },
      {
        type: "form",
        caption: "Card",
        columns: [
          { head: "A|B", share: 50 },
          { head: "C", share: 50 },
        ],
        rows: [[[[{ text: "x\ny" }]], [[{ text: "Choose", control: { kind: "choice", tag: "t", label: "l" } }]]]],
      },
    ],
    { draft: true },
  );
  const markdown = await textFrom(md, { document, source });
  expect(markdown).toContain("**Draft**");
  expect(markdown).toContain("**the date** *(suggested)*");
  expect(markdown).toContain("| A\\|B | C |\n| --- | --- |\n| x<br>y | [Choose] |");
});

it("shows what was added and removed in tags that GitHub shows", async () => {
  const markdown = await textFrom(md, withMarks(writtenOf("role-card")));
  expect(markdown).toContain("# <del>Senior</del><ins>Staff</ins> Engineer\n\n<ins>Platform</ins>\n");
  expect(markdown).toContain("## <del>Old \\*part\\*</del>");
  expect(markdown).toContain("We ship <del>late **often**</del> <ins>on time</ins> and well\\.");
  expect(markdown).toContain("- stays\n- <ins>comes</ins>");
  expect(markdown).toContain("| Who | <ins>When</ins> |\n| --- | --- |\n| Ada | <ins>daily</ins> |");
  expect(markdown).toContain("> **<ins>New</ins>**");
  const html = parser(lexer(markdown)).replace(/\s+/g, " ");
  expect(html).toContain("<p>We ship <del>late <strong>often</strong></del> <ins>on time</ins> and well.</p>");
  expect(html).toContain("<li><ins>comes</ins></li>");
});
