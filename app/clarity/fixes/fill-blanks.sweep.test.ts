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

/** A draft of a role type as it is started: all of it suggested, in an area that someone else hires for too. */
function begun(id: string, title: string): Draft {
  const blank = blankRequisition();
  const requisition = { ...blank, role: { ...blank.role, roleType: id, area: "Payments", title } };
  return fillBlanks({ requisition, suggested: {} }, catalogue.roleTypes.get(id)!, alone);
}

const alarms = (draft: Draft, around = alone): string[] =>
  checkDraft(draft, around)
    .findings.filter(({ severity }) => severity !== "suggestion")
    .map(({ rule, at, found }) => `${rule} ${at}: ${found}`);

describe.each(roleTypes.map(({ id, name }) => [id, name] as const))("what is suggested for a %s", (id, name) => {
  const draft = begun(id, name);

  it("raises no warning and no blocker, and keeping it raises none", () => {
    expect(checkDraft(draft, alone).verdict).toBe("clear");
    expect(alarms(draft)).toEqual([]);
    expect(alarms({ ...draft, suggested: {} })).toEqual([]);
  });
  it("raises none beside another draft of this or any other role type in the same area", () => {
    for (const other of roleTypes) {
      const neighbor = begun(other.id, `Senior ${other.name}`).requisition;
      expect(alarms(draft, among(neighbor)), other.name).toEqual([]);
    }
  });
  it("takes the place of what was suggested for another role type, and raises none there either", () => {
    for (const other of roleTypes) {
      const before = begun(other.id, "");
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
  it("joins what the manager wrote where another role type's suggestions go, and raises none", () => {
    for (const other of roleTypes.filter((one) => one.id !== id)) {
      const { requisition, suggested } = begun(other.id, "");
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

/** Requisitions that someone began: each field is written or blank. */
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
    ["of requisitions that somebody began", partly],
  ])("%s raises no warning, no blocker, and makes no verdict less sure", (_, drafts) => {
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
      // Doing it again changes nothing.
      expect(fillBlanks(after, roleType, alone).requisition).toEqual(after.requisition);
      if (JSON.stringify(after.requisition) !== JSON.stringify(draft.requisition)) filled += 1;
    }
    expect(filled).toBeGreaterThan(20);
  });

  it("leaves blank what would make another job of it", () => {
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
