import { expect, test } from "vitest";
import type { SectionChange } from "../../../store/stored";
import { blankRequisition, EVERY_SECTION, type SectionSlug } from "../../../requisition/requisition";
import { summarizeAct } from "./undo.server";

const blank = blankRequisition();
const saved = (slug: SectionSlug, suggested: SectionChange["before"]["suggested"]) => ({
  revision: 1,
  answers: blank[slug],
  suggested,
});

test("restored or kept suggestions are counted", () => {
  const changes = EVERY_SECTION.map(({ slug }): SectionChange => ({
    section: slug,
    before: saved(slug, {}),
    after: saved(slug, { one: "role-type", two: "role-type" }),
  }));
  expect(summarizeAct("undo", changes)).toEqual({ name: "Undone: 14 suggestions restored", changes: [] });
  const kept = changes.map(({ section, before, after }) => ({ section, before: after, after: before }));
  expect(summarizeAct("keep-all", kept)).toEqual({ name: "All suggestions kept", changes: [] });
  expect(summarizeAct("save", kept.slice(0, 1))).toEqual({ name: "2 suggestions kept", changes: [] });
});

test("changed answers are listed by section, and unchanged ones are left out", () => {
  const role = { ...blank.role, mission: "You decide." };
  const changes: SectionChange[] = [
    { section: "role", before: saved("role", {}), after: { ...saved("role", {}), answers: role } },
    { section: "metrics", before: saved("metrics", {}), after: saved("metrics", {}) },
  ];
  const { name, changes: told } = summarizeAct("undo", changes);
  expect(name).toBe("Undone");
  expect(told.map(({ slug, words }) => `${slug}: ${words}`)).toEqual([expect.stringMatching(/^role: mission/)]);
  expect(summarizeAct("save", changes.slice(1))).toEqual({ name: "No answer changed", changes: [] });
});
