import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { realisticRequisition } from "../../../tests/support/realistic-requisition";
import { importText } from "../../intake/import-text";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { answersFile } from "../../requisition/requisition-file";
import { blankRequisition, EVERY_SECTION, type Requisition } from "../../requisition/requisition";
import { type Draft, suggestAll } from "../../requisition/suggestions/suggestions";
import { fillBlanks } from "./fill-blanks";
import { isNoWorse } from "./no-worse";
import { type Around, checkDraft } from "../approval/checked-draft";

const roleTypes = [...catalogue.roleTypes.values()];
const alone: Around = { catalogue, others: [], today: "2026-11-23", settings: NO_BOILERPLATE };
const among = (requisition: Requisition): Around => ({
  ...alone,
  others: [{ name: requisition.role.title, requisition }],
});

/** A new draft of a role type: every answer is suggested, in an area that another requisition shares. */
function newDraft(id: string, title: string): Draft {
  const blank = blankRequisition();
  const requisition = { ...blank, role: { ...blank.role, roleType: id, area: "Payments", title } };
  return fillBlanks({ requisition, suggested: {} }, catalogue.roleTypes.get(id)!, alone);
}

const alarms = (draft: Draft, around = alone): string[] =>
  checkDraft(draft, around)
    .findings.filter(({ severity }) => severity !== "suggestion")
    .map(({ rule, at, found }) => `${rule} ${at}: ${found}`);

describe.each(roleTypes.map(({ id, name }) => [id, name] as const))("the suggestions for a %s", (id, name) => {
  const draft = newDraft(id, name);

  it("raise no warnings or blockers, even after they are kept", () => {
    expect(checkDraft(draft, alone).verdict).toBe("clear");
    expect(alarms(draft)).toEqual([]);
    expect(alarms({ ...draft, suggested: {} })).toEqual([]);
  });
  it("raise none next to another draft of any role type in the same area", () => {
    for (const other of roleTypes) {
      const neighbor = newDraft(other.id, `Senior ${other.name}`).requisition;
      expect(alarms(draft, among(neighbor)), other.name).toEqual([]);
    }
  });
  it("replace the suggestions for another role type, and raise none there either", () => {
    for (const other of roleTypes) {
      const before = newDraft(other.id, "");
      const role = { ...before.requisition.role, roleType: id };
      const changed = fillBlanks(
        { ...before, requisition: { ...before.requisition, role } },
        catalogue.roleTypes.get(id)!,
        alone,
      );
      expect(alarms(changed), other.name).toEqual([]);
      expect(changed.requisition.metrics, other.name).toEqual(draft.requisition.metrics);
    }
  });
  it("raise none next to what the manager wrote among another role type's suggestions", () => {
    for (const other of roleTypes.filter((one) => one.id !== id)) {
      const { requisition, suggested } = newDraft(other.id, "");
      const own = { id: "own", who: "Head of Fraud", function: "", involvement: "", often: "", needs: "" } as const;
      const rows = [...requisition.stakeholders.stakeholders, own];
      const changed = fillBlanks(
        {
          requisition: {
            ...requisition,
            role: { ...requisition.role, roleType: id },
            stakeholders: { ...requisition.stakeholders, stakeholders: rows },
          },
          suggested,
        },
        catalogue.roleTypes.get(id)!,
        alone,
      );
      expect(changed.requisition.stakeholders.stakeholders, other.name).toEqual([
        own,
        ...draft.requisition.stakeholders.stakeholders,
      ]);
      expect(alarms(changed), other.name).toEqual([]);
    }
  });
});

let rows = 0;
const postings = readdirSync("bench/postings").map((file) => {
  const [, ...lines] = readFileSync(`bench/postings/${file}`, "utf8").split("\n");
  return importText(lines.join("\n"), catalogue, () => `row${(rows += 1)}`);
});

/** Unfinished requisitions: each field is written or blank. */
const partly = fc
  .sample(fc.tuple(realisticRequisition, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 })), {
    numRuns: 60,
    seed: 14,
  })
  .map(([requisition, written]): Draft => {
    let at = 0;
    const sections = EVERY_SECTION.map(({ slug, fields }) => {
      const kept = Object.keys(fields).filter((name) => name === "roleType" || written[(at += 1) % written.length]);
      const answers = requisition[slug] as unknown as Record<string, unknown>;
      return [slug, Object.fromEntries(kept.map((name) => [name, answers[name]]))];
    });
    return { requisition: answersFile.parse(Object.fromEntries(sections)), suggested: {} };
  });

describe("filling blanks", () => {
  it.each([
    ["of public postings", postings],
    ["of unfinished requisitions", partly],
  ])("%s raises no warnings or blockers, and makes no verdict less certain", (_, drafts) => {
    const sure = ["blended", "ambiguous silent", "clear"];
    const rank = (verdict: string) => sure.findIndex((one) => one.includes(verdict));
    let filled = 0;
    for (const draft of drafts) {
      const roleType = catalogue.roleTypes.get(draft.requisition.role.roleType);
      if (!roleType) continue;
      const after = fillBlanks(draft, roleType, alone);
      const [was, is] = [checkDraft(draft, alone), checkDraft(after, alone)];
      expect(rank(is.verdict)).toBeGreaterThanOrEqual(rank(was.verdict));
      expect(isNoWorse(was.findings, is.findings, "warning")).toBe(true);
      // Filling again changes nothing.
      expect(fillBlanks(after, roleType, alone).requisition).toEqual(after.requisition);
      if (JSON.stringify(after.requisition) !== JSON.stringify(draft.requisition)) filled += 1;
    }
    expect(filled).toBeGreaterThan(20);
  });

  it("leaves blank what would turn it into another job", () => {
    const product = catalogue.roleTypes.get("product-manager")!.starter;
    const written = { ...blankRequisition(), requirements: product.requirements, metrics: product.metrics };
    const role = { ...written.role, roleType: "release-manager", title: "Release Manager" };
    const draft = { requisition: { ...written, role }, suggested: suggestAll(written, "import") };
    const after = fillBlanks(draft, catalogue.roleTypes.get("release-manager")!, alone);
    expect(isNoWorse(checkDraft(draft, alone).findings, checkDraft(after, alone).findings, "warning")).toBe(true);
    expect(after.requisition.requirements).toEqual(product.requirements);
    expect(after.requisition.offer.period).toBe("year");
  });
});
