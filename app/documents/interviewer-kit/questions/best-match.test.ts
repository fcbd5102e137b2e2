import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../../tests/support/catalogue";
import { testedIn } from "../../../requisition/loop";
import { blankRequisition, type Requisition } from "../../../requisition/requisition";
import { suggest } from "../../../requisition/suggestions/suggestions";
import { bestMatch, competencyFor } from "./best-match";

const source = sourceOf(blankRequisition());

describe("the competency that a text is most about", () => {
  it.each([
    ["You have settled a product question with a test that took days.", "experimentation", "execution"],
    ["You have chosen between revenue now and what users valued.", "monetization", "product-strategy"],
    ["You can agree on a canary and rollback criteria with engineers.", "release-management", "technical-depth"],
    ["You can compare two designs on latency and cost.", "technical-trade-offs", "api-and-platform-judgment"],
    ["You have managed a team, and can say what two of them learned.", "people-development", "hiring-and-staffing"],
    ["You have run an experiment that proved you wrong.", "experimentation", "product-sense"],
    ["You have brought prices up without losing customers.", "monetization", "product-strategy"],
    ["You have deployed with no outage.", "release-management", "systems-thinking"],
    [
      "You have improved a number, and can show the test that ties it to your decision.",
      "experimentation",
      "metric-definition",
    ],
    ["Which KPI would you put on the wall for this team?", "metric-definition", "experimentation"],
    ["You have read a design well enough to challenge an estimate.", "technical-depth", "systems-thinking"],
    ["You have found the bottleneck in a service under load.", "systems-thinking", "release-management"],
    ["You have unblocked the teams that yours depends on.", "dependency-management", "technical-program-design"],
    [
      "You have weighed build against buy and can defend the choice.",
      "technical-trade-offs",
      "api-and-platform-judgment",
    ],
    ["You have written a vision that engineers and sales could repeat.", "product-strategy", "monetization"],
    ["You have coached an engineer to a promotion.", "people-development", "hiring-and-staffing"],
    ["You have condensed a long report into a memo.", "executive-synthesis", "judgment-under-uncertainty"],
    ["You have presented bad news to a board.", "stakeholder-communication", "risk-mitigation"],
  ])("%j is %s", (text, best, other) => {
    expect(bestMatch(source, [other, best], text)).toBe(best);
    expect(bestMatch(source, [best, other], text)).toBe(best);
  });

  it.each([
    ["Why leave a good job like yours?", ["hiring-and-staffing", "execution"]],
    ["You have brought a night shift back to full strength.", ["technical-team-leadership", "incident-judgment"]],
    ["You have halved a questionnaire for a good reason.", ["stakeholder-communication", "user-research"]],
    ["6 weeks of experience with 3 ledgers", ["strategic-thinking", "experimentation"]],
  ])("is undefined if only common words or a single word match %j", (text, ids) => {
    expect(bestMatch(source, ids, text)).toBeUndefined();
  });

  it("is the only one that a round rates, whatever the text", () => {
    expect(competencyFor(source, ["execution"], "Why join a bank?")).toBe("execution");
    expect(competencyFor(source, ["execution", "facilitation"], "Why join a bank?")).toBeUndefined();
  });

  it("is undefined if no word is distinctive", () => {
    expect(bestMatch(source, ["gone", "execution", "facilitation"], "製品")).toBeUndefined();
    expect(bestMatch(source, ["execution", "facilitation"], "You have done many things.")).toBeUndefined();
    expect(bestMatch(source, [], "You have shipped.")).toBeUndefined();
  });
});

const started = [...catalogue.roleTypes.values()].map(({ id, starter }): [string, Requisition] => [
  id,
  suggest({ requisition: blankRequisition(), suggested: {} }, starter, "role-type").requisition,
]);
const examples = [...catalogue.examples.values()].map(({ slug, requisition }): [string, Requisition] => [
  slug,
  requisition,
]);

it.each([...examples, ...started])("the must-haves of %s are tested under the best match", (_, requisition) => {
  const { rounds } = requisition.interview;
  const all = [...new Set(rounds.flatMap(testedIn))];
  for (const { what, round } of requisition.requirements.mustHaves) {
    const named = rounds.find(({ id }) => id === round)!;
    expect(testedIn(named), what).toContain(bestMatch(sourceOf(requisition), all, what));
  }
});
