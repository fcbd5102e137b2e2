import { describe, expect, it } from "vitest";
import { edit } from "./edit";
import { readIntent } from "./intent";
import { findSection } from "../requisition";

const metrics = findSection("metrics")!;
const answers = metrics.draft.parse({ metrics: ["a", "b", "c"].map((id) => ({ id, unit: id })) });
const suggested = { "metrics.b": "role-type" } as const;
const after = (button: string) => edit(metrics, { answers, suggested }, readIntent(button)!);
const idsAfter = (button: string) => (after(button)?.answers.metrics as { id: string }[]).map(({ id }) => id).join("");

describe("edit", () => {
  it.each([
    ["remove:metrics:b", "ac"],
    ["remove:metrics:never-saved", "abc"],
    ["move:metrics:a:up", "abc"],
    ["move:metrics:a:down", "bac"],
    ["move:metrics:c:up", "acb"],
    ["move:metrics:c:down", "abc"],
    ["move:metrics:c:to:1", "cab"],
    ["move:metrics:a:to:2", "bac"],
    ["move:metrics:a:to:99", "bca"],
    ["move:metrics:never-saved:to:1", "abc"],
    ["add:metrics", "abc"],
    ["clear:metrics.b", "ac"],
    ["keep:metrics.b", "abc"],
    ["check", "abc"],
  ])("%s leaves %s", (button, ids) => expect(idsAfter(button)).toBe(ids));

  it("removes the mark of a suggestion that was kept or cleared", () => {
    expect(after("keep:metrics.b")?.suggested).toEqual({});
    expect(after("clear:metrics.b")?.suggested).toEqual({});
  });

  it.each(["remove:rounds:a", "move:constructor:a:up", "add:decisions", "clear:toString"])("rejects %s", (button) => {
    expect(after(button)).toBeUndefined();
  });

  it("does not add to a list with fixed rows", () => {
    const stakeholders = findSection("stakeholders")!;
    const draft = { answers: stakeholders.draft.parse({}), suggested: {} };
    expect(edit(stakeholders, draft, { kind: "add", list: "decisions" })).toBeUndefined();
    expect(edit(stakeholders, draft, { kind: "remove", list: "decisions", row: "dates" })).toBeUndefined();
  });
});
