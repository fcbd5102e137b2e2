import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { gapsIn } from "../readiness/gaps";
import { blankRequisition, EVERY_SECTION } from "../requisition";
import { briefOf } from "./brief";
import { countAnswered, questionsOf } from "./questions";
import { askedSlots } from "./starter-slots";
import { ANSWERS, answered, newDraft, newId, PLATFORM, PROGRAM, untouched } from "./testing/new-draft";
import { withBrief } from "./with-brief";

const SLOTS = new Map([
  ["the platform", "the payments API"],
  ["what those teams can do that they couldn't before", "they add a country in a week"],
]);

describe("the questions of a brief", () => {
  it.each([...catalogue.roleTypes.values()].map((role) => [role.id, role] as const))(
    "are twelve at most for a %s, and leave no gap",
    (_, role) => {
      const draft = newDraft(role);
      expect(questionsOf(briefOf(draft, role.starter, newId)).length).toBe(12);
      const slots = new Map(askedSlots(role.starter).map((name) => [name, "the thing"]));
      const after = answered(draft, role, { slots });
      expect(gapsIn(after.requisition)).toEqual([]);
      for (const { slug, draft: schema } of EVERY_SECTION) {
        expect(schema.safeParse(after.requisition[slug]).success, slug).toBe(true);
      }
      expect(after.requisition.metrics.metrics.slice(0, 3).every(({ target }) => target !== "")).toBe(true);
    },
  );

  it("ask for a mission in the manager's own words as one answer, and for the remaining gaps", () => {
    const draft = newDraft(PLATFORM);
    const requisition = { ...draft.requisition, role: { ...draft.requisition.role, mission: "Ship it." } };
    const brief = briefOf({ ...draft, requisition }, PLATFORM.starter, newId);
    expect(brief.mission).toBe("Ship it.");
    expect(brief.slots.map(({ name }) => name)).toEqual(["the platform"]);
    expect(questionsOf(brief).length).toBe(12);
  });

  it("exist for a requisition without a role type as well", () => {
    const brief = briefOf({ requisition: blankRequisition(), suggested: {} }, undefined, newId);
    expect(countAnswered(brief)).toEqual({ answered: 0, of: 11 });
    expect(brief.metrics.every(({ isNew }) => isNew)).toBe(true);
  });
});

describe("the answers of a brief", () => {
  const after = answered(newDraft(PLATFORM), PLATFORM, { slots: SLOTS });

  it("are read back as given, and change everywhere together", () => {
    const brief = briefOf(after, PLATFORM.starter, newId);
    expect(brief.slots.map(({ value }) => value)).toEqual([...SLOTS.values()]);
    expect(brief).toMatchObject({
      title: ANSWERS.title,
      place: ANSWERS.place,
      pay: "140,000 to 170,000",
      start: "March 2027",
    });
    expect(after.requisition.offer.places).toEqual(["Sweden", "New York State"]);
    expect(after.requisition.offer.period).toBe("year");

    const form = { ...untouched(after, PLATFORM), place: "Norway", slots: new Map([["the platform", "the ledger"]]) };
    const { role, requirements, offer } = withBrief(after, form, PLATFORM).requisition;
    expect(role.mission).toMatch(/^You run the ledger as a product.* they add a country in a week\.$/s);
    expect(requirements.responsibilities.join()).toContain("what developers try to do with the ledger");
    expect(requirements.niceToHaves.join()).toContain("a platform like the ledger");
    expect(JSON.stringify([role, requirements])).not.toContain("payments API");
    expect(offer.places).toEqual(["Norway"]);
  });

  it("can be undone: a filled gap becomes a gap again", () => {
    const empty = new Map([...SLOTS.keys()].map((name) => [name, ""]));
    const again = withBrief(after, { ...untouched(after, PLATFORM), slots: empty }, PLATFORM);
    expect(again.requisition.role.mission).toBe(PLATFORM.starter.role.mission);
    expect(again.requisition.requirements).toEqual(PLATFORM.starter.requirements);
  });

  it("leave alone what the manager has rewritten", () => {
    const { requirements } = after.requisition;
    const own = ["Ask users of the payments API.", ...requirements.responsibilities.slice(1)];
    const requisition = { ...after.requisition, requirements: { ...requirements, responsibilities: own } };
    const edited = { ...after, requisition };
    const form = { ...untouched(edited, PLATFORM), slots: new Map([["the platform", "the ledger"]]) };
    const { responsibilities } = withBrief(edited, form, PLATFORM).requisition.requirements;
    expect(responsibilities[0]).toBe(own[0]);
    expect(responsibilities.join()).toContain("buying parts of the ledger");
  });

  it("belong to the manager; what changes with them stays a suggestion", () => {
    const { suggested } = after;
    expect(Object.keys(suggested.role ?? {})).toEqual(["mission", "notThis"]);
    expect(suggested.requirements).toHaveProperty("responsibilities");
    expect(Object.keys(suggested.metrics ?? {})).toHaveLength(5);
    expect(suggested.offer).not.toHaveProperty("payFrom");
  });

  it("change only automatic values if nothing was touched", () => {
    const draft = newDraft(PROGRAM);
    const same = withBrief(draft, untouched(draft, PROGRAM), PROGRAM);
    expect(same.suggested).toEqual(draft.suggested);
    expect(same.requisition.role).toEqual(draft.requisition.role);
    expect(withBrief(same, untouched(same, PROGRAM), PROGRAM)).toEqual(same);
  });

  it("use the same title for the manager of the role in everything suggested", () => {
    const { requisition } = answered(newDraft(PROGRAM), PROGRAM);
    expect(requisition.reporting.reportsToFunction).toBe("platform");
    const boss = requisition.stakeholders.stakeholders.find(({ id }) => id === "director-of-engineering")!;
    expect(boss).toMatchObject({ who: "Head of Platform", function: "platform" });
    expect(requisition.interview.decisionRule).toContain("The Head of Platform decides");
    expect(requisition.interview.rounds[1]!.interviewer).toBe("the Head of Platform and a technical program manager");
    expect(JSON.stringify(requisition)).not.toContain("Director of Engineering");
  });
});
