import { describe, expect, it } from "vitest";
import { blankRequisition, findSection } from "../requisition";
import { metrics } from "../sections/metrics";
import { answersFile } from "../requisition-file";
import { countSuggested, keep, stillSuggested, suggest, suggestAll } from "./suggestions";

const starter = answersFile.parse({
  role: { mission: "Run the release train", notThis: ["A product manager"] },
  metrics: {
    metrics: [
      { id: "on-time", unit: "%" },
      { id: "defects", unit: "count" },
    ],
  },
});
const other = answersFile.parse({ role: { mission: "Choose what is built" } });

describe("suggest", () => {
  it("fills what is blank and marks it", () => {
    const { requisition, suggested } = suggest(
      { requisition: blankRequisition(), suggested: {} },
      starter,
      "role-type",
    );
    expect(requisition.role.mission).toBe("Run the release train");
    expect(suggested.role).toEqual({ mission: "role-type", notThis: "role-type" });
    expect(suggested.metrics).toEqual({ "metrics.on-time": "role-type", "metrics.defects": "role-type" });
    expect(countSuggested(suggested)).toBe(4);
  });

  it("leaves alone what the manager wrote", () => {
    const own = answersFile.parse({ metrics: { metrics: [{ id: "mine", unit: "days" }] } });
    const { requisition, suggested } = suggest({ requisition: own, suggested: {} }, starter, "role-type");
    expect(requisition.metrics.metrics.map(({ id }) => id)).toEqual(["mine"]);
    expect(suggested.metrics).toEqual({});
  });

  it("leaves existing suggestions as they are, including those kept or cleared", () => {
    const first = suggest({ requisition: blankRequisition(), suggested: {} }, starter, "role-type");
    const kept = { ...first, suggested: { ...first.suggested, metrics: { "metrics.defects": "role-type" } } } as const;
    expect(suggest(kept, starter, "role-type")).toEqual(kept);
    const [, defects] = first.requisition.metrics.metrics;
    const cleared = { ...kept, requisition: { ...first.requisition, metrics: { metrics: [defects!] } } };
    expect(suggest(cleared, starter, "role-type")).toEqual(cleared);
  });

  it("fills each row separately in fixed lists", () => {
    const decides = { right: "decides", who: "Director" };
    const usual = answersFile.parse({
      stakeholders: {
        decisions: [
          { id: "what", ...decides },
          { id: "why", ...decides },
        ],
      },
    });
    const own = answersFile.parse({ stakeholders: { decisions: [{ id: "what", right: "told", who: "CEO" }] } });
    const { requisition, suggested } = suggest({ requisition: own, suggested: {} }, usual, "role-type");
    expect(requisition.stakeholders.decisions.slice(0, 2)).toMatchObject([{ who: "CEO" }, { who: "Director" }]);
    expect(suggested.stakeholders).toEqual({ "decisions.why": "role-type" });
  });

  it("links suggested must-haves to existing rounds and metrics", () => {
    const round = { kind: "hiring-manager", minutes: 30, leads: ["motivation"] };
    const usual = answersFile.parse({
      metrics: { metrics: [{ id: "on-time", unit: "%" }] },
      requirements: { mustHaves: [{ id: "a", what: "You ran one", metric: "on-time", round: "talk" }] },
      interview: { rounds: [{ id: "talk", ...round }] },
    });
    const links = (own: object) => {
      const { requisition } = suggest({ requisition: answersFile.parse(own), suggested: {} }, usual, "role-type");
      const [row] = requisition.requirements.mustHaves;
      return [row!.metric, row!.round];
    };
    expect(links({})).toEqual(["on-time", "talk"]);
    expect(links({ interview: { rounds: [{ id: "mine", ...round }] } })).toEqual(["on-time", "mine"]);
    expect(links({ interview: { rounds: [{ id: "mine", ...round, kind: "executive" }] } })).toEqual([
      "on-time",
      "mine",
    ]);
    expect(links({ interview: { rounds: [{ id: "mine", kind: "executive" }] } })).toEqual(["on-time", ""]);
    expect(links({ metrics: { metrics: [{ id: "own", unit: "days" }] } })).toEqual(["", "talk"]);
  });

  it("replaces untouched suggestions of another role type, including those that both share", () => {
    const shared = answersFile.parse({
      metrics: {
        metrics: [
          { id: "on-time", unit: "%" },
          { id: "lead", unit: "days" },
        ],
      },
    });
    const before = suggest({ requisition: blankRequisition(), suggested: {} }, starter, "role-type");
    expect(suggest(before, shared, "role-type").requisition.metrics).toEqual(shared.metrics);
  });

  it("removes suggestions of another role type", () => {
    const first = suggest({ requisition: blankRequisition(), suggested: {} }, starter, "role-type");
    const second = suggest(first, other, "role-type");
    expect(second.requisition.role.mission).toBe("Choose what is built");
    expect(second.requisition.metrics.metrics).toEqual([]);
    expect(countSuggested(second.suggested)).toBe(1);
  });
});

