import { describe, expect, test } from "vitest";
import { answersFile } from "../../requisition/requisition-file";
import { applyChanges, fixField, fixRow } from "./changes";
import type { Change } from "../finding";

const requisition = answersFile.parse({
  role: { title: "PM", mission: "Fewer people wait." },
  metrics: {
    metrics: [
      { id: "wait", outcome: "Nobody waits", unit: "minutes", target: "2" },
      { id: "cost", outcome: "It costs less", unit: "EUR" },
    ],
  },
  stakeholders: { decisions: [{ id: "dates", right: "told", who: "Program manager" }] },
});
const apply = (...changes: readonly Change[]) => applyChanges(requisition, changes);

describe("a change", () => {
  test("sets a field, and leaves every other answer as it is", () => {
    const after = apply({ section: "role", part: "title", value: "Product Manager" });
    expect(after).toEqual({ ...requisition, role: { ...requisition.role, title: "Product Manager" } });
    expect(requisition.role.title).toBe("PM");
  });

  test("without a value clears a field and removes a row", () => {
    expect(apply({ section: "role", part: "title", value: undefined }).role.title).toBe("");
    const rows = apply({ section: "metrics", part: "metrics.wait", value: undefined }).metrics.metrics;
    expect(rows.map(({ id }) => id)).toEqual(["cost"]);
  });

  test("keeps a required row, and clears it", () => {
    const { decisions } = apply({
      section: "stakeholders",
      part: "decisions.dates",
      value: undefined,
    }).stakeholders;
    expect(decisions.map(({ id }) => id)).toEqual(requisition.stakeholders.decisions.map(({ id }) => id));
    expect(decisions.find(({ id }) => id === "dates")).toEqual({ id: "dates", right: "", who: "" });
  });

  test("applies after the one before it", () => {
    const after = apply(
      { section: "role", part: "title", value: "Project Manager" },
      { section: "metrics", part: "metrics.cost", value: undefined },
      { section: "role", part: "title", value: "Product Manager" },
    );
    expect(after.role.title).toBe("Product Manager");
    expect(after.metrics.metrics).toHaveLength(1);
  });

  test("does nothing if its target does not exist", () => {
    expect(apply()).toBe(requisition);
    for (const part of ["nothing", "__proto__", "constructor", ""]) {
      expect(apply({ section: "role", part, value: "x" }), part).toEqual(requisition);
    }
    expect(apply({ section: "metrics", part: "metrics", value: [] })).toEqual(requisition);
    expect(apply({ section: "gone" as "role", part: "title", value: "x" })).toEqual(requisition);
  });
});

describe("a fix button", () => {
  test("changes only the fields of a row that it names", () => {
    const { label, changes } = fixRow("Measure days", requisition, "metrics", "metrics.wait", { unit: "days" });
    expect(label).toBe("Measure days");
    const [first, second] = apply(...changes).metrics.metrics;
    expect(first).toEqual({ ...requisition.metrics.metrics[0], unit: "days" });
    expect(second).toEqual(requisition.metrics.metrics[1]);
  });

  test("changes one field", () => {
    const { changes } = fixField("Write it out", "role", "title", "Product Manager");
    expect(apply(...changes).role).toEqual({ ...requisition.role, title: "Product Manager" });
  });
});
