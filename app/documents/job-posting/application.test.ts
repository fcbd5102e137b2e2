import { expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { blankRequisition } from "../../requisition/requisition";
import { applicationPart } from "./offer-parts";

const blank = blankRequisition();

it.each([
  ["jobs@acme.example", "To apply, write to jobs@acme.example."],
  ["acme.example/jobs", "Apply at acme.example/jobs."],
  ["jobs@acme.example, quote competition no. 27", "To apply, write to jobs@acme.example; quote competition no. 27."],
  ["https://acme.example/jobs (reference 27)", "Apply at https://acme.example/jobs (reference 27)."],
  ["jobs@acme.example or the front desk", "To apply, write to jobs@acme.example or the front desk."],
  ["acme.example/jobs. Quote 27.", "Apply at acme.example/jobs. Quote 27."],
  ["acme.example/jobs is where you apply", "acme.example/jobs is where you apply."],
  ["Send a letter to jobs@acme.example", "Send a letter to jobs@acme.example."],
])("“%s” is printed as “%s”", (apply, printed) => {
  const { blocks } = applicationPart(sourceOf({ ...blank, offer: { ...blank.offer, apply } }));
  expect(JSON.stringify(blocks)).toContain(JSON.stringify(printed));
});
