import { expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { partsOf, sameAnswer, textAt, withPart } from "./paths";
import { findSection } from "./requisition";

const { requisition } = catalogue.examples.get("technical-program-manager-platform")!;
const metrics = findSection("metrics")!;

it("finds the text of a single answer, and none if there is more than one", () => {
  const [row] = requisition.metrics.metrics;
  expect(textAt(requisition, "role.title")).toBe(requisition.role.title);
  expect(textAt(requisition, `metrics.metrics.${row!.id}.unit`)).toBe(row!.unit);
  for (const at of [
    "",
    "interview",
    `metrics.metrics.${row!.id}`,
    "role.notThis",
    "role.nothing",
    "role.__proto__.x",
  ]) {
    expect(textAt(requisition, at), at).toBe("");
  }
});

it("replaces, adds and removes a row", () => {
  const [first, ...rest] = requisition.metrics.metrics;
  const changed = { ...first!, unit: "days" };
  const rows = (value: unknown, path = `metrics.${first!.id}`) =>
    withPart(metrics, requisition.metrics, path, value).metrics;
  expect(rows(changed)).toEqual([changed, ...rest]);
  expect(rows(undefined)).toEqual(rest);
  expect(rows({ ...first!, id: "new" }, "metrics.new")).toHaveLength(rest.length + 2);
});

it("lists parts with a value, and treats answers as equal whatever the order of their keys", () => {
  const paths = partsOf(metrics, requisition.metrics).map(({ path }) => path);
  expect(paths).toEqual(requisition.metrics.metrics.map(({ id }) => `metrics.${id}`));
  expect(sameAnswer({ a: 1, b: ["x", "y"] }, { b: ["x", "y"], a: 1 })).toBe(true);
  expect(sameAnswer(["x", "y"], ["y", "x"])).toBe(false);
  expect(sameAnswer({ a: undefined }, { b: undefined })).toBe(false);
});
