import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRequisition } from "../../../tests/support/arbitrary-requisition";
import { blankRequisition, EVERY_SECTION, type Requisition } from "../../requisition/requisition";
import { countSuggested } from "../../requisition/suggestions/suggestions";
import { readRequisition } from "../reading/read-requisition";
import { rolesToSplit, split } from "./split";
import { type Choice, toDrafts } from "./split-drafts";
import { blended, surroundingsOf } from "../testing/blended";

const read = (requisition: Requisition) => readRequisition(requisition, surroundingsOf(requisition));
const ROLES = ["product-manager", "technical-program-manager"] as const;
const parted = split(read(blended), ROLES);
const item = (key: string) => parted.items.find((other) => other.key === key)!;

describe("a split", () => {
  it("assigns each item by its words", () => {
    expect(item("requirements.responsibilities.0")).toMatchObject({
      side: "first",
      clues: [
        { phrase: "Own the product vision and the product roadmap", side: "first" },
        { phrase: "product vision", side: "first" },
      ],
    });
    expect(item("requirements.responsibilities.4")).toMatchObject({
      side: "second",
      clues: [{ phrase: "dependency", side: "second" }],
    });
    expect(item("metrics.metrics.feature-adoption").side).toBe("first");
    expect(item("metrics.metrics.on-time-delivery").side).toBe("second");
  });

  it("assigns decisions to the trade that makes them, and those of others to both", () => {
    expect(item("stakeholders.decisions.what").side).toBe("first");
    expect(item("stakeholders.decisions.dates").side).toBe("second");
    expect(item("stakeholders.decisions.budget")).toMatchObject({ side: "shared", clues: [] });
  });

  it("assigns rounds by their kind and what they test", () => {
    expect(item("interview.rounds.product-sense").side).toBe("first");
    expect(item("interview.rounds.program-design").side).toBe("second");
    expect(item("interview.rounds.recruiter").side).toBe("shared");
  });

  it("is mirrored when the role types are swapped", () => {
    const mirror = { first: "second", second: "first", shared: "shared" } as const;
    const other = split(read(blended), [ROLES[1], ROLES[0]]);
    expect(other.items.map(({ side }) => mirror[side])).toEqual(parted.items.map(({ side }) => side));
  });

  it("requires two known role types", () => {
    expect(() => split(read(blended), ["product-manager", "product-manager"])).toThrow(RangeError);
    expect(() => split(read(blended), ["product-manager", "gone"])).toThrow(RangeError);
  });

  it("is offered between the two role types it reads as, its own first", () => {
    expect(rolesToSplit(read(blended))).toEqual(["program-manager", "product-manager"]);
    const [first, second] = rolesToSplit(read(blankRequisition()));
    expect(first).not.toBe(second);
  });
});

describe("the two requisitions", () => {
  const choices = new Map<string, Choice>([
    ["requirements.responsibilities.6", "neither"],
    ["metrics.metrics.on-time-delivery", "neither"],
    ["stakeholders.decisions.budget", "neither"],
  ]);
  const [first, second] = toDrafts(parted, choices).map(({ requisition }) => requisition) as [Requisition, Requisition];

  it("have one role type and one title each, and share the rest", () => {
    expect([first.role.roleType, second.role.roleType]).toEqual(ROLES);
    expect(first.role.title).toBe("Senior Product Manager, Music");
    expect(second.role.title).toBe("Senior Technical Program Manager, Music");
    for (const half of [first, second]) {
      expect(half.offer).toEqual(blended.offer);
      expect(half.reporting).toEqual(blended.reporting);
      expect(half.role.mission).toBe(blended.role.mission);
    }
  });

  it("contain their own items and the shared ones, and nothing that was left out", () => {
    const duties = blended.requirements.responsibilities;
    expect(first.requirements.responsibilities).toContain(duties[0]);
    expect(second.requirements.responsibilities).not.toContain(duties[0]);
    for (const half of [first, second]) {
      expect(half.requirements.responsibilities).not.toContain(duties[6]);
      expect(half.interview.rounds.map(({ id }) => id)).toContain("recruiter");
    }
  });

  it("keep only those links of a must-have whose targets went along", () => {
    const row = second.requirements.mustHaves.find(({ id }) => id === "many-teams")!;
    expect(row).toMatchObject({ metric: "", round: "program-design" });
  });

  it("each say who makes the decisions that went to the other", () => {
    const right = (half: Requisition, wanted: string) => half.stakeholders.decisions.find(({ id }) => id === wanted)!;
    expect(right(first, "what").right).toBe("decides");
    expect(right(second, "what")).toMatchObject({ right: "told", who: "Senior Product Manager, Music" });
    expect(right(first, "budget")).toEqual({ id: "budget", right: "", who: "" });
  });

  it("of a hybrid are no longer hybrids", () => {
    const hybrid = { hybridWith: "product-manager", hybridShare: 50, hybridDecider: "Me", hybridReview: "May" };
    const requisition = { ...blended, role: { ...blended.role, ...hybrid } };
    for (const half of toDrafts(split(read(requisition), ROLES), new Map())) {
      expect(half.requisition.role).toMatchObject({ hybridWith: "", hybridShare: null, hybridDecider: "" });
    }
  });

  it("of any requisition can be saved, and every answer in them is a suggestion", () => {
    fc.assert(
      fc.property(arbitraryRequisition, (requisition) => {
        const subject = read(requisition);
        for (const half of toDrafts(split(subject, rolesToSplit(subject)), new Map())) {
          for (const { slug, draft } of EVERY_SECTION) {
            expect(draft.parse(half.requisition[slug])).toEqual(half.requisition[slug]);
          }
          expect(countSuggested(half.suggested)).toBeGreaterThan(0);
          expect(Object.values(half.suggested).flatMap((paths) => Object.values(paths))).not.toContain("role-type");
        }
      }),
      { numRuns: 100 },
    );
  });
});
