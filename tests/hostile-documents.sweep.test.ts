import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { documentOf, unpack } from "../app/formats/docx/test-support";
import { writeDocx } from "../app/formats/docx/index";
import { DOCUMENTS } from "../app/documents/index";
import { writeDocument } from "../app/documents/write-document";
import { FORMATS } from "../app/formats/index";
import type { PlainField } from "../app/requisition/fields/field";
import { EVERY_SECTION, type Requisition } from "../app/requisition/requisition";
import { sourceOf } from "./support/catalogue";
import { brokenRules } from "./support/word-rules";

// The Big List of Naughty Strings is next to a checkout; a clone without it uses those below.
const LIST = "../shared/naughty/blns.json";
const blns = existsSync(LIST) ? (JSON.parse(readFileSync(LIST, "utf8")) as string[]) : [];

const OWN = [
  ...Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}b`),
  ...Array.from({ length: 33 }, (_, code) => `a${String.fromCharCode(0x7f + code)}b`),
  "\uD800 \uDFFF \uDC00\uD800",
  "\uFFFE \uFFFF \u{1FFFE} \uFDD0",
  "\u202Eevil\u202C \u2066x\u2069 \u200F\u200E",
  "\uE000number-1 {number-1} {\uE000bullet-0} {num-1} CURRENT",
  "]]> <![CDATA[ <!-- --> &#0; &amp; <w:p/> </w:t>",
  "javascript:alert(1) http://example.org file:///etc/passwd",
  `${"w".repeat(400)}`,
  "e\u0301".repeat(100) + "\u0301".repeat(200),
];

/**
 * The value that a form sends for a field: the text, cut to the shortest maximum length; "" for fields that only allow
 * an address.
 */
function sent(field: PlainField, text: string): unknown {
  switch (field.kind) {
    case "line":
    case "prose":
      return field.schema.safeParse(text.slice(0, 60)).success ? text.slice(0, 60) : "";
    case "lines":
      return `${text.replace(/[\r\n]/g, " ").slice(0, 200)}\nanother`;
    case "number":
      return field.numbers === "money" ? "1200" : "12";
    case "tick":
      return "";
    case "choice":
      return field.choices[0]!.value;
    case "pick":
      return field.from === "roleTypes"
        ? "technical-program-manager"
        : field.from === "roundKinds"
          ? "recruiter-screen"
          : "r0";
    case "picks":
      return ["motivation"];
  }
}

/** A requisition with this text in every text field; undefined if a form would refuse it. */
function everywhere(text: string): Requisition | undefined {
  const sections = EVERY_SECTION.map((section) => {
    const raw = Object.entries(section.fields).map(([name, field]) => {
      if (field.kind !== "rows") return [name, sent(field, text)] as const;
      const row = Object.fromEntries(Object.entries(field.fields).map(([key, inner]) => [key, sent(inner, text)]));
      const ids = field.fixed?.map(({ value }) => value) ?? ["r0", "r1"];
      return [name, ids.map((id) => ({ ...row, id }))] as const;
    });
    const read = section.draft.safeParse(Object.fromEntries(raw));
    return [section.slug, read.success ? read.data : undefined] as const;
  });
  return sections.every(([, answers]) => answers !== undefined)
    ? (Object.fromEntries(sections) as unknown as Requisition)
    : undefined;
}

it("accepts any text in every field, and exports valid documents in every format", async () => {
  const strings = [...OWN, ...blns];
  let accepted = 0;
  for (const [i, text] of strings.entries()) {
    const requisition = everywhere(text);
    if (!requisition) continue;
    accepted += 1;
    const source = sourceOf(
      requisition,
      {},
      { approved: false, letterhead: { organization: text.slice(0, 120), color: "", paper: "a4" } },
    );
    // Each string is used in two documents, in turn.
    for (const kind of [DOCUMENTS[i % DOCUMENTS.length]!, DOCUMENTS[(i + 2) % DOCUMENTS.length]!]) {
      const document = writeDocument(kind, source);
      for (const format of FORMATS.filter(({ of }) => of?.includes(kind.slug) ?? true)) {
        const bytes = await format.write({ document, source });
        const where = `${format.ending} of ${JSON.stringify(text)}`;
        if (format.ending !== "docx") {
          expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes), where).not.toThrow();
          if (/json/.test(format.ending))
            expect(() => JSON.parse(new TextDecoder().decode(bytes)) as unknown, where).not.toThrow();
          continue;
        }
        expect(brokenRules(unpack(bytes)), where).toEqual([]);
      }
    }
  }
  expect(accepted).toBeGreaterThan(strings.length * 0.95);
}, 240_000);

it("writes a paragraph of 100 kB, also inside a table cell", async () => {
  const text = "word ".repeat(20_000);
  const cells = [[[{ text }]], [[{ text: "w".repeat(100_000) }]]];
  const columns = ["a", "b"].map((head) => ({ head, share: 50 }));
  const document = documentOf([
    { type: "contents", title: "Contents" },
    { type: "paragraph", text: [{ text }] },
    { type: "table", caption: "Long", columns, rows: [cells] },
  ]);
  expect(brokenRules(unpack(await writeDocx(document)))).toEqual([]);
}, 60_000);
