import { expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../../tests/support/catalogue";
import { chosenDuties } from "./chosen-duties";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;
const chosen = (responsibilities: string[], most: number) => {
  const requisition = { ...example, requirements: { ...example.requirements, responsibilities } };
  return chosenDuties(sourceOf(requisition))([...responsibilities.keys()], most);
};

it.each([
  "Travel to Kiruna and Svalbard for integration, about 35 nights a year, and to the customer in Paris once a month",
  "Join the on-call rota, one week in five",
  "Work weekends at each cutover",
])("keeps duties that affect daily life: %s", (duty) => {
  expect(chosen(["Keep the plan", "Run the review", "Write the report", duty], 3).toSorted()).toEqual([0, 1, 3]);
});

it("keeps the first duties otherwise", () => {
  expect(chosen(["Keep the plan", "Own the travel budget", "Write the report"], 2)).toEqual([0, 1]);
});
