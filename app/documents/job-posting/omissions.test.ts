import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import type { Requisition } from "../../requisition/requisition";
import { descriptionBlocks, noticesOfDescription } from "../job-description/job-description";
import { jobPosting, noticesOfPosting } from "./job-posting";
import type { Notice } from "../notice";
import { textsOf } from "../blocks/words";
import { roundsSentence } from "./offer-parts";

const example = [...catalogue.examples.values()].find(
  ({ requisition }) => requisition.role.roleType === "technical-program-manager",
)!.requisition;
const sourceWith = (change: (requisition: Requisition) => Partial<Requisition>) =>
  sourceOf({ ...example, ...change(example) });
const cutsIn = (notices: readonly Notice[]) => notices.flatMap(({ cuts = [] }) => cuts);
const textIn = (blocks: Parameters<typeof textsOf>[0][]) => blocks.flatMap(textsOf).join("\n");

describe("what a posting leaves out", () => {
  it("is reported for every kind", () => {
    const about = Array.from({ length: 90 }, () => "freight").join(" ");
    const cuts = cutsIn(noticesOfPosting(sourceWith(({ offer }) => ({ offer: { ...offer, about } }))));
    const out = (of: string) => cuts.filter((cut) => cut.of === of && cut.is === "").map(({ was }) => was);
    const { niceToHaves, learnHere } = example.requirements;
    expect(out("extra")).toEqual([...niceToHaves, ...learnHere]);
    expect(out("round")).toHaveLength(example.interview.rounds.length);
    const informed = example.stakeholders.decisions.filter(({ right }) => right === "told");
    expect(out("decision")).toHaveLength(informed.length);
    expect(out("not").length).toBeGreaterThan(0);
    expect(example.role.notThis).toEqual(expect.arrayContaining(out("not")));
  });

  it("is nothing if there is room", () => {
    const short = sourceWith(({ role, requirements, offer }) => ({
      role: { ...role, mission: "You move freight" },
      requirements: { ...requirements, responsibilities: ["Move freight"], mustHaves: [], niceToHaves: ["Ships"] },
      offer: { ...offer, about: "We move freight", benefits: [] },
    }));
    const cuts = cutsIn(noticesOfPosting(short)).map(({ of }) => of);
    expect(cuts.filter((of) => of !== "goal" && of !== "partner")).toEqual([]);
    const text = textIn(jobPosting(short));
    expect(text).toContain("You move freight.");
    expect(text).toContain("We move freight.");
    expect(text).toContain("Ships.");
  });

  it("is reported for pay that depends only on scores", () => {
    const said = (movesPay: string) =>
      noticesOfPosting(sourceWith(({ offer }) => ({ offer: { ...offer, movesPay } }))).filter(
        ({ at }) => typeof at === "object" && "field" in at && at.field === "movesPay",
      );
    expect(said("The scorecards decide.")).toHaveLength(1);
    expect(said("The years at sea decide.")).toEqual([]);
  });
});

it("reports every source, line and day that a job description leaves out", () => {
  const source = sourceOf(example);
  const cuts = cutsIn(noticesOfDescription(source));
  const of = (kind: string) => cuts.filter((cut) => cut.of === kind);
  const text = textIn(descriptionBlocks(source));
  for (const { was } of of("extra")) expect(text).not.toContain(was);
  const days = `within ${example.interview.daysToOffer} days`;
  expect(of("days")).toHaveLength(text.includes(days) ? 0 : 1);
  expect(of("source").length > 0).toBe(!text.includes("Figures are read from"));
});

it("gives a minimum for the rounds if one has no duration", () => {
  const rounds = example.interview.rounds.slice(0, 3);
  const say = (minutes: (number | null)[]) =>
    roundsSentence(
      sourceWith(({ interview }) => ({
        interview: {
          ...interview,
          preparationMinutes: null,
          rounds: rounds.slice(0, minutes.length).map((round, i) => ({ ...round, minutes: minutes[i]! })),
        },
      })),
    );
  expect(say([30, null, 45])).toBe("Three rounds, at least 1 hour 15 minutes in all");
  expect(say([30, 45])).toBe("Two rounds, 1 hour 15 minutes in all");
  expect(say([null, null])).toBe("Two rounds");
});
