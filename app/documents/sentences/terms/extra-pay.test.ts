import { expect, it } from "vitest";
import { sourceOf } from "../../../../tests/support/catalogue";
import { blankRequisition } from "../../../requisition/requisition";
import { textOf } from "../../blocks/words";
import { extraPay } from "./extra-pay";

it.each([
  ["Up to 10% of base, for the results of the company", "Bonus: up to 10% of base."],
  ["Target 12%. Paid each March.", "Bonus: target 12%."],
  ["Target 12%. Only after the first year.", "Bonus: target 12%. Only after the first year."],
])("is shortened and keeps its limits: %j", (bonus, words) => {
  const blank = blankRequisition();
  expect(textOf(extraPay(sourceOf({ ...blank, offer: { ...blank.offer, bonus } })))).toBe(words);
});
