import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRequisition } from "../../../tests/support/arbitrary-requisition";
import { catalogue } from "../../../tests/support/catalogue";
import { importText } from "../../intake/import-text";
import { realisticRequisition } from "../../../tests/support/realistic-requisition";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import type { Requisition } from "../../requisition/requisition";
import type { Draft } from "../../requisition/suggestions/suggestions";
import { applyFix } from "./changes";
import { fillBlanks } from "./fill-blanks";
import { type Finding, SEVERITIES } from "../finding";
import { otherRoleType, settledFixes } from "./settled-fixes";
import { checkDraft } from "../approval/checked-draft";
import { blended } from "../testing/blended";

const around = { catalogue, others: [], today: "2026-11-23", settings: NO_BOILERPLATE };
const POSTINGS = "bench/postings";
let rows = 0;

const some = (requisitions: fc.Arbitrary<Requisition>, seed: number): Draft[] =>
  fc.sample(requisitions, { numRuns: 25, seed }).map((requisition) => ({ requisition, suggested: {} }));
const SEEDS = [1, 2, 3, 4];

const drafts: Readonly<Record<string, readonly Draft[]>> = {
  "the examples": [...catalogue.examples.values()].map(({ requisition }) => ({ requisition, suggested: {} })),
  "two jobs in one": [{ requisition: blended, suggested: {} }],
  "public postings": readdirSync(POSTINGS).map((name) => {
    const [, ...lines] = readFileSync(`${POSTINGS}/${name}`, "utf8").split("\n");
    return importText(lines.join("\n"), catalogue, () => `row${(rows += 1)}`);
  }),
  ...Object.fromEntries(
    SEEDS.flatMap((seed) => [
      [`25 requisitions as people leave them, ${seed}`, some(realisticRequisition, seed)],
      [`25 requisitions of anything a form can send, ${seed}`, some(arbitraryRequisition, seed)],
    ]),
  ),
};

interface Button {
  readonly finding: Finding;
  readonly label: string;
  readonly after: Draft;
}

/** The result of each button that a page shows for these findings. */
function* buttonsOf(draft: Draft, findings: readonly Finding[], shown = findings): Generator<Button> {
  for (const finding of shown) {
    for (const nth of settledFixes(finding, { draft, findings, around })) {
      const fixed = applyFix(draft, finding.fixes[nth]!)!;
      const roleType = otherRoleType(draft, fixed, catalogue);
      const after = roleType ? fillBlanks(fixed, roleType, around) : fixed;
      yield { finding, label: finding.fixes[nth]!.label, after };
    }
  }
}

/** The texts of the findings, without row numbers and counts. */
const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, at, found }) => (at === "" ? rule : `${rule}: ${found.replace(/\d+/g, "#")}`)).sort();

describe.each(Object.entries(drafts))("the fixes of %s", (_, all) => {
  it("all resolve their finding, and raise none of its severity or worse", () => {
    for (const draft of all) {
      const { findings } = checkDraft(draft, around);
      for (const { finding, label, after } of buttonsOf(draft, findings)) {
        const found = checkDraft(after, around).findings;
        const worse = SEVERITIES.slice(0, SEVERITIES.indexOf(finding.severity) + 1);
        const left = [...said(findings.filter(({ severity }) => worse.includes(severity)))];
        left.splice(left.indexOf(said([finding])[0]!), 1);
        for (const one of said(found.filter(({ severity }) => worse.includes(severity)))) {
          expect(left, `${finding.found} → ${label}`).toContain(one);
          left.splice(left.indexOf(one), 1);
        }
      }
    }
  });

  it("come to an end, and never return to an earlier state", () => {
    all.forEach((draft, i) => {
      const seen = new Set([JSON.stringify(draft.requisition)]);
      let now = draft;
      for (;;) {
        const { findings } = checkDraft(now, around);
        // Alternates between the first and the last button of the page, since people press buttons in any order.
        const [next] = buttonsOf(now, findings, i % 2 === 0 ? findings : findings.toReversed());
        if (!next) break;
        now = next.after;
        const state = JSON.stringify(now.requisition);
        expect(seen.has(state), next.label).toBe(false);
        seen.add(state);
        expect(seen.size).toBeLessThan(25);
      }
    });
  });
});

it("some buttons exist, and most findings with buttons can be settled by one", () => {
  const tried = some(realisticRequisition, 1).flatMap((draft) => {
    const { findings } = checkDraft(draft, around);
    return findings
      .filter(({ fixes }) => fixes.length > 0)
      .map((finding) => settledFixes(finding, { draft, findings, around }).length > 0);
  });
  expect(tried.length).toBeGreaterThan(100);
  expect(tried.filter((isSettled) => isSettled).length / tried.length).toBeGreaterThan(0.9);
});
