import { expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../../tests/support/catalogue";
import { NO_BOILERPLATE } from "../../../requisition/boilerplate/boilerplate";
import { checkRequisition } from "../../check";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;

it("points to the missing end of the range", () => {
  const at = (payFrom: number | null) => {
    const offer = { ...example.offer, places: ["Denver, Colorado"], payFrom, payTo: null };
    return sourceOf({ ...example, offer }).review.open.find(({ rule }) => rule === "pay-law")?.at;
  };
  expect(at(null)).toBe("offer.payFrom");
  expect(at(90000)).toBe("offer.payTo");
});

it("accepts the benefits that the settings print in every posting", () => {
  const requisition = { ...example, offer: { ...example.offer, places: ["Denver, Colorado"], benefits: [] } };
  const found = (benefits: string[]) =>
    checkRequisition(requisition, {
      catalogue,
      options: sourceOf(requisition).options,
      others: [],
      today: "2026-11-23",
      settings: { ...NO_BOILERPLATE, benefits },
    }).findings.filter(({ rule }) => rule === "pay-law");
  expect(found([])[0]?.found).toContain("requires the benefits");
  expect(found(["Health insurance"])).toEqual([]);
});

it("knows how wide a range may be in Ontario, and which pay is above its limit", () => {
  const found = (payFrom: number | null, payTo: number | null, currency = "CAD") => {
    const offer = { ...example.offer, places: ["Toronto, ON"], period: "year" as const, payFrom, payTo, currency };
    const reporting = { ...example.reporting, location: "Toronto" };
    const { open } = sourceOf({ ...example, reporting, offer }).review;
    return open.flatMap(({ rule, severity, found }) =>
      /^pay-(?:law|wide)$/.test(rule) ? [`${severity}: ${found}`] : [],
    );
  };
  expect(found(130000, 160000)).toEqual([]);
  expect(found(110000, 170000)).toEqual([
    "warning: The pay range spans 60,000; pay law for “Toronto, ON” (Ontario) allows 50,000.",
  ]);
  expect(found(150000, 210000)).toEqual([]);
  expect(found(120000, 175000, "USD")).toEqual([]);
  expect(found(null, null)).toEqual([
    "blocker: Pay law for “Toronto, ON” (Ontario) requires the pay range in the posting. It’s missing.",
  ]);
});
