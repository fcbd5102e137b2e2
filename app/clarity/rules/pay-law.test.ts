import { expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { NO_BOILERPLATE } from "../../requisition/boilerplate";
import { checkRequisition } from "../check";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;

it("points to the end of the range that is missing", () => {
  const at = (payFrom: number | null) => {
    const offer = { ...example.offer, places: ["Denver, Colorado"], payFrom, payTo: null };
    return sourceOf({ ...example, offer }).review.open.find(({ rule }) => rule === "pay-law")?.at;
  };
  expect(at(null)).toBe("offer.payFrom");
  expect(at(90000)).toBe("offer.payTo");
});

it("takes the benefits that the settings print in every posting for what the law asks", () => {
  const requisition = { ...example, offer: { ...example.offer, places: ["Denver, Colorado"], benefits: [] } };
  const found = (benefits: string[]) =>
    checkRequisition(requisition, {
      catalogue,
      options: sourceOf(requisition).options,
      others: [],
      today: "2026-11-23",
      settings: { ...NO_BOILERPLATE, benefits },
    }).findings.filter(({ rule }) => rule === "pay-law");
  expect(found([])[0]?.found).toContain("asks for the benefits");
  expect(found(["Health insurance"])).toEqual([]);
});
