import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import mammoth from "mammoth";
import { afterAll, describe, expect, it } from "vitest";
import { DOCUMENTS } from "../app/documents/index";
import { packed } from "../app/documents/pack";
import { redlined } from "../app/documents/redline/redline";
import { readingOrder } from "../app/documents/blocks/words";
import { writeDocument } from "../app/documents/write-document";
import type { HiringDocument } from "../app/documents/blocks/document";
import { writeDocx } from "../app/formats/docx/index";
import { zip } from "../app/formats/docx/style-source/testing/company-files";
import { HARMFUL, harmful } from "../app/formats/docx/style-source/testing/harmful-files";
import { parseXml, unpack } from "../app/formats/docx/test-support";
import { writeHtml } from "../app/formats/html/index";
import { parseDocument } from "htmlparser2";
import { blankRequisition } from "../app/requisition/requisition";
import { arbitraryRequisition } from "./support/arbitrary-requisition";
import { catalogue, sourceOf } from "./support/catalogue";
import { comparisonOf } from "./support/compared";
import { twoVersions } from "./support/two-versions";
import { brokenRules } from "./support/word-rules";

// Schemas and a linter that are next to a checkout; a clone without them only checks the rules in word-rules.ts.
const CHECKERS = resolve("../shared/ooxml");
const folder = mkdtempSync(join(tmpdir(), "requisite-word-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const every = DOCUMENTS.flatMap((kind) => [kind, ...(kind.editions ?? []).map((edition) => ({ ...kind, ...edition }))]);
const LETTERHEADS = [
  { organization: "", color: "", paper: "a4" as const },
  { organization: "Société <Générale> & Söhne", color: "FFD400", paper: "letter" as const },
];

function examples(): HiringDocument[] {
  const requisitions = [...catalogue.examples.values()].map(({ requisition }) => requisition);
  const comparisons = [
    comparisonOf(requisitions, { marks: false }),
    comparisonOf([blankRequisition(), ...requisitions, requisitions[0]!], { only: true }),
  ];
  const documents = requisitions.flatMap((requisition) =>
    LETTERHEADS.flatMap((letterhead, i) => {
      const source = sourceOf(requisition, {}, { letterhead, approved: i === 0 });
      const documents = every.map((kind) => writeDocument(kind, source));
      return i === 0 ? [...documents, packed({ catalogue }, documents)] : documents;
    }),
  );
  return [...documents, ...comparisons];
}

/** A loop so long that its coverage table is on a landscape page. */
function longLoop(): HiringDocument[] {
  const { requisition } = catalogue.examples.get("technical-program-manager-platform")!;
  const { rounds } = requisition.interview;
  const nine = [...rounds, ...rounds].slice(0, 9).map((round, i) => ({ ...round, id: `${round.id}-${i}` }));
  const source = sourceOf({ ...requisition, interview: { ...requisition.interview, rounds: nine } });
  const documents = every.map((kind) => writeDocument(kind, source));
  return [...documents.filter(({ kind }) => kind.startsWith("interview")), packed({ catalogue }, documents)];
}

/** Requisitions that forms can produce, each as one kind of document in turn. */
function generated(count: number): HiringDocument[] {
  return fc.sample(arbitraryRequisition, { numRuns: count, seed: 4 }).map((requisition, i) => {
    const source = sourceOf(requisition, {}, { letterhead: LETTERHEADS[i % 2]!, approved: false });
    return writeDocument(every[i % every.length]!, source);
  });
}

/** Every kind of document with tracked changes, job descriptions of edited requisitions, and a comparison. */
function versions(): HiringDocument[] {
  const [first, second] = [...catalogue.examples.values()].map(({ requisition }) => requisition);
  const pairs = [
    ...every.map((kind) => [kind, first!, second!] as const),
    ...fc.sample(twoVersions, { numRuns: 4, seed: 4 }).map((versions) => [every[0]!, ...versions] as const),
  ];
  const changes = pairs.map(([kind, before, after]) => {
    const [was, is] = [before, after].map((requisition) => writeDocument(kind, sourceOf(requisition)));
    return redlined(was!, is!, { by: "Zoë <Ångström>", at: 0 });
  });
  return [...changes, comparisonOf([first!, second!])];
}

/** Kinds of document in turn, each in the style of a company's file, which must not break it. */
function inCompanyStyles(): HiringDocument[] {
  const [requisition] = [...catalogue.examples.values()].map((example) => example.requisition);
  return Object.values(HARMFUL).map((harm, i) => {
    const styleSource = { name: "house.docx", bytes: zip(harmful(harm)) };
    const letterhead = { organization: "Nordic Audio", color: "", paper: "a4" as const, styleSource };
    return writeDocument(every[i % every.length]!, sourceOf(requisition!, {}, { letterhead, approved: i % 2 === 0 }));
  });
}

const [EXAMPLES, LONG, IN_STYLES, GENERATED] = [examples(), longLoop(), inCompanyStyles(), generated(300)];

/** A document as a Word file, written once for all tests. */
function bytesOf(document: HiringDocument): Promise<Uint8Array> {
  const bytes = written.get(document) ?? writeDocx(document);
  written.set(document, bytes);
  return bytes;
}
const written = new WeakMap<HiringDocument, Promise<Uint8Array>>();

describe("every Word file", () => {
  it("follows Word's strict rules, in examples and in 300 generated requisitions", async () => {
    for (const document of [...EXAMPLES, ...LONG, ...IN_STYLES, ...GENERATED]) {
      expect(brokenRules(unpack(await bytesOf(document))), document.name).toEqual([]);
    }
  }, 240_000);

  it.skipIf(!existsSync(join(CHECKERS, "lint.py")))(
    "is valid according to the schemas of ISO 29500",
    async () => {
      const write = async (documents: readonly HiringDocument[], name: string) => {
        const files = documents.map((_, i) => join(folder, `${name}-${i}.docx`));
        for (const [i, document] of documents.entries()) writeFileSync(files[i]!, await bytesOf(document));
        return files;
      };
      const files = await write([...EXAMPLES, ...LONG, ...IN_STYLES, ...GENERATED.slice(0, 12)], "whole");
      const changed = await write(versions(), "versions");
      const run = (script: string, ...asked: readonly string[]) =>
        execFileSync("/usr/bin/python3", [script, ...asked], { encoding: "utf8", maxBuffer: 16_000_000 });
      const all = [...files, ...changed];
      expect(run("tests/support/word-schemas.py", CHECKERS, ...all)).toBe(`${all.length} files\n`);
      const lint = join(CHECKERS, "lint.py");
      expect(run(lint, ...files)).not.toMatch(/^ +\d+ x /m);
      // The linter reports a paragraph as blank if all its words were removed.
      expect(run(lint, ...changed)).not.toMatch(/^ +\d+ x (?!A repeated blank paragraphs)/m);
    },
    240_000,
  );
});

describe("the web page and the Word file", () => {
  const squeezed = (text: string) => text.replace(/\s+/g, "");
  const wordsOfWord = (file: Uint8Array): string => {
    const body = parseXml(unpack(file).get("word/document.xml")!);
    return squeezed(Array.from(body.getElementsByTagName("w:t"), (text) => text.textContent ?? "").join(""));
  };
  type Node = { type: string; data?: string; name?: string; attribs?: { class?: string }; children?: Node[] };
  const wordsOfPage = (node: Node): string => {
    if (node.type === "text") return node.data ?? "";
    // Only on the web page: the tab's title, the style, the footer, table captions for screen readers.
    const isOnlyOnPage =
      ["head", "footer", "caption"].includes(node.name ?? "") || node.attribs?.class === "c-sheet__draft";
    return isOnlyOnPage ? "" : (node.children ?? []).map(wordsOfPage).join("");
  };

  it("have the same words as the document, in the same order", async () => {
    for (const document of [...EXAMPLES.filter(({ kind }) => kind !== "pack"), ...GENERATED.slice(0, 60)]) {
      const page = squeezed(wordsOfPage(parseDocument(writeHtml(document))));
      const word = wordsOfWord(await bytesOf(document));
      expect(page, document.name).toBe(word);
      expect(word, document.name).toBe(squeezed(readingOrder(document).join("")));
    }
  }, 120_000);

  it("are read by another program with headings, lists, table headings and boxes", async () => {
    for (const document of EXAMPLES.filter(({ kind }) => kind !== "pack")) {
      const buffer = Buffer.from(await bytesOf(document));
      const { value } = await mammoth.convertToHtml({ buffer });
      const count = (type: string) => document.blocks.filter((block) => block.type === type).length;
      expect(value.match(/<h[1-4]>/g)?.length ?? 0, document.name).toBe(count("heading"));
      expect(value.match(/<thead>/g)?.length ?? 0, document.name).toBe(count("table") + count("form"));
      const ticks = JSON.stringify(document.blocks).match(/"kind":"tick"/g)?.length ?? 0;
      expect(value.match(/<input type="checkbox"/g)?.length ?? 0, document.name).toBe(ticks);
    }
  }, 60_000);
});
