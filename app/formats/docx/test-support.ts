import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import type { Block, HiringDocument } from "../../documents/blocks/document";
import { catalogue } from "../../../tests/support/catalogue";
import { frameOf } from "../../documents/blocks/frame";
import { PLAIN_LETTERHEAD } from "../../documents/letterhead";
import { writeDocx } from "./index";

/** A document with these blocks, approved unless overridden. */
export function documentOf(blocks: readonly Block[], rest: Partial<HiringDocument> = {}): HiringDocument {
  const document = {
    kind: "job-description",
    name: "Job description",
    title: "Technical Program Manager",
    subtitle: "Platform Engineering, Level 6",
    language: "en-US",
    draft: false,
    stamp: { requisition: "k3x9f7q2", version: 7, savedAt: Date.UTC(2026, 10, 22, 23, 30) },
    letterhead: PLAIN_LETTERHEAD,
    blocks,
    ...rest,
  };
  return { ...document, frame: rest.frame ?? frameOf({ catalogue }, document) };
}

/** One block of each type; a missing type does not compile. */
export const ONE_OF_EACH: { readonly [Type in Block["type"]]: Extract<Block, { readonly type: Type }> } = {
  heading: { type: "heading", level: 1, text: "What you will do" },
  lead: { type: "lead", text: [{ text: "You make releases dull." }] },
  paragraph: {
    type: "paragraph",
    text: [
      { text: "It decides: ", strong: true },
      { text: "the date.", suggested: true },
    ],
  },
  note: { type: "note", text: [{ text: "60 minutes" }] },
  question: { type: "question", text: [{ text: "Which plan had to change late?" }] },
  list: { type: "list", ordered: true, items: [[{ text: "Read the evidence" }], [{ text: "Decide" }]] },
  table: {
    type: "table",
    caption: "The rounds",
    columns: [
      { head: "Round", share: 33 },
      { head: "Minutes", share: 33, numeric: true },
      { head: "With", share: 34 },
    ],
    rows: [
      [[[{ text: "Screen" }]], [[{ text: "30" }]], [[{ text: "Recruiter" }]]],
      [[[{ text: "Total" }]], [[{ text: "90" }]], [[{ text: "Three people" }]]],
    ],
    total: true,
  },
  form: {
    type: "form",
    caption: "Scorecard",
    columns: [
      { head: "Competency", share: 30 },
      { head: "Evidence", share: 70 },
    ],
    rows: [[[[{ text: "Planning" }]], []]],
  },
  callout: {
    type: "callout",
    tone: "draft",
    title: "Draft: 2 answers suggested",
    items: [[{ text: "The role: mission" }]],
  },
  contents: { type: "contents", title: "Contents" },
  "page-break": { type: "page-break" },
};

/** One of each except the table of contents, whose pages take time to compute. */
export const ALL_BLOCKS: readonly Block[] = Object.values(ONE_OF_EACH).filter(({ type }) => type !== "contents");

/** Parses XML strictly; throws if it is not well-formed or has a character that XML 1.0 forbids. */
export function parseXml(xml: string): Document {
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (forbidden) throw new Error(`Forbidden character U+${forbidden[0].codePointAt(0)?.toString(16)}`);
  const fail = (message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
    xml,
    "text/xml",
  );
}

/** The parts of a Word file by path, in file order. */
export function unpack(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** A parsed part of the file written from a document. */
export async function partOf(document: HiringDocument, path: string): Promise<Document> {
  const xml = unpack(await writeDocx(document)).get(path);
  if (xml === undefined) throw new Error(`No part ${path}`);
  return parseXml(xml);
}

/** The parsed body of a document with these blocks, without its title. */
export const bodyOf = (...blocks: readonly Block[]): Promise<Document> =>
  partOf(documentOf(blocks, { name: "", title: "", subtitle: "" }), "word/document.xml");

/** Descendants with this name. */
export const all = (node: Document | Element, name: string): Element[] => Array.from(node.getElementsByTagName(name));

/** `w:val` (or another attribute) of the first descendant with this name; undefined if there is none. */
export const valueOf = (node: Document | Element, name: string, attribute = "w:val"): string | undefined =>
  all(node, name)[0]?.getAttribute(attribute) ?? undefined;

/** Each paragraph as its style and its words, with line breaks as "\n". */
export function paragraphsOf(node: Document | Element): [style: string | undefined, words: string][] {
  return all(node, "w:p").map((p) => {
    const words = [...all(p, "w:r")]
      .flatMap((run) => Array.from(run.childNodes))
      .map((child) => {
        return child.nodeName === "w:br" ? "\n" : child.nodeName === "w:t" ? (child.textContent ?? "") : "";
      });
    return [valueOf(p, "w:pStyle"), words.join("")];
  });
}
