import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { readText } from "./read-text";

const read = (text: string) => readText(text, catalogue);
const DUTIES = [
  "Own the product vision and the product roadmap",
  "Run user research and customer interviews",
  "Decide what to build next with A/B tests",
  "Raise user adoption and retention",
];
const posting = (duties: readonly string[], heading = "What you will do") =>
  `# Music lead\n\n## ${heading}\n${duties.map((duty) => `- ${duty}`).join("\n")}\n`;
const phrasesIn = (text: string) => read(text).receipts.map(({ phrase }) => phrase);

describe("a job description", () => {
  test("reads the same with Windows line endings, and in another order", () => {
    const { verdict, role, axes } = read(posting(DUTIES));
    expect({ verdict, role }).toEqual({ verdict: "clear", role: "product-manager" });
    expect(read(posting(DUTIES).replaceAll("\n", "\r\n"))).toMatchObject({ verdict, role, axes });
    expect(read(posting([...DUTIES].reverse()))).toMatchObject({ verdict, role, axes });
  });

  test("has a title, with its line number", () => {
    expect(read("\n\n# Product Manager, Music\n\nText.")).toMatchObject({
      title: { text: "Product Manager, Music", roles: ["product-manager"] },
      titleAt: "line 3",
    });
    expect(read("")).toMatchObject({ title: { text: "", roles: [] }, titleAt: "", verdict: "silent" });
  });

  test("is judged by its text, not by its title", () => {
    expect(read("# Product Manager\n\nBe there and help out.").verdict).toBe("silent");
    expect(read(posting(DUTIES).replace("Music lead", "Release Manager")).role).toBe("product-manager");
  });

  test.each(["About us", "Our story", "Benefits", "Perks", "Equal opportunity", "How we hire", "How to apply"])(
    "counts nothing under “%s”",
    (heading) => expect(read(posting(DUTIES, heading))).toMatchObject({ receipts: [], verdict: "silent" }),
  );

  test("counts a metric more than a duty, and a duty more than a wish", () => {
    const weight = (heading: string) => read(posting(["Own the product roadmap"], heading)).axes["product"]!;
    expect(weight("How success is measured")).toBeGreaterThan(weight("Responsibilities"));
    expect(weight("Responsibilities")).toBeGreaterThan(weight("Whatever"));
    expect(weight("Whatever")).toBeGreaterThan(weight("Requirements"));
  });

  test("does not count what the job is not, or the names of neighboring roles", () => {
    expect(phrasesIn(posting(["You will not own the product roadmap"]))).toEqual([]);
    expect(phrasesIn(posting(["Sit beside the product owner and the scrum master"]))).toEqual([]);
  });

  test("is silent in another language", () => {
    const german = [
      "Sie verantworten die Fahrpläne der Züge und stimmen sich mit den Werken ab",
      "Sie führen ein Team von zwölf Leuten und planen deren Schichten",
    ];
    expect(read(posting(german, "Ihre Aufgaben"))).toMatchObject({ verdict: "silent", role: null });
    expect(read("# 製品マネージャー\n\n製品の方針を決める。").verdict).toBe("silent");
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    ...["# Product Manager", "## Benefits", "Duties:", "- Own the product\troadmap", "• Run  sprint\nplanning", ""],
    ...["👩‍💻 Manage cross-team dependencies. Hire engineers", "**Own** the P&L", "製品 roadmap", "\r", "Not a"],
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 20 }).map((all) => all.join("\n"));

  test("has receipts that slice back to their phrase, within passages that slice back too", () => {
    fc.assert(
      fc.property(text, (any) => {
        const { receipts, passages } = read(any);
        expect(receipts.map(({ start, end }) => any.slice(start, end).replace(/\s+/g, " "))).toEqual(
          receipts.map(({ phrase }) => phrase),
        );
        for (const { start, end, passage: from, at } of receipts) {
          const passage = passages.find((one) => one.start === from)!;
          expect(passage.at).toBe(at);
          expect(start >= from && end <= from + passage.text.length).toBe(true);
        }
      }),
    );
  });

  test("has a role exactly if the verdict names one, and every fit is a share, best first", () => {
    fc.assert(
      fc.property(text, (any) => {
        const { verdict, role, blend, fits } = read(any);
        expect(role !== null).toBe(verdict === "clear" || verdict === "ambiguous");
        expect(blend !== undefined).toBe(verdict === "blended");
        expect(fits.map(({ fit }) => fit)).toEqual(fits.map(({ fit }) => fit).sort((a, b) => b - a));
        expect(fits.every(({ fit }) => fit >= 0 && fit <= 1)).toBe(true);
      }),
    );
  });
});
