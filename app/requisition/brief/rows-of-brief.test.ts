import { describe, expect, it } from "vitest";
import { blankRequisition } from "../requisition";
import { briefOf } from "./brief";
import { readBrief } from "./read-brief";
import { answered, newDraft, newId, PLATFORM, PROGRAM, roleOf, untouched } from "./testing/new-draft";
import { withMetricSwapped } from "./swap-metric";
import { asShown, withBrief } from "./with-brief";

describe("stakeholders and metrics of a brief", () => {
  it("are confirmed when checked, and become a suggestion again when not", () => {
    const draft = newDraft(PROGRAM);
    const tick = (from: typeof draft, id: string, confirmed: boolean) => {
      const form = untouched(from, PROGRAM);
      const offered = form.offered.map((one) => (one.id === id ? { ...one, confirmed } : one));
      return withBrief(from, { ...form, offered }, PROGRAM);
    };
    const ticked = tick(draft, "architects", true);
    expect(ticked.suggested.stakeholders).not.toHaveProperty(["stakeholders.architects"]);
    expect(briefOf(ticked, PROGRAM.starter, newId).offered.find(({ id }) => id === "architects")?.confirmed).toBe(true);
    expect(tick(ticked, "architects", false).suggested).toEqual(draft.suggested);
  });

  it("are moved to the top when checked, in order, and stay there until that changes", () => {
    const draft = newDraft(PROGRAM);
    const order = ({ requisition }: typeof draft) => requisition.stakeholders.stakeholders.map(({ id }) => id);
    const [first, second, third, ...others] = order(draft) as [string, string, string, ...string[]];
    const checked = (from: typeof draft, ids: readonly string[]) => {
      const form = untouched(from, PROGRAM);
      return withBrief(
        from,
        { ...form, offered: form.offered.map((one) => ({ ...one, confirmed: ids.includes(one.id) })) },
        PROGRAM,
      );
    };
    const two = checked(draft, [second, third]);
    expect(order(two)).toEqual([second, third, first, ...others]);
    const moved = [first, second, third, ...others].map((id) =>
      two.requisition.stakeholders.stakeholders.find((row) => row.id === id)!,
    );
    const own = {
      ...two,
      requisition: { ...two.requisition, stakeholders: { ...two.requisition.stakeholders, stakeholders: moved } },
    };
    expect(order(checked(own, [second, third]))).toEqual([first, second, third, ...others]);
  });

  it("accept a name, a change to it, and its removal", () => {
    const named = answered(newDraft(PROGRAM), PROGRAM, {
      others: [
        { id: "x1", who: "Data platform lead" },
        { id: "x2", who: "" },
      ],
    });
    expect(named.requisition.stakeholders.stakeholders[0]).toMatchObject({
      id: "x1",
      who: "Data platform lead",
      function: "platform",
      needs: "",
    });
    expect(briefOf(named, PROGRAM.starter, newId).others).toEqual([{ id: "x1", who: "Data platform lead" }]);
    const again = answered(named, PROGRAM, { others: [{ id: "x1", who: "" }] });
    expect(again.requisition.stakeholders.stakeholders.some(({ id }) => id === "x1")).toBe(false);
  });

  it("put a target into its sentence", () => {
    const role = roleOf("product-manager");
    const draft = newDraft(role);
    const form = untouched(draft, role);
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

  it("put a bound into the sentence, and ask about a target that does not fit it", () => {
    const draft = newDraft(PLATFORM);
    const shown = briefOf(draft, PLATFORM.starter, newId);
    const typed = (target: string) => {
      const read = readBrief(
        { metric: [{ id: "platform-adoption", target, day: "365" }] },
        shown,
        PLATFORM.starter,
        "2026-11-22",
      );
      const [problem] = read.problems;
      return problem?.message ?? withBrief(draft, read.answers, PLATFORM).requisition.metrics.metrics[0]!.outcome;
    };
    const sentence = "of the teams that could use the platform build on it.";
    expect(typed("at least 80")).toBe(`At least 80% ${sentence}`);
    expect(typed("80 %")).toBe(`At least 80% ${sentence}`);
    expect(typed(">= 80")).toBe(`At least 80% ${sentence}`);
    expect(typed("<5")).toBe(`Under 5% ${sentence}`);
    expect(typed("max 3")).toBe(`At most 3% ${sentence}`);
    expect(typed("twice")).toBe(`Target: write a number, such as 70%. It goes into “At least 70% ${sentence}”`);
    expect(typed("all")).toMatch(/^Target: write a number, such as 70%/);
    expect(typed("150")).toMatch(/^Target: 150% is more than all/);
    expect(typed("200ms")).toMatch(/^Target: “ms” isn’t the unit/);
  });

  it("are not rows while they are blank", () => {
    const draft = { requisition: blankRequisition(), suggested: {} };
    const shown = asShown(briefOf(draft, undefined, () => ""));
    expect(shown.metrics).toHaveLength(3);
    expect(withBrief(draft, shown, undefined).requisition.metrics.metrics).toEqual([]);
  });

  it("can be swapped with another, and none is lost", () => {
    const draft = newDraft(PROGRAM);
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

  it("stay suggestions with automatic numbers until one is changed", () => {
    const draft = newDraft(PROGRAM);
    const form = untouched(draft, PROGRAM);
    const titled = withBrief(draft, { ...form, title: "Lead" }, PROGRAM);
    expect(titled.suggested.metrics).toEqual(draft.suggested.metrics);
    expect(titled.suggested.reporting).toEqual(draft.suggested.reporting);
    const [first, ...others] = form.metrics;
    const dated = withBrief(
      titled,
      { ...form, title: "Lead", metrics: [{ ...first!, day: "30" }, ...others] },
      PROGRAM,
    );
    const own = Object.keys(draft.suggested.metrics ?? {}).filter((path) => !(path in (dated.suggested.metrics ?? {})));
    expect(own).toEqual([`metrics.${first!.id}`]);
  });
});
