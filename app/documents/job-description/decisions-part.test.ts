import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { DECISIONS, type Right } from "../../requisition/decisions";
import { blankRequisition } from "../../requisition/requisition";
import { textsOf } from "../blocks/words";
import { decisionsPart } from "./decisions-part";

const fit = { notThis: "sentence" } as Parameters<typeof decisionsPart>[1];

function said(right: Right, who: string): string {
  const blank = blankRequisition();
  const decisions = DECISIONS.map(({ value: id }) =>
    id === "vendor" ? { id, right, who } : { id, right: "" as const, who: "" },
  );
  const source = sourceOf({ ...blank, stakeholders: { stakeholders: [], decisions } });
  const [, ...sentences] = decisionsPart(source, fit, undefined).blocks.flatMap(textsOf);
  return sentences.join(" ");
}

describe("the person a decision names", () => {
  it.each([
    ["COO and Legal", "You recommend vendors; the COO and legal decide."],
    ["the TMO, which keeps the list", "You recommend vendors; the TMO, which keeps the list, decides."],
    ["QA (tills), EM (the rest)", "You recommend vendors. Who decides: QA (tills), EM (the rest)."],
    ["QA and the unit manager sign", "You recommend vendors. Who decides: QA and the unit manager sign."],
    ["EM, unless it is a till", "You recommend vendors. Who decides: EM, unless it is a till."],
  ])("recommends to %s", (who, sentence) => expect(said("recommends", who)).toBe(sentence));

  it.each([
    ["BuildFarm/CTO", "Who decides vendors: BuildFarm/CTO."],
    ["SVP, Home Lending", "The SVP, Home Lending, decides vendors."],
  ])("is informed by %s", (who, sentence) => expect(said("told", who)).toBe(sentence));

  it.each([
    ["COO", "You have the final say on vendors (with the COO)."],
    ["QA lead, for what shops read", "You have the final say on vendors (with the QA lead, for what shops read)."],
    ["EM for what shops read", "You have the final say on vendors (with the EM, for what shops read)."],
    [
      "SVP, Home Lending, if it is new",
      "You have the final say on vendors (with the SVP, Home Lending, if it is new).",
    ],
    ["QA if it touches a till", "You have the final say on vendors (with QA if it touches a till)."],
    ["Pricing group (veto)", "You have the final say on vendors, with the pricing group (veto)."],
    ["COO (Board above 1m)", "You have the final say on vendors, with: COO (Board above 1m)."],
    ["whoever is on call", "You have the final say on vendors (with: whoever is on call)."],
    ["for the clinic", "You have the final say on vendors (for the clinic)."],
    ["up to $50k, then COO", "You have the final say on vendors (up to $50k, then COO)."],
    ["TBD", "You have the final say on vendors."],
  ])("decides with %s", (who, sentence) => expect(said("decides", who)).toBe(sentence));
});

it("separates what a person decides alone from what they decide on a recommendation", () => {
  const blank = blankRequisition();
  const rights: Readonly<Record<string, Right>> = { budget: "told", people: "told", vendor: "recommends" };
  const decisions = DECISIONS.map(({ value: id }) => ({
    id,
    right: rights[id] ?? ("" as const),
    who: rights[id] ? "CEO" : "",
  }));
  const source = sourceOf({ ...blank, stakeholders: { stakeholders: [], decisions } });
  const [, ...sentences] = decisionsPart(source, fit, undefined).blocks.flatMap(textsOf);
  expect(sentences).toEqual([
    "The CEO decides the budget, and hiring, reviews and pay; on your recommendation, also vendors.",
  ]);
});
