import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../../tests/support/catalogue";
import { textsOf } from "../../../documents/blocks/words";
import { findDocument } from "../../../documents/index";
import { writeDocument } from "../../../documents/write-document";
import { checkText } from "../../check";

const unsaid = (text: string) =>
  checkText(text, catalogue)
    .findings.filter(({ rule }) => rule === "unsaid")
    .map(({ found }) => found);

const POSTING = `# Senior Technical Program Manager

**Northwind Audio · Remote in Sweden · Full-time, permanent · SEK 720,000 to 840,000 a year**

You make the plan that six teams share.

## What success looks like

- **After a year,** program milestones are met on the dates first agreed.
- **By day 90,** teams wait at most two working days.

## Who you’ll work with

You join the Platform group and report to the Head of Platform.

## What you’ll decide

Dates, and what people outside the team are told.

## How we interview

Five rounds, four hours in all.
`;

describe("what a text leaves unsaid", () => {
  it("is nothing in our own postings", () => expect(unsaid(POSTING)).toEqual([]));

  it("includes what a removed section would have said", () => {
    expect(unsaid(POSTING.replace(/## What success.*?(?=## Who)/s, ""))).toEqual([
      "The text doesn’t say how success is measured.",
    ]);
    expect(unsaid(POSTING.replace(/## What you’ll decide.*?(?=## How)/s, ""))).toEqual([
      "The text doesn’t say what this role decides.",
    ]);
    expect(unsaid(POSTING.replace(/You join.*/, "You work with people."))).toEqual([
      "The text doesn’t say who this role reports to.",
    ]);
    expect(unsaid(POSTING.replace(" · SEK 720,000 to 840,000 a year", ""))).toEqual([
      "The text doesn’t say what the job pays.",
    ]);
  });

  it("includes success, even if shares come after a year", () => {
    const text = "# Product Manager\n\n## What we offer\n\nAfter a year you own shares worth $20,000.";
    expect(unsaid(text)).toContain("The text doesn’t say how success is measured.");
  });
});

describe.each([...catalogue.examples.values()])("the documents of $slug, read again", ({ requisition }) => {
  it.each(["", "posting"])(
    "say who it reports to, what success is, what it decides and what it pays (%s)",
    (edition) => {
      const { title, blocks } = writeDocument(findDocument("job-description", edition)!, sourceOf(requisition));
      const lines = blocks.flatMap((block) =>
        block.type === "heading" ? [`## ${block.text}`] : textsOf(block).map((text) => text.replaceAll("\n", " ")),
      );
      expect(unsaid([`# ${title}`, ...lines].join("\n\n"))).toEqual([]);
    },
  );
});
