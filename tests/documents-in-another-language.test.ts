import { describe, expect, it } from "vitest";
import type { Phrases } from "../app/catalogue/catalogue";
import { debriefSheet } from "../app/documents/debrief/debrief-sheet";
import { DOCUMENTS } from "../app/documents/index";
import { packed } from "../app/documents/pack";
import { writeDocument } from "../app/documents/write-document";
import { approvalFor, toWrite } from "../app/documents/clarity-report/missing";
import { textsOf } from "../app/documents/blocks/words";
import { all, parseXml, unpack } from "../app/formats/docx/test-support";
import { FORMATS } from "../app/formats/index";
import { blankRequisition, EVERY_SECTION, type Requisition } from "../app/requisition/requisition";
import { catalogue, sourceOf } from "./support/catalogue";
import { comparisonOf } from "./support/compared";

/** A phrase in letters that appear nowhere else, with its placeholders. */
const translated = (phrase: string): string =>
  phrase.replace(/\{[a-zA-Z]+\}|\p{L}+/gu, (word) => (word.startsWith("{") ? word : "λέξη"));

const books = Object.entries(catalogue.phrases).map(([book, phrases]) => [
  book,
  Object.fromEntries(Object.entries(phrases).map(([name, phrase]) => [name, translated(phrase)])),
]);
const phrases = Object.fromEntries(books) as unknown as Phrases;
const translation = {
  ...catalogue,
  phrases: { ...phrases, "every-document": { ...phrases["every-document"], language: "el" } },
};

const WORD = /\p{Script=Latin}{2,}/gu;
const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.toLowerCase());

/**
 * Words that are not phrases: answers, findings, labels of questions, names from the catalogue, section names, the
 * month, Markdown signs.
 */
function known(source: ReturnType<typeof sourceOf>): Set<string> {
  const { review, requisition, options } = source;
  const { competencies, roundKinds, statements, roleTypes, pairs, axes, payRules } = catalogue;
  const maps = [competencies, roundKinds, roleTypes].map((map) => [...(map as Map<string, unknown>).values()]);
  const isBlank = requisition.role.roleType === "";
  const sections = EVERY_SECTION.map(({ title }) => title);
  const places = payRules.map(({ place }) => place);
  const ofRoles = isBlank ? [] : [maps, pairs, axes, places, requisition, options];
  return new Set(
    wordsOf(
      JSON.stringify([
        "November br",
        sections,
        [...statements.values()],
        review.open,
        toWrite(source, approvalFor(source)),
        ofRoles,
      ]),
    ),
  );
}

/** The visible text in the parts of a Word file. */
const wordText = (file: Uint8Array): string =>
  [...unpack(file)]
    .filter(([path]) => /^word\/(?:document|header\d|footer\d)\.xml$/.test(path))
    .flatMap(([, xml]) => all(parseXml(xml), "w:p").map(({ textContent }) => textContent))
    .join("\n");

const KINDS = DOCUMENTS.flatMap((kind) => [kind, ...(kind.editions ?? []).map((edition) => ({ ...kind, ...edition }))]);
const REQUISITIONS: readonly (readonly [name: string, requisition: Requisition])[] = [
  ["a blank requisition", blankRequisition()],
  ...[...catalogue.examples].map(([slug, { requisition }]) => [slug, requisition] as const),
];
const STAMP = { requisition: "7", version: 7, savedAt: Date.UTC(2026, 10, 22) };
const sourceThere = (requisition: Requisition) =>
  sourceOf(requisition, {}, { catalogue: translation, approved: false, stamp: STAMP });

describe.each(KINDS.map((kind) => [kind.name, kind] as const))("in another language the %s", (_, kind) => {
  it.each(REQUISITIONS)("of %s has no English word from the code, in any format", async (_, requisition) => {
    const answers = sourceThere(requisition);
    const written = { document: writeDocument(kind, answers), source: answers };
    const from = known(answers);
    const formats = FORMATS.filter(
      ({ ending, of }) => /^(?:docx|md|txt|csv)$/.test(ending) && (!of || of.includes(kind.slug)),
    );
    expect(formats.length).toBeGreaterThan(2);
    for (const { ending, write } of formats) {
      const bytes = await write(written);
      const text = ending === "docx" ? wordText(bytes) : new TextDecoder().decode(bytes);
      expect(text).toContain("λέξη");
      expect(
        [...new Set(wordsOf(text))].filter((word) => !from.has(word)),
        ending,
      ).toEqual([]);
    }
  });
});

it("has no English heading, caption or frame in a comparison, a debrief sheet or a pack", () => {
  const [, [, one], [, two]] = REQUISITIONS as [unknown, (typeof REQUISITIONS)[0], (typeof REQUISITIONS)[0]];
  const documents = [
    comparisonOf([one, two], { catalogue: translation }),
    debriefSheet(sourceThere(one), []),
    packed({ catalogue: translation }, [writeDocument(DOCUMENTS[1]!, sourceThere(blankRequisition()))]),
  ];
  for (const { name, frame, blocks } of documents) {
    const headings = blocks.flatMap((block) => (block.type === "heading" && block.level === 1 ? textsOf(block) : []));
    const { stamp, page, ...around } = frame;
    expect(headings.length).toBeGreaterThan(0);
    expect(
      wordsOf([name, ...headings, JSON.stringify(Object.values(around.draft)), page.replace(/\{\w+\}/g, "")].join()),
    ).toEqual([]);
    expect(stamp).toContain("λέξη");
  }
});
