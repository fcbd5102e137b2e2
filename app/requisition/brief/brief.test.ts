import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { gapsIn } from "../gaps";
import { blankRequisition, EVERY_SECTION, type Requisition } from "../requisition";
import { suggest } from "../suggestions";
import { briefOf } from "./brief";
import { withBriefConfirmed, withMetricSwapped } from "./confirm-brief";
import { countAnswered, questionsOf } from "./questions";
import { askedSlots } from "./starter-slots";
import { asShown, type BriefAnswers, type BriefRole, withBrief } from "./with-brief";

let ids = 0;
const newId = () => `new${(ids += 1)}`;

const roleOf = (id: string): BriefRole & { id: string } => catalogue.roleTypes.get(id)!;
const PROGRAM = roleOf("technical-program-manager");

function begun(role: BriefRole & { id: string }) {
  const blank = blankRequisition();
  const requisition = { ...blank, role: { ...blank.role, roleType: role.id } };
  return suggest({ requisition, suggested: {} }, role.starter, "role-type");
}

/** What a page sends that nobody has touched. */
const untouched = (draft: ReturnType<typeof begun>, starter: Requisition): BriefAnswers =>
  asShown(briefOf(draft, starter, newId));

const ANSWERS = {
  title: "Senior Technical Program Manager",
  level: "L5",
  area: "Streaming Platform",
  slots: new Map([
    ["the program", "the move to one event pipeline"],
    ["what has changed for users", "no play goes uncounted"],
  ]),
  reportsTo: "Head of Platform",
  place: "Sweden and New York State",
  workMode: "remote",
  pay: { payFrom: 140000, payTo: 170000 },
  currency: "USD",
  start: "March 2027",
} as const;

const answered = (draft = begun(PROGRAM), more: Partial<BriefAnswers> = {}) =>
  withBrief(draft, { ...untouched(draft, PROGRAM.starter), ...ANSWERS, ...more }, PROGRAM);

describe("the questions of a brief", () => {
  it.each([...catalogue.roleTypes.values()].map((role) => [role.id, role] as const))(
    "are twelve at most for a %s, and leave no gap",
    (_, role) => {
      const draft = begun(role);
      expect(questionsOf(briefOf(draft, role.starter, newId)).length).toBe(12);
      const slots = new Map(askedSlots(role.starter).map((name) => [name, "the thing"]));
      const after = withBrief(draft, { ...untouched(draft, role.starter), ...ANSWERS, slots }, role);
      expect(gapsIn(after.requisition)).toEqual([]);
      for (const { slug, draft: schema } of EVERY_SECTION) {
        expect(schema.safeParse(after.requisition[slug]).success, slug).toBe(true);
      }
      expect(after.requisition.metrics.metrics.slice(0, 3).every(({ target }) => target !== "")).toBe(true);
    },
  );

  it("ask for a mission in the manager's own words as one answer", () => {
    const draft = begun(PROGRAM);
    const requisition = { ...draft.requisition, role: { ...draft.requisition.role, mission: "Ship it." } };
    const brief = briefOf({ ...draft, requisition }, PROGRAM.starter, newId);
    expect(brief.mission).toBe("Ship it.");
    expect(brief.slots.map(({ name }) => name)).toEqual(["the program"]);
    expect(questionsOf(brief).length).toBe(12);
  });

  it("are asked of a requisition without a role type as well", () => {
    const brief = briefOf({ requisition: blankRequisition(), suggested: {} }, undefined, newId);
    expect(countAnswered(brief)).toEqual({ answered: 0, of: 11 });
    expect(brief.metrics.every(({ isNew }) => isNew)).toBe(true);
  });
});

describe("the answers of a brief", () => {
  it("are read back as they were given, and change with it everywhere", () => {
    const after = answered();
    const brief = briefOf(after, PROGRAM.starter, newId);
    expect(brief.slots.map(({ value }) => value)).toEqual(["the move to one event pipeline", "no play goes uncounted"]);
    expect(brief).toMatchObject({
      title: ANSWERS.title,
      place: ANSWERS.place,
      pay: "140,000 to 170,000",
      start: "March 2027",
    });
    expect(after.requisition.offer.places).toEqual(["Sweden", "New York State"]);
    expect(after.requisition.offer.period).toBe("year");

    const again = withBrief(
      after,
      {
        ...untouched(after, PROGRAM.starter),
        ...ANSWERS,
        pay: undefined,
        place: "Norway",
        slots: new Map([["the program", "the cloud move"]]),
      },
      PROGRAM,
    );
    const { role, requirements, offer } = again.requisition;
    expect(role.mission).toMatch(/^You run the cloud move, .* no play goes uncounted/s);
    expect(requirements.responsibilities.join()).toContain("Break the cloud move into");
    expect(JSON.stringify(again.requisition)).not.toContain("event pipeline");
    expect(offer.places).toEqual(["Norway"]);
  });

  it("can be taken back: what was in a gap is a gap again", () => {
    const draft = begun(PROGRAM);
    const after = answered(draft);
    const empty = new Map([...ANSWERS.slots.keys()].map((name) => [name, ""]));
    const again = withBrief(after, { ...untouched(after, PROGRAM.starter), slots: empty }, PROGRAM);
    expect(again.requisition.role.mission).toBe(draft.requisition.role.mission);
  });

  it("leave alone what the manager has rewritten", () => {
    const draft = answered();
    const { requirements } = draft.requisition;
    const own = ["Plan the move to one event pipeline.", ...requirements.responsibilities.slice(1)];
    const edited = {
      ...draft,
      requisition: { ...draft.requisition, requirements: { ...requirements, responsibilities: own } },
    };
    const after = withBrief(
      edited,
      { ...untouched(edited, PROGRAM.starter), slots: new Map([["the program", "the cloud move"]]) },
      PROGRAM,
    );
    expect(after.requisition.requirements.responsibilities[0]).toBe(own[0]);
    expect(after.requisition.requirements.responsibilities[2]).toContain("risks in the cloud move");
  });

  it("are the manager's own; what changes with them stays a suggestion", () => {
    const { suggested } = answered();
    expect(Object.keys(suggested.role ?? {})).toEqual(["roleType", "notThis"].filter((p) => p in suggested.role!));
    expect(suggested.requirements).toHaveProperty("responsibilities");
    expect(suggested.metrics).toHaveProperty(["metrics.dependency-resolution"]);
    expect(suggested.offer).not.toHaveProperty("payFrom");
  });

  it("change nothing when nothing was touched but what fills itself", () => {
    const draft = begun(PROGRAM);
    const after = withBrief(draft, untouched(draft, PROGRAM.starter), PROGRAM);
    expect(after.suggested).toEqual(draft.suggested);
    expect(after.requisition.role).toEqual(draft.requisition.role);
    const twice = withBrief(after, untouched(after, PROGRAM.starter), PROGRAM);
    expect(twice).toEqual(after);
  });

  it("call whom the role reports to alike in everything suggested", () => {
    const { requisition } = answered();
    expect(requisition.reporting.reportsToFunction).toBe("platform");
    const boss = requisition.stakeholders.stakeholders.find(({ id }) => id === "director-of-engineering")!;
    expect(boss).toMatchObject({ who: "Head of Platform", function: "platform" });
    expect(requisition.interview.decisionRule).toContain("The Head of Platform decides");
    expect(requisition.interview.rounds[1]!.interviewer).toBe("the Head of Platform and a technical program manager");
    expect(JSON.stringify(requisition)).not.toContain("Director of Engineering");
  });
});

