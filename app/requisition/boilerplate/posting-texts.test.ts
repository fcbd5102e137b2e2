import { describe, expect, it } from "vitest";
import { NO_BOILERPLATE } from "./boilerplate";
import { optionsFor } from "../fields/options";
import { benefitsOf, postingTexts } from "./posting-texts";
import { readiness } from "../readiness/readiness";
import { blankRequisition, type Requisition } from "../requisition";
import { answersFile } from "../requisition-file";

const HOUSE = { ...NO_BOILERPLATE, benefits: ["Health insurance", "30 days of paid leave"] };

const offering = (offer: object): Requisition => ({ ...blankRequisition(), ...answersFile.parse({ offer }) });

/** What the offer still needs, beside texts of the settings. */
function asks(requisition: Requisition, settings = NO_BOILERPLATE): string[] {
  const options = optionsFor(requisition, { roleTypes: [], roundKinds: [], competencies: [] });
  const sections = readiness(requisition, {}, options, settings);
  return sections.find(({ slug }) => slug === "offer")!.missing.map(({ ask }) => ask);
}

describe("what the settings say for every requisition", () => {
  it("are benefits of each, after its own and none twice", () => {
    expect(benefitsOf(offering({ benefits: ["A car", "Health insurance"] }), HOUSE)).toEqual([
      "A car",
      "Health insurance",
      "30 days of paid leave",
    ]);
  });

  it("give way to what a posting has in their place", () => {
    expect(benefitsOf(offering({ sharedBenefits: ["Meals"] }), HOUSE)).toEqual(["Meals"]);
  });

  it("are no days on site of someone who works from home", () => {
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

  it("answer the question for benefits, and no other", () => {
    const requisition = offering({ currency: "EUR" });
    const without = asks(requisition);
    expect(without).toContain("Write the benefits");
    expect(asks(requisition, HOUSE)).toEqual(without.filter((ask) => ask !== "Write the benefits"));
    expect(asks(requisition, { ...NO_BOILERPLATE, about: "We play music." })).toEqual(without);
  });

  it("need not come from the settings: a posting that has them itself has no gap", () => {
    expect(asks(offering({ currency: "EUR", sharedBenefits: ["Meals"] }))).not.toContain("Write the benefits");
  });
});
