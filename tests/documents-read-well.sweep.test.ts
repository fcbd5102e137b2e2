import { describe, expect, it } from "vitest";
import { debriefSheet } from "../app/documents/debrief/debrief-sheet";
import type { HiringDocument } from "../app/documents/blocks/document";
import { DOCUMENTS } from "../app/documents/index";
import { packed } from "../app/documents/pack";
import { textsOf, wordsIn, wordsOf } from "../app/documents/blocks/words";
import { writeDocument } from "../app/documents/write-document";
import { oncePer } from "../app/requisition/once-per";
import { suggestAll } from "../app/requisition/suggestions/suggestions";
import { DESCRIPTION_WORDS } from "../app/documents/job-description/fit";
import { POSTING_WORDS } from "../app/documents/job-posting/fit";
import { hasSlot } from "../app/requisition/readiness/slots";
import { catalogue, sourceOf } from "./support/catalogue";
import { comparisonOf } from "./support/compared";
import { looseBrackets, slipsIn } from "./support/slips";
import { FULL, HUNDRED } from "./support/thinned";

const KINDS = DOCUMENTS.flatMap((kind) => [kind, ...(kind.editions ?? []).map((edition) => ({ ...kind, ...edition }))]);
const kindOf = (name: string) => KINDS.find((kind) => kind.name === name)!;
const SOURCES = [...FULL, ...HUNDRED].map(([name, requisition]) => ({ name, source: sourceOf(requisition) }));

/** All of them as one kind of document, written once. */
const writtenAs = oncePer((kind: (typeof KINDS)[number]) =>
  SOURCES.map(({ name, source }) => ({ name, source, document: writeDocument(kind, source) })),
);

/** Expects that no text of a document, or of the messages next to it, is broken. */
function expectReadable(
  name: string,
  { title, subtitle, blocks, frame }: HiringDocument,
  beside: readonly string[] = [],
) {
  const texts = [title, subtitle, frame.stamp, frame.logo, ...blocks.flatMap(textsOf), ...beside];
  const slips = texts.flatMap((text) => {
    const found = [...slipsIn(text), ...(looseBrackets(text) ? ["a loose bracket"] : [])];
    return found.map((slip) => `${slip} in ${text}`);
  });
  expect(slips, name).toEqual([]);
}

describe.each(KINDS.map((kind) => [kind.name, kind] as const))("the %s", (_, kind) => {
  it("reads well with any number of blanks: no ids, repeated words, stray punctuation or brackets", () => {
    for (const { name, source, document } of writtenAs(kind)) {
      const notices = kind.notices?.(source).map(({ text }) => text) ?? [];
      expectReadable(name, document, notices);
    }
  });

  it("does not repeat the team or level below its title", () => {
    for (const { name, document } of writtenAs(kind)) {
      const { title, subtitle } = document;
      const repeated = subtitle.split(" · ").filter((part) => part !== "" && title.includes(part));
      expect(repeated, `${name}: ${title}, ${subtitle}`).toEqual([]);
    }
  });
});

describe("a document for several requisitions", () => {
  it("reads well: a comparison, a pack, and an empty debrief", () => {
    const [[, first], [, second]] = FULL as [(typeof FULL)[0], (typeof FULL)[0]];
    const documents = KINDS.map((kind) => writeDocument(kind, sourceOf(first)));
    expectReadable("comparison", comparisonOf([first, second]));
    expectReadable("pack", packed({ catalogue }, documents));
    expectReadable("debrief", debriefSheet(sourceOf(first), []));
  });
});

describe("the job posting", () => {
  const posting = kindOf("jobPosting");

  it("has 450 to 650 words if there are answers, or reports what is too long or missing", () => {
    for (const [name, requisition] of [...FULL, ...HUNDRED]) {
      const source = sourceOf(requisition, suggestAll(requisition, "copy"));
      const notices = posting.notices!(source)
        .map(({ text }) => text)
        .join("\n");
      const words = wordsOf(writeDocument(posting, source));
      if (words > POSTING_WORDS.most) expect(notices, name).toContain(`It still has ${words} words`);
      if (words < POSTING_WORDS.least) expect(notices, name).toMatch(/It has \d+ words?; one that says enough/);
    }
  });

  it("never shows an unfilled gap", () => {
    for (const { name, document } of writtenAs(posting)) {
      const { title, blocks } = document;
      const shown = blocks.filter((block) => !(block.type === "callout" && block.tone === "draft"));
      expect([title, ...shown.flatMap(textsOf)].filter(hasSlot), name).toEqual([]);
    }
  });
});

describe("the job description", () => {
  const description = kindOf("jobDescription");

  it("fits on two pages, or reports that it is longer", () => {
    for (const { name, source, document } of writtenAs(description)) {
      const words = wordsIn(document.blocks);
      const isReported = description.notices!(source).some(({ text }) => text.includes(`It has ${words} words`));
      expect(words <= DESCRIPTION_WORDS || isReported, `${name}: ${words}`).toBe(true);
    }
  });
});