describe("stakeholders and metrics of a brief", () => {
  it("are confirmed with a tick, and a suggestion again without it", () => {
    const draft = begun(PROGRAM);
    const tick = (from: typeof draft, id: string, confirmed: boolean) => {
      const form = untouched(from, PROGRAM.starter);
      const offered = form.offered.map((one) => (one.id === id ? { ...one, confirmed } : one));
      return withBrief(from, { ...form, offered }, PROGRAM);
    };
    const ticked = tick(draft, "architects", true);
    expect(ticked.suggested.stakeholders).not.toHaveProperty(["stakeholders.architects"]);
    expect(briefOf(ticked, PROGRAM.starter, newId).offered.find(({ id }) => id === "architects")?.confirmed).toBe(true);
    expect(tick(ticked, "architects", false).suggested).toEqual(draft.suggested);
  });

  it("take a name, change it and drop it", () => {
    const named = answered(begun(PROGRAM), {
      others: [
        { id: "x1", who: "Data platform lead" },
        { id: "x2", who: "" },
      ],
    });
    const last = named.requisition.stakeholders.stakeholders.at(-1);
    expect(last).toMatchObject({ id: "x1", who: "Data platform lead", function: "platform", needs: "" });
    expect(briefOf(named, PROGRAM.starter, newId).others).toEqual([{ id: "x1", who: "Data platform lead" }]);
    const again = answered(named, { others: [{ id: "x1", who: "" }] });
    expect(again.requisition.stakeholders.stakeholders.some(({ id }) => id === "x1")).toBe(false);
  });

  it("carry a target into the sentence that says it", () => {
    const role = roleOf("product-manager");
    const draft = begun(role);
    const form = untouched(draft, role.starter);
    expect(form.metrics[0]).toEqual({ id: "engagement-lift", target: "36", day: "365" });
    const to = (target: string, from = draft) =>
      withBrief(from, { ...form, metrics: [{ ...form.metrics[0]!, target }, ...form.metrics.slice(1)] }, role);
    expect(to("36").requisition.metrics.metrics[0]!.outcome).toContain("At least 36% of new users");
    expect(to("36").suggested.metrics).toHaveProperty(["metrics.engagement-lift"]);
    const higher = to("40", to("36"));
    expect(higher.requisition.metrics.metrics[0]).toMatchObject({ target: "40" });
    expect(higher.requisition.metrics.metrics[0]!.outcome).toContain("At least 40% of new users");
    expect(higher.suggested.metrics).not.toHaveProperty(["metrics.engagement-lift"]);
  });

  it("change places with another, and none is lost", () => {
    const draft = begun(PROGRAM);
    const after = withMetricSwapped(draft, PROGRAM.starter, "on-time-delivery", "one-plan");
    const rows = after.requisition.metrics.metrics.map(({ id }) => id);
    expect(rows[0]).toBe("one-plan");
    expect([...rows].sort()).toEqual(draft.requisition.metrics.metrics.map(({ id }) => id).sort());
    const few = {
      ...draft,
      requisition: { ...draft.requisition, metrics: { metrics: draft.requisition.metrics.metrics.slice(0, 3) } },
    };
    const more = withMetricSwapped(few, PROGRAM.starter, "on-time-delivery", "one-plan");
    expect(more.requisition.metrics.metrics.map(({ id }) => id)).toEqual([
      "one-plan",
      "defect-escape-rate",
      "reliability-and-scale",
      "on-time-delivery",
    ]);
    expect(withMetricSwapped(draft, PROGRAM.starter, "on-time-delivery", "nothing")).toBe(draft);
  });

  it("are the manager's once the brief is sent on, with everything else it showed", () => {
    const draft = answered();
    const { suggested } = withBriefConfirmed(draft, PROGRAM.starter);
    expect(suggested.reporting).not.toHaveProperty("reportsTo");
    expect(Object.keys(suggested.metrics ?? {})).toHaveLength(3);
    expect(suggested.requirements).toEqual(draft.suggested.requirements);
  });
});
