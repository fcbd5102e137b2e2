import { describe, expect, it } from "vitest";
import { NO_BOILERPLATE } from "./boilerplate";
import { optionsFor } from "../fields/options";
import { benefitsOf, postingTexts } from "./posting-texts";
import { readiness } from "../readiness/readiness";
import { blankRequisition, type Requisition } from "../requisition";
import { answersFile } from "../requisition-file";

const HOUSE = { ...NO_BOILERPLATE, benefits: ["Health insurance", "30 days of paid leave"] };

const offering = (offer: object): Requisition => ({ ...blankRequisition(), ...answersFile.parse({ offer }) });

/** What the offer still needs, given the texts of the settings. */
function asks(requisition: Requisition, settings = NO_BOILERPLATE): string[] {
  const options = optionsFor(requisition, { roleTypes: [], roundKinds: [], competencies: [] });
  const sections = readiness(requisition, {}, options, settings);
  return sections.find(({ slug }) => slug === "offer")!.missing.map(({ ask }) => ask);
}

describe("the settings of the organization", () => {
  it("add benefits to each requisition, after its own and without repeats", () => {
    expect(benefitsOf(offering({ benefits: ["A car", "Health insurance"] }), HOUSE)).toEqual([
      "A car",
      "Health insurance",
      "30 days of paid leave",
    ]);
  });

  it("are replaced by a posting's own texts", () => {
    expect(benefitsOf(offering({ sharedBenefits: ["Meals"] }), HOUSE)).toEqual(["Meals"]);
  });

  it("leave out days on site for remote work", () => {
    const settings = { ...HOUSE, workplace: "Two days a week in the office." };
    const working = (workMode: string) => ({
      ...blankRequisition(),
      ...answersFile.parse({ reporting: { workMode } }),
    });
    expect(postingTexts(working("hybrid"), settings).workplace).toBe("Two days a week in the office.");
    expect(postingTexts(working("remote"), settings).workplace).toBe("");
    const home = { ...HOUSE, workplace: "Work from home, with a desk at the office for those who want one." };
    expect(postingTexts(working("remote"), home).workplace).toBe(home.workplace);
  });

  it("answer the question about benefits, and no other", () => {
    const requisition = offering({ currency: "EUR" });
    const without = asks(requisition);
    expect(without).toContain("Write the benefits");
    expect(asks(requisition, HOUSE)).toEqual(without.filter((ask) => ask !== "Write the benefits"));
    expect(asks(requisition, { ...NO_BOILERPLATE, about: "We play music." })).toEqual(without);
  });

  it("are optional: a posting that has its own texts has no gap", () => {
    expect(asks(offering({ currency: "EUR", sharedBenefits: ["Meals"] }))).not.toContain("Write the benefits");
  });
});
