import { describe, expect, it } from "vitest";
import { NO_BOILERPLATE } from "./boilerplate/boilerplate";
import { readiness } from "./readiness/readiness";
import { optionsFor } from "./fields/options";
import { blankRequisition, EVERY_SECTION } from "./requisition";
import { answersFile, requisitionFile } from "./requisition-file";
import { SECTIONS } from "./sections/index";

const noOptions = { roleTypes: [], roundKinds: [], competencies: [] };

describe("every section", () => {
  it.each(EVERY_SECTION.map((section) => [section.slug, section] as const))(
    "%s saves a blank and is not ready",
    (_, section) => {
      const blank = section.draft.parse({});
      expect(section.draft.parse(blank)).toEqual(blank);
      expect(section.ready.safeParse(blank).success).toBe(false);
    },
  );

  it("appears in the wizard's order", () => {
    const order = ["role", "reporting", "stakeholders", "metrics", "requirements", "offer", "interview"];
    expect(SECTIONS.map((section) => section.slug)).toEqual(order);
  });
});

describe("a blank requisition", () => {
  const blank = blankRequisition();
  it("has not been started", () => {
    const states = readiness(blank, {}, optionsFor(blank, noOptions), NO_BOILERPLATE).map((section) => section.state);
    expect(new Set(states)).toEqual(new Set(["not-started"]));
  });
});

describe("a requisition file", () => {
  const problemsOf = (raw: unknown) =>
    requisitionFile.safeParse(raw).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

  it("may omit everything except its schema", () => {
    expect(requisitionFile.parse({ schema: 1 })).toEqual({ requisition: blankRequisition(), suggested: {} });
  });
  it("must have its schema", () => expect(problemsOf({})).toEqual(["schema: write schema: 1 on top"]));
  it("names unknown keys", () => {
    const raw = { schema: 1, rolle: {}, role: { titel: "x" }, metrics: { metrics: [{ outcom: "x" }] } };
    expect(problemsOf(raw)).toEqual([
      "rolle: no such key: rolle",
      "role.titel: no such key: titel",
      "metrics.metrics.0.outcom: no such key: outcom",
    ]);
  });
  it("uses positions as ids of rows without one", () => {
    const { metrics } = answersFile.parse({ metrics: { metrics: [{ unit: "%" }, { unit: "days" }] } }).metrics;
    expect(metrics.map(({ id }) => id)).toEqual(["1", "2"]);
  });
});

describe("rules across answers", () => {
  const problemsOf = (slug: string, kind: "draft" | "ready", raw: unknown) => {
    const section = EVERY_SECTION.find((s) => s.slug === slug)!;
    const draft = section.draft.safeParse(raw);
    const result = kind === "draft" || !draft.success ? draft : section.ready.safeParse(draft.data);
    return result.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
  };

  it("reject a pay range with its ends swapped", () => {
    expect(problemsOf("offer", "draft", { payFrom: "2", payTo: "1" })).toEqual([
      "payTo: Pay to can’t be less than pay from",
    ]);
  });
  it("ask who decides if the role does not", () => {
    const problems = problemsOf("stakeholders", "ready", { decisions: [{ id: "dates", right: "told" }] });
    expect(problems).toContain("decisions.3.who: Dates: write who decides, because this role doesn’t");
  });
  it("ask for a baseline, or that it is not known", () => {
    const metric = (more: object) =>
      problemsOf("metrics", "ready", { metrics: [{ id: "a", unit: "%", ...more }] }).join("\n");
    expect(metric({})).toContain("Metric 1: write the baseline");
    expect(metric({ baselineUnknown: "on" })).not.toContain("baseline");
    expect(metric({ baselineUnknown: "on", baseline: "4" })).toContain("Clear “Baseline not known yet”");
  });
  it("keep the twelve decisions, whatever was sent", () => {
    const section = EVERY_SECTION.find((s) => s.slug === "stakeholders")!;
    const parsed = section.draft.parse({ decisions: [{ id: "dates", right: "decides" }] }) as {
      decisions: { id: string }[];
    };
    expect(parsed.decisions).toHaveLength(12);
    expect(problemsOf("stakeholders", "draft", { decisions: [{ id: "forged", right: "decides" }] })).toHaveLength(1);
  });
  it("reject a row sent twice, a forged id and too many rows", () => {
    const rows = (ids: string[]) => ({ metrics: ids.map((id) => ({ id, unit: "%" })) });
    expect(problemsOf("metrics", "draft", rows(["a", "a"]))[0]).toContain("sent twice");
    expect(problemsOf("metrics", "draft", rows(["<script>"]))[0]).toContain("don’t recognize this");
    const nine = Array.from({ length: 9 }, (_, i) => `m${i}`);
    expect(problemsOf("metrics", "draft", rows(nine))[0]).toBe("metrics: Success metrics: keep at most 8. This has 9");
  });
});
