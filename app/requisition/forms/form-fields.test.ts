import { expect, it } from "vitest";
import { namesOfFields, withNewFields } from "./form-fields";
import type { AnyAnswers } from "../paths";
import { findSection } from "../requisition";

const metrics = findSection("metrics")!;
const role = findSection("role")!;
const known = (section: typeof role, answers: object) => section.draft.parse(answers) as AnyAnswers;

it("lists every field of a form, those of rows under their list", () => {
  expect(namesOfFields(role).split(" ")).toEqual(Object.keys(role.fields));
  expect(namesOfFields(metrics).split(" ")).toEqual(expect.arrayContaining(["metrics", "metrics.unit"]));
});

it("keeps the answer of a field that an older page did not have", () => {
  const before = known(role, { title: "Old", level: "L5" });
  const had = namesOfFields(role).replace(/ ?\blevel\b/, "");
  expect(withNewFields(role, { title: "New" }, had, before)).toEqual({ title: "New", level: "L5" });
  expect(withNewFields(role, { title: "New" }, namesOfFields(role), before)).toEqual({ title: "New" });
  expect(withNewFields(role, { title: "New" }, "", before)).toEqual({ title: "New" });
});

it("does so in rows, and for a whole list", () => {
  const before = known(metrics, { metrics: [{ id: "a", unit: "%", target: "90" }] });
  const rows = [
    { id: "a", target: "95" },
    { id: "b", target: "1" },
  ];
  const had = namesOfFields(metrics).replace("metrics.unit", "");
  expect(withNewFields(metrics, { metrics: rows }, had, before).metrics).toEqual([
    { id: "a", target: "95", unit: "%" },
    { id: "b", target: "1" },
  ]);
  expect(withNewFields(metrics, {}, "other", before).metrics).toMatchObject([{ id: "a", unit: "%", target: "90" }]);
});
