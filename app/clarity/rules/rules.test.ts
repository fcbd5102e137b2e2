import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { catalogueOptions } from "../../catalogue/options";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { optionsFor } from "../../requisition/fields/options";
import { EVERY_SECTION, type Requisition } from "../../requisition/requisition";
import { applyChanges } from "../fixes/changes";
import { checkRequisition, checkText } from "../check";
import { inconsiderateWording } from "../wording/equality";
import type { Finding } from "../finding";
import type { RequisitionRule, TextRule, Variation } from "../rule";
import { RULES } from "./index";

const textRules = [...RULES, inconsiderateWording].filter((rule): rule is TextRule => rule.of !== "requisition");
const requisitionRules = RULES.filter((rule): rule is RequisitionRule => rule.of === "requisition");

/** A requisition from the templates with some answers changed. Decision rights replace those of the same decision. */
function vary(slug: string, variation: Variation): Requisition {
  const base = catalogue.examples.get(slug)?.requisition ?? catalogue.roleTypes.get(slug)!.starter;
  const { decisions } = variation.stakeholders ?? {};
  const merged = base.stakeholders.decisions.map((row) => decisions?.find(({ id }) => id === row.id) ?? row);
  const sections = EVERY_SECTION.map(({ slug: name }) => [name, { ...base[name], ...variation[name] }]);
  const varied = Object.fromEntries(sections) as Requisition;
  return { ...varied, stakeholders: { ...varied.stakeholders, decisions: merged } };
}

function check(requisition: Requisition, other?: Requisition): readonly Finding[] {
  const options = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
  const others = other ? [{ name: other.role.title, requisition: other }] : [];
  return checkRequisition(requisition, { catalogue, options, others, today: "2026-11-23", settings: NO_BOILERPLATE })
    .findings;
}

const isSentence = /[.?!”…]$/;

describe("every rule", () => {
  it("has its own file, named after it, and is in the index", () => {
    const files = readdirSync("app/clarity/rules", { recursive: true, encoding: "utf8" }).map((path) => basename(path));
    const ofRules = files.filter((name) => name.endsWith(".ts") && !/^index|\.test\.ts$/.test(name));
    expect(RULES.map(({ rule }) => `${rule}.ts`).sort()).toEqual(ofRules.sort());
    expect(new Set(RULES.map(({ rule }) => rule)).size).toBe(RULES.length);
    expect(RULES.length + catalogue.wording.length).toBeGreaterThanOrEqual(40);
  });
  it("has a reason in one sentence, and a source", () => {
    for (const { rule, why, source } of RULES) {
      expect(why, rule).toMatch(/[.]$/);
      expect(source.length, rule).toBeGreaterThan(8);
      expect(why + source, rule).not.toContain("—");
    }
  });
  it("has a source that readers can look up, not a file or a note of the project", () => {
    const ours = /\bseed:|\bresearch [A-H]\d?\b|\.(?:ya?ml|md|tsx?)\b|templates\/|[Gg]eneral knowledge|in this project/;
    for (const { rule, why, source } of [...RULES, inconsiderateWording]) expect(why + source, rule).not.toMatch(ours);
    const { roleTypes, competencies, roundKinds, pairs, axes, wording, payRules } = catalogue;
    const maps = [roleTypes, competencies, roundKinds].map((map) => [...map.values()]);
    const strings = JSON.stringify([maps, pairs, axes, wording, payRules]).match(/"(?:[^"\\]|\\.)*"/g)!;
    expect(strings.filter((text) => !text.startsWith('"http') && ours.test(text))).toEqual([]);
  });
});

describe.each(textRules.map((rule) => [rule.rule, rule] as const))("%s", (id, rule) => {
  it("finds its bad example, and nothing in its good one", () => {
    const found = checkText(rule.example.bad, catalogue).findings.filter((finding) => finding.rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding.instead).toMatch(isSentence);
    const good = checkText(rule.example.good, catalogue).findings.filter((finding) => finding.rule === id);
    expect(good.map((finding) => finding.found)).toEqual([]);
  });
});

describe.each(requisitionRules.map((rule) => [rule.rule, rule] as const))("%s", (id, rule) => {
  const { on, bad, good, other } = rule.example;
  const neighbor = other && vary(on, other);
  const requisition = vary(on, bad);
  const found = check(requisition, neighbor).filter((finding) => finding.rule === id);

  it("finds its bad example, and nothing in its good one", () => {
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding.found + finding.instead).toMatch(isSentence);
    expect(check(vary(on, good), neighbor).filter((finding) => finding.rule === id)).toEqual([]);
  });
  it("has buttons that settle their findings, if it has any", () => {
    for (const { id: finding, fixes } of found) {
      for (const { label, changes } of fixes) {
        const after = applyChanges(requisition, changes);
        for (const section of EVERY_SECTION) {
          expect(section.draft.safeParse(after[section.slug]).success, `${label}: ${section.slug}`).toBe(true);
        }
        expect(
          check(after, neighbor).map((left) => left.id),
          label,
        ).not.toContain(finding);
      }
    }
  });
});

describe.each(catalogue.wording.map((rule) => [rule.id, rule] as const))("%s", (id, { example }) => {
  const findings = (text: string) => {
    // The example is a sentence. Each part of a text that the rule reads gets it.
    const headings = [
      "What you will do",
      "Requirements",
      "About us",
      "Benefits",
      "About the role",
      "How to apply",
      "Interview process",
    ];
    return [`# ${text}`, ...headings.map((heading) => `# Manager\n\n## ${heading}\n${text}`)]
      .flatMap((whole) => checkText(whole, catalogue).findings)
      .filter((finding) => finding.rule === id);
  };
  it("finds its bad example, and nothing in its good one", () => {
    expect(findings(example.bad).length).toBeGreaterThan(0);
    expect(findings(example.good).map(({ found }) => found)).toEqual([]);
  });
});

describe("the product's own suggestions", () => {
  it.each([...catalogue.roleTypes.values()].map((role) => [role.id, role.starter] as const))(
    "for a %s read as that role type, and ask only for what the manager knows",
    (id, starter) => {
      const options = optionsFor(starter, catalogueOptions(catalogue, id));
      const { subject, findings } = checkRequisition(starter, {
        catalogue,
        options,
        others: [],
        today: "2026-11-23",
        settings: NO_BOILERPLATE,
      });
      expect([subject.reading.verdict, subject.reading.role]).toEqual(["clear", id]);
      // What only the manager can know is left open and asked for.
      const rules = findings
        .filter(({ rule }) => !["metric-incomplete", "nothing-specific", "slot-unfilled"].includes(rule))
        .map(({ rule, found }) => `${rule}: ${found}`);
      expect(rules).toEqual([]);
    },
  );
  it.each([...catalogue.examples.values()].map(({ slug, requisition }) => [slug, requisition] as const))(
    "in the example %s are clear, with nothing worse than a suggestion",
    (_, requisition) => {
      expect(check(requisition).filter(({ severity }) => severity !== "suggestion")).toEqual([]);
    },
  );
});