describe("a list with the manager's rows", () => {
  const own = answersFile.parse({ metrics: { metrics: [{ id: "own", outcome: "Releases are on time", unit: "%" }] } });
  const offered = answersFile.parse({
    metrics: {
      metrics: [
        { id: "on-time", outcome: "releases are on time", unit: "%" },
        { id: "lead", outcome: "Changes arrive sooner", unit: "days" },
      ],
    },
  });
  const join = new Set(["metrics.metrics"]);

  it("is extended on request, without what it already covers", () => {
    const { requisition, suggested } = suggest({ requisition: own, suggested: {} }, offered, "role-type", { join });
    expect(requisition.metrics.metrics.map(({ id }) => id)).toEqual(["own", "lead"]);
    expect(suggested.metrics).toEqual({ "metrics.lead": "role-type" });
    expect(suggest({ requisition: own, suggested: {} }, offered, "role-type").requisition.metrics).toEqual(own.metrics);
  });

  it("stays as it is if there is no room for all suggestions", () => {
    const { most } = metrics.fields.metrics;
    const rows = Array.from({ length: most - 1 }, (_, i) => ({ id: `own${i}`, outcome: `Outcome ${i}` }));
    const full = answersFile.parse({ metrics: { metrics: rows } });
    const { requisition } = suggest({ requisition: full, suggested: {} }, offered, "role-type", { join });
    expect(requisition.metrics).toEqual(full.metrics);
  });
});

describe("an answer imported from a text", () => {
  const read = answersFile.parse({
    role: { title: "Release Lead" },
    metrics: { metrics: [{ id: "read", unit: "days" }] },
  });
  const draft = { requisition: read, suggested: suggestAll(read, "import") };

  it("is not filled as a blank, and stays a suggestion from the text", () => {
    const { requisition, suggested } = suggest(draft, starter, "role-type");
    expect(requisition.role).toMatchObject({ title: "Release Lead", mission: "Run the release train" });
    expect(requisition.metrics).toEqual(read.metrics);
    expect(suggested.role).toEqual({ title: "import", mission: "role-type", notThis: "role-type" });
    expect(suggested.metrics).toEqual({ "metrics.read": "import" });
  });
});

describe("a suggestion", () => {
  const section = findSection("role")!;
  const suggested = { mission: "role-type", notThis: "role-type" } as const;

  it("stays one as long as it is unchanged, and is an answer once edited or cleared", () => {
    const edited = { ...starter.role, mission: "Run it well" };
    expect(stillSuggested(section, starter.role, starter.role, suggested)).toEqual(suggested);
    expect(stillSuggested(section, starter.role, edited, suggested)).toEqual({ notThis: "role-type" });
    expect(stillSuggested(section, starter.role, { ...starter.role, notThis: [] }, suggested)).toEqual({
      mission: "role-type",
    });
  });

  it("can be kept alone, by its list, or with all", () => {
    const both = { "metrics.a": "copy", "metrics.b": "copy", mission: "copy" } as const;
    expect(keep(both, "metrics.a")).toEqual({ "metrics.b": "copy", mission: "copy" });
    expect(keep(both, "metrics")).toEqual({ mission: "copy" });
    expect(keep(both, undefined)).toEqual({});
  });
});

it("marks every answer of a copy", () => {
  expect(suggestAll(starter, "copy")).toMatchObject({
    role: { mission: "copy", notThis: "copy" },
    metrics: { "metrics.on-time": "copy" },
  });
});
