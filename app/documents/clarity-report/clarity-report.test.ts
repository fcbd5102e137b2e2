import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { findPair } from "../../catalogue/catalogue";
import { RULES } from "../../clarity/rules/index";
import { blankRequisition, type Requisition } from "../../requisition/requisition";
import { findDocument } from "../index";
import { citation, reason } from "./citation";
import type { ReviewedSource } from "../source";
import { textsOf } from "../blocks/words";
import { writeDocument } from "../write-document";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;
const read = (requisition: Requisition, rest: Partial<ReviewedSource> = {}): string[] =>
  writeDocument(findDocument("clarity-report")!, sourceOf(requisition, {}, rest)).blocks.flatMap(textsOf);

const unmeasured: Requisition = {
  ...example,
  metrics: { metrics: example.metrics.metrics.map((row) => ({ ...row, baseline: "", baselineUnknown: false })) },
};
const inWords: Requisition = {
  ...example,
  metrics: { metrics: example.metrics.metrics.map((row) => ({ ...row, target: "soon" })) },
};

describe("a clarity report", () => {
  it("lists findings of a kind once, with all their places", () => {
    const words = read(inWords);
    expect(words).toContain("The target of each of these metrics is a word, not a number: “soon”.");
    expect(words).toContain("All 5 metrics: target");
    expect(
      words.filter((text) => text.startsWith("Why: People will argue about whether a target in words")),
    ).toHaveLength(1);
    expect(words.filter((text) => text.startsWith("Source: Geoff Smart"))).toHaveLength(1);
  });

  it("combines the same requirement of several laws, and names each law", () => {
    const offer = { ...example.offer, payTo: null, places: ["Denver, Colorado"] };
    const words = read({ ...example, offer });
    expect(words.filter((text) => text.includes("Write the pay range."))).toEqual(["Write the pay range."]);
    expect(words.filter((text) => /^(?:Colorado|New York): The posting names/.test(text))).toHaveLength(2);
    expect(words[0]).toMatch(/^Not ready for approval: 1 point to settle\. /);
  });

  it("lists what is missing, also for a blank requisition and one with warnings", () => {
    const blank = read(blankRequisition());
    expect(blank).toContain("Still to write");
    expect(blank).toContain("Write at least three success metrics.");
    expect(blank.join()).not.toMatch(/Ready|How sure|\d points?/);
    expect(blank).toContain(
      "Not ready for approval: 31 answers to write. The answers say too little about the work to tell which role this is.",
    );
    const words = read(unmeasured);
    expect(words).toContain("Metrics 1 to 5: write the baseline, or select “Baseline not known yet”.");
    expect(words.join()).not.toContain("no baseline");
  });

  it("lists what was dismissed, by whom, why and on which day, without the rule", () => {
    const { review } = sourceOf(unmeasured);
    const [finding] = review.open;
    const waiver = { finding: finding!, reason: "Known by May", by: "Ada", at: Date.UTC(2026, 10, 22) };
    const words = read(unmeasured, { review: { ...review, open: review.open.slice(1), dismissed: [waiver] } });
    expect(words).toContain("Known by May");
    expect(words).toContain("Ada, November 22, 2026");
    for (const { rule } of RULES.filter(({ rule }) => rule.includes("-"))) expect(words.join("\n")).not.toContain(rule);
  });

  it("summarizes for a finished requisition that it can go, how sure that is, what was checked, and what is next", () => {
    const words = read(example);
    const { separates } = findPair(catalogue, "technical-program-manager", "release-manager")!;
    expect(words).toEqual([
      "Ready to go: no answer has to change. It reads clearly as a Technical Program Manager.",
      expect.stringMatching(
        /^What shows it: the role decides dates, and its answers speak of “program milestones”, .+\.$/,
      ),
      `Nearest other role: Release Manager. ${separates}`,
      expect.stringMatching(/^We found no answers that /),
      expect.stringMatching(
        /^Next: Write the pages of the exercise .+ Before the new colleague starts, measure .+: [a-z]/,
      ),
    ]);
    const { interview, metrics } = example;
    const measured = metrics.metrics.map((one) => ({ ...one, baselineUnknown: false, baseline: "1" }));
    const bare = { ...example, interview: { ...interview, exercise: "" }, metrics: { metrics: measured } };
    expect(read(bare).join("\n")).not.toContain("Next:");
    expect(read(example, { approved: false })[0]).toMatch(/^Ready to approve: /);
  });

  it("names places with known pay laws, and makes no claim about others", () => {
    const found = (places: string[]) =>
      read({
        ...example,
        reporting: { ...example.reporting, location: places[0]! },
        offer: { ...example.offer, places },
      }).join("\n");
    expect(found(["Albany, New York"])).toContain("no gaps under the pay laws we know (New York), no faults");
    const one = found(["Albany, New York", "Atlantis"]);
    expect(one).toContain("no gaps under the pay laws we know (New York), no faults");
    expect(one).toContain("We know no pay law for “Atlantis”.");
    expect(found(["Toronto, ON"])).toContain(
      "What Ontario asks of a posting besides: The posting says whether artificial intelligence",
    );
    expect(found(["Atlantis"])).toContain("or the role type, no faults in the interview plan");
  });

  it("does not call a role clear if only the title decides it", () => {
    const { review } = sourceOf(example);
    const [best, second] = review.subject.reading.fits;
    const reading = { ...review.subject.reading, fits: [best!, { ...second!, fit: best!.fit - 0.01 }] };
    const words = read(example, { review: { ...review, subject: { ...review.subject, reading } } });
    expect(words[0]).toMatch(
      / It reads as Technical Program Manager because of its title, but Release Manager fits almost equally\.$/,
    );
    expect(words[1]).toMatch(/^What sets the two apart: A technical program manager gets many teams/);
  });

  it("marks a suggestion for a finished requisition as optional", () => {
    const { requisition } = catalogue.examples.get("product-manager-music-discovery")!;
    const { metrics } = requisition.metrics;
    const last = { ...metrics.at(-1)!, control: "observes" as const };
    const words = read({ ...requisition, metrics: { metrics: [...metrics.slice(0, -1), last] } });
    expect(words[0]).toBe(
      "Ready to go: no answer has to change. 1 suggestion is optional. It reads clearly as a Product Manager.",
    );
    expect(words).toContain("Suggestions: optional");
  });

  it("cites what a reader can look up, without internal notes", () => {
    for (const { rule, why, source } of RULES.filter((rule) => rule.of !== "posting")) {
      expect([reason(why), citation(source)].join(" "), rule).not.toMatch(
        /house rule|we read|measured on|verified|\.com/i,
      );
      expect(reason(why), rule).not.toBe("");
    }
    expect(citation("House rule (5), after Tara Mohr, Harvard Business Review, 2014")).toBe(
      "Tara Mohr, Harvard Business Review, 2014",
    );
    expect(citation("Directive (EU) 2023/970, Article 5 (grove.hr; hyring.com). No source was seen.")).toBe(
      "Directive (EU) 2023/970, Article 5",
    );
    expect(citation("House rule, measured on 210 public postings")).toBe("");
  });
});

