import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { lexiconOf } from "./lexicon";

const { segmenter } = lexiconOf(catalogue);
const kinds = (text: string) => segmenter.segment(text).passages.map(({ kind, text: words }) => `${kind}: ${words}`);

describe("headings", () => {
  it("are recognized by marks, bold, capitals or a colon", () => {
    for (const heading of ["## Responsibilities", "**Responsibilities**", "RESPONSIBILITIES", "Responsibilities:"]) {
      expect(kinds(`${heading}\n- Plan the launch`), heading).toEqual(["duties: Plan the launch"]);
    }
  });

  it("apply to what follows until the next one", () => {
    const text =
      "# Product Manager\n\n## What you'll do\n- Decide\n\n## Benefits\n- Dental\n\n## About us\nWe make maps.";
    expect(kinds(text)).toEqual(["duties: Decide", "offer: Dental", "about: We make maps."]);
  });

  it("inside a section keep its kind, if they have none of their own", () => {
    expect(kinds("## Responsibilities\n### Roadmap\n- Order it")).toEqual(["duties: Order it"]);
  });

  it("are not lines that continue after their colon", () => {
    expect(kinds("# Pilot\n\nReports to: Head of Product\n- Fly").join()).toMatch(/Reports to: Head of Product/);
  });
});

describe("paragraphs", () => {
  it("are recognized by their content: law is law under any heading", () => {
    const law = "We are an equal opportunity employer and value diversity.";
    expect(kinds(`## What you will do\n- Decide\n\n${law}`)).toContain(`legal: ${law}`);
  });

  it("have a location", () => {
    const { passages } = segmenter.segment("# Product Manager\n\n## Duties\n- One\n- Two");
    expect(passages.map(({ at, item }) => [at, item])).toEqual([
      ["line 4", true],
      ["line 5", true],
    ]);
  });
});

describe("the title", () => {
  const title = (text: string) => segmenter.segment(text).title;

  it("is the line labeled as title, else one that names a role, else the first line", () => {
    expect(title("ACME careers\n\nJob title: Release Manager\n")).toBe("Release Manager");
    expect(title("ACME careers\n\n# Senior Product Manager\n\nText.")).toBe("Senior Product Manager");
    expect(title("# Office wizard\n\nText.")).toBe("Office wizard");
    expect(title("We are looking for somebody who can decide many things at once for us.")).toBe("");
  });

  it("is never a template placeholder", () => {
    expect(title("# Product Director\n\n**Job title:** {{ page.title }}")).toBe("Product Director");
  });
});

it("keeps every position: every passage slices out of any text", () => {
  const line = fc.constantFrom("# Duties", "- own", "", "text. More text", "**Bold**", "A:", "👩‍💻 x", "\t", "1) a", "•");
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string({ unit: "binary" }))), (lines) => {
      const text = lines.join("\n");
      for (const { start, text: words } of segmenter.segment(text).passages) {
        expect(text.slice(start, start + words.length)).toBe(words);
      }
    }),
  );
});
