import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../tests/support/catalogue";
import { RULES } from "../clarity/rules/index";
import { blankRequisition, type Requisition } from "../requisition/requisition";
import { findDocument } from "./index";
import { placesInShort, sentencesInShort } from "./report/same-but-number";
import type { ReviewedSource } from "./source";
import { textsOf } from "./words";
import { writeDocument } from "./write-document";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;
const read = (requisition: Requisition, rest: Partial<ReviewedSource> = {}): string[] =>
  writeDocument(findDocument("clarity-report")!, sourceOf(requisition, {}, rest)).blocks.flatMap(textsOf);

const unmeasured: Requisition = {
  ...example,
  metrics: { metrics: example.metrics.metrics.map((row) => ({ ...row, baseline: "", baselineUnknown: false })) },
};

describe("a clarity report", () => {
  it("says findings of a kind once, with all their places", () => {
    const words = read(unmeasured);
    expect(words).toContain("Metrics 1 to 5 have no baseline.");
    expect(words).toContain("Success metrics, metrics 1 to 5: baseline today");
    expect(words.filter((text) => text.startsWith("Without a unit, target, date"))).toHaveLength(1);
    expect(words.filter((text) => text.startsWith("Source: Geoff Smart"))).toHaveLength(1);
  });

  it("lists what is missing, also of a blank requisition, and not what a finding asks for already", () => {
    const blank = read(blankRequisition());
    expect(blank).toContain("Still to write");
    expect(blank).toContain("Write at least three success metrics.");
    expect(blank.join()).not.toContain("No issues found");
    expect(read(unmeasured).join()).not.toContain("Still to write");
  });

  it("names who dismissed what, why and on which day, and no rule", () => {
    const { review } = sourceOf(unmeasured);
    const [finding] = review.open;
    const waiver = { finding: finding!, reason: "Known by May", by: "Ada", at: Date.UTC(2026, 10, 22) };
    const words = read(unmeasured, { review: { ...review, open: review.open.slice(1), dismissed: [waiver] } });
    expect(words).toContain("Known by May");
    expect(words).toContain("Ada, November 22, 2026");
    for (const { rule } of RULES.filter(({ rule }) => rule.includes("-"))) expect(words.join("\n")).not.toContain(rule);
  });

  it("says so when nothing was found", () => {
    const { review } = sourceOf(example);
    expect(read(example, { review: { ...review, open: [] } })).toContain("No issues found.");
  });
});

describe("what differs in a number only", () => {
  it("is said once, with the numbers", () => {
    expect(placesInShort(["Interview plan, round 2: name", "Interview plan, round 4: name", "Offer"])).toEqual([
      "Interview plan, rounds 2 and 4: name",
      "Offer",
    ]);
    const knows = { catalogue };
    expect(
      sentencesInShort(knows, ["Must-have 2 is vague.", "Must-have 3 is vague.", "Must-have 4 is vague."]),
    ).toEqual(["Must-haves 2 to 4 are vague."]);
    expect(sentencesInShort(knows, ["Round 3 tests nothing.", "Round 1 tests nothing."])).toEqual([
      "Round 3 tests nothing. The same goes for 1.",
    ]);
    expect(sentencesInShort(knows, ["It takes 3 hours.", "It takes 4 hours.", "It takes 4 hours."])).toEqual([
      "It takes 3 hours.",
      "It takes 4 hours.",
    ]);
  });
});
