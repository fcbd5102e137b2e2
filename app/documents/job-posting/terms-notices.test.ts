import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { reportOf } from "../../cli/report";
import { checkText } from "../../clarity/check";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { clarityReport } from "../clarity-report/clarity-report";
import { PLAIN_LETTERHEAD } from "../letterhead";
import { textsOf } from "../blocks/words";
import { lawNotices, termsNotices } from "./terms-notices";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;
const there = (place: string, offer: Partial<typeof example.offer>, settings = false) =>
  sourceOf(
    {
      ...example,
      offer: { ...example.offer, places: [place], ...offer },
      reporting: { ...example.reporting, location: "" },
    },
    {},
    settings
      ? {
          letterhead: {
            ...PLAIN_LETTERHEAD,
            organization: "Mill",
            boilerplate: { ...NO_BOILERPLATE, about: "We mill." },
          },
        }
      : {},
  );
const texts = (source: ReturnType<typeof sourceOf>) => termsNotices(source, "2026-11-30").map(({ text }) => text);

describe("what to settle before a posting goes out", () => {
  it("reports what the law requires besides range and benefits", () => {
    expect(texts(there("Spokane, Washington", { bonus: "", equity: "" }))).toEqual([
      "Washington State: bonus, equity and other pay must be named in the posting; write “none” under Bonus and Equity if there are none. Add what is missing, or confirm that the job can't be done from there (“Spokane, Washington”). Checked November 22, 2026; not legal advice.",
    ]);
    expect(texts(there("Spokane, Washington", { bonus: "None" }))).toEqual([]);
  });

  it("reports each place without a known law, next to those with one", () => {
    const places = ["Chicago, Illinois", "Leeds, United Kingdom", "Remote", "Houston, TX"];
    expect(texts(there("", { places }))).toEqual([
      "We know no pay law for “Leeds, United Kingdom”, or “Houston, TX”. Ask somebody who does what a posting has to say there.",
    ]);
  });

  it("requires no range if the pay is above the limit of the law", () => {
    const said = (payTo: number) =>
      lawNotices(there("Toronto, ON", { payFrom: null, payTo, currency: "CAD", period: "year" }), "2026-11-30").length;
    expect([said(190_000), said(210_000)]).toEqual([1, 0]);
  });

  it("reports missing settings if there are any settings", () => {
    expect(texts(there("Spokane, Washington", { bonus: "None" }, true))).toEqual([
      "The posting lacks “How to apply”, “Equal-opportunity statement” and “Contact for adjustments”. Write them once in Settings.",
    ]);
  });

  it("is in the clarity report and in a check", () => {
    const words = clarityReport(there("Spokane, Washington", { bonus: "", equity: "" }))
      .flatMap(textsOf)
      .join("\n");
    expect(words).toContain("Before the posting goes out\nWashington State: bonus");
    expect(words).toContain("1 point to settle before the posting goes out");
    expect(words).not.toContain("no gaps under the pay laws");
    const report = reportOf("a.yaml", checkText("", catalogue), catalogue, {
      approval: { allowed: true, sections: [], toWrite: [], toReview: [], findings: [] },
      notices: ["Add it."],
    });
    expect(report).toContain("\n  Before the posting goes out\n    Add it.\n");
  });
});