describe("what is open", () => {
  const starter = catalogue.roleTypes.get("chief-of-staff")!.starter;

  it("is separate from the role, and counted as the report lists it", () => {
    const words = read(starter);
    expect(words[0]).toBe(
      "Not ready for approval: 15 answers to write. 1 suggestion is optional. It reads clearly as a Chief of Staff.",
    );
    expect(read(inWords)[0]).toBe(
      "It can go: nothing blocks approval. 1 point is worth changing. It reads clearly as a Technical Program Manager.",
    );
    expect(read(unmeasured)[0]).toBe(
      "Not ready for approval: 1 answer to write. It reads clearly as a Technical Program Manager.",
    );
    expect(read(example, { suggested: { role: { mission: "role-type" } } } as never)).toContain(
      "Not ready for approval: review the suggestions first. It reads clearly as a Technical Program Manager.",
    );
  });

  it("requests each gap once, whatever the role type", () => {
    for (const { starter: answers, id } of catalogue.roleTypes.values()) {
      const asks = read(answers).flatMap((text) => [...text.matchAll(/Fill in (“[^”]+”)/g)].map(([, gap]) => gap));
      expect(asks.length, id).toBeGreaterThan(0);
      expect(asks, id).toEqual([...new Set(asks)]);
    }
  });
});
