import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { lexer, parser } from "marked";
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Block, Text } from "../../documents/blocks/document";
import { readingOrder } from "../../documents/blocks/words";
import { documentOf } from "../docx/test-support";
import { md } from "./index";
import { HOSTILE, textFrom, withMarks, writtenOf } from "../testing";

type Node = { type: string; data?: string; name?: string; children?: Node[] };
const wordsIn = (node: Node): string =>
  node.type === "text" ? (node.data ?? "") : (node.children ?? []).map(wordsIn).join(node.name === "br" ? "\n" : "");
/** The visible characters, without white space and check boxes. */
const seen = (text: string): string => text.replace(/\s+|[\u2610\u0085]/g, "");
const read = (markdown: string): string => {
  const html = parser(lexer(markdown)).replace(/<input[^>]*>/g, "");
  return seen(wordsIn(parseDocument(html)));
};

const { source } = writtenOf("role-card");
/** The Markdown of blocks, without title and stamp. */
async function markdownOf(...blocks: readonly Block[]): Promise<string> {
  const document = documentOf(blocks, { name: "", title: "T", subtitle: "", stamp: { requisition: "", savedAt: 0 } });
  return (await textFrom(md, { document, source })).replace(/^# T\s*/, "").trim();
}
const paragraph = (text: string): Block => ({ type: "paragraph", text: [{ text }] });

/** Every place where a text may be, and what else is shown there. */
const PLACES: readonly [(text: Text) => Block, string][] = [
  [(text) => ({ type: "paragraph", text }), ""],
  [(text) => ({ type: "list", ordered: false, items: [text] }), ""],
  [(text) => ({ type: "list", ordered: true, items: [text] }), ""],
  [(text) => ({ type: "heading", level: 1, text: text.map((span) => span.text).join("") }), ""],
  [(text) => ({ type: "callout", tone: "key", title: "Title", items: [text] }), "Title"],
  [
    (text) => ({
      type: "table",
      caption: "",
      columns: [
        { head: "h", share: 50 },
        { head: "h", share: 50 },
      ],
      rows: [[[text], [text]]],
    }),
    "hh",
  ],
];

const LIST = "../shared/naughty/blns.json";
const NAUGHTY = existsSync(LIST) ? (JSON.parse(readFileSync(LIST, "utf8")) as string[]) : [];

it("has the words of the document in order", async () => {
  for (const kind of ["job-description", "interview-plan", "interviewer-kit", "role-card", "clarity-report"]) {
    const written = writtenOf(kind);
    const words = read(await textFrom(md, written));
    let from = 0;
    for (const text of readingOrder(written.document)) {
      const at = words.indexOf(seen(text), from);
      expect(at, `${kind}: ${text}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  }
});

async function expectSame(text: string | Text): Promise<void> {
  const spans = typeof text === "string" ? [{ text }] : text;
  const words = seen(spans.map((span) => span.text).join(""));
  for (const [make, rest] of PLACES) {
    const block = make(spans);
    const markdown = await markdownOf(block);
    const twice = block.type === "table" ? words + words : words;
    expect(read(markdown), `${block.type} ${JSON.stringify(spans)}\n${markdown}`).toBe(rest + twice);
  }
}

it("shows any text as typed, in any place", async () => {
  for (const text of [...HOSTILE, ...NAUGHTY, "<{@www.a.io>", "<5@a.io>"]) await expectSame(text);
  const bits = [..."ab1 *_`~#>-+.!|[](){}<>&\\:/=@^$\"'\n", "http://a.io/", "www.a.io", "1. ", "&amp;", "[x] ", "]("];
  const text = fc.string({ unit: fc.constantFrom(...bits) });
  await fc.assert(fc.asyncProperty(text, expectSame), { numRuns: 500 });
  await fc.assert(fc.asyncProperty(fc.string({ unit: "grapheme" }), expectSame), { numRuns: 100 });
});

it("makes words strong next to any others", async () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab *_.(é🎧") });
  const spans = fc.array(fc.record({ text, strong: fc.boolean() }), { maxLength: 4 });
  await expectSame([{ text: "a *a *", strong: true }]);
  await expectSame([{ text: "a_" }, { text: "(a_a", strong: true }]);
  await fc.assert(fc.asyncProperty(spans, expectSame), { numRuns: 300 });
  const beside: Text = [{ text: "Pay:", strong: true }, { text: "yes" }];
  expect(await markdownOf({ type: "paragraph", text: beside })).toBe("<strong>Pay:</strong>yes");
});

it("does not escape plain prose", async () => {
  const PLAIN = [
    "Senior-level (L5): plan, build & ship. 58% → 85% by Q3!",
    "USD $140,000 to $170,000 a year, ~40 hours; ~10% travel",
    "See https://example.com/a_b_c?x=1&y=*2*3, or write to jobs_eu@example.com (or @ada, #12).",
    "You run [the program], [the teams] and snake_case_names; 5 * 3 * 2, a < b > c, C#, AT&T, C:\\work",
    "- as a dash in a cell, 1. as a number, # as a sign",
  ];
  for (const text of PLAIN.slice(0, 4)) {
    expect(await markdownOf(paragraph(text))).toBe(text);
    expect(await markdownOf({ type: "list", ordered: false, items: [[{ text }]] })).toBe(`- ${text}`);
  }
  expect(await markdownOf({ type: "heading", level: 1, text: PLAIN[4]! })).toBe(`## ${PLAIN[4]!}`);
  const { document } = writtenOf("job-description");
  expect(await textFrom(md, { document, source })).not.toContain("\\");
  const prose = fc.array(fc.stringMatching(/^[A-Za-z]{1,8}(?:[.,:;!?)]|'s|-[a-z]{1,4})?$/), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(prose, async (words) => {
      const text = words.join(" ");
      expect(await markdownOf(paragraph(text))).toBe(text);
    }),
  );
});

it.each([
  ["# no", "\\# no"],
  ["- no\n+ no", "\\- no  \n\\+ no"],
  ["1. no", "1\\. no"],
  ["a\n---", "a  \n\\---"],
  ["> no", "\\> no"],
  ["*no* and __no__", "\\*no\\* and \\_\\_no\\_\\_"],
  ["`no`", "\\`no\\`"],
  ["[no](javascript:alert(1))", "[no]\\(javascript:alert(1))"],
  ["[no]: /where", "\\[no]: /where"],
  ["<b>no</b> &copy;", "\\<b>no\\</b> \\&copy;"],
  ["~~no~~", "\\~\\~no\\~\\~"],
  ["$x$", "\\$x\\$"],
])("escapes what would be markup: %j", async (text, markdown) => {
  expect(await markdownOf(paragraph(text))).toBe(markdown);
});

it("does not escape check boxes", async () => {
  const tick = { text: "☐", control: { kind: "tick", tag: "t", label: "l" } } as const;
  expect(await markdownOf({ type: "paragraph", text: [tick, { text: " Alone" }] })).toBe("[ ] Alone");
  expect(await markdownOf({ type: "paragraph", text: [tick, { text: "(x)" }] })).toBe("[ ]\\(x)");
});

it("has no marks inside sentences, has prompts for fields, and keeps tables intact", async () => {
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
  expect(markdown).toContain("\n\n**the date**\n\n");
  expect(markdown).toContain("| A\\|B | C |\n| --- | --- |\n| x<br>y | [Choose] |");
  expect(markdown).toContain("\n---\n\nRequisition k3x9f7q2 · version 7 · ");
  expect(
    await textFrom(md, { document: { ...document, frame: { ...document.frame, stamp: "" } }, source }),
  ).not.toContain("k3x9f7q2");
});

it("marks added and removed text with tags that GitHub renders", async () => {
  const markdown = await textFrom(md, withMarks(writtenOf("role-card")));
  expect(markdown).toContain("# <del>Senior</del><ins>Staff</ins> Engineer\n\n<ins>Platform</ins>\n");
  expect(markdown).toContain("## <del>Old \\*part\\*</del>");
  expect(markdown).toContain("We ship <del>late **often**</del> <ins>on time</ins> and well.");
  expect(markdown).toContain("- stays\n- <ins>comes</ins>");
  expect(markdown).toContain("| Who | <ins>When</ins> |\n| --- | --- |\n| Ada | <ins>daily</ins> |");
  expect(markdown).toContain("> **<ins>New</ins>**");
  const html = parser(lexer(markdown)).replace(/\s+/g, " ");
  expect(html).toContain("<p>We ship <del>late <strong>often</strong></del> <ins>on time</ins> and well.</p>");
  expect(html).toContain("<li><ins>comes</ins></li>");
});
