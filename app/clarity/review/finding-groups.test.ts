import { describe, expect, it } from "vitest";
import { toFinding } from "../finding";
import { groupFindings } from "./finding-groups";

const finding = (rule: string, at: string, found: string, instead = "Do it.") =>
  toFinding({ rule, severity: "warning", why: "Why.", source: "House rule" }, { at, found, instead });

describe("groups of findings", () => {
  it("have one rule and one kind of answer", () => {
    const groups = groupFindings([
      finding("metric-incomplete", "metrics.metrics.b.target", "Metric 2 has no target."),
      finding("metric-incomplete", "metrics.metrics.b.source", "Metric 2 has no data source."),
      finding("metric-incomplete", "metrics.metrics.c.target", "Metric 3 has no target."),
      finding("title-acronym", "role.title", "“TPM” can mean two jobs."),
      finding("body-blended", "", "The text asks for two jobs."),
    ]);
    expect(groups.map(({ id, findings }) => `${id} ${findings.length}`)).toEqual([
      "metric-incomplete-metrics-metrics-target 2",
      "metric-incomplete-metrics-metrics-source 1",
      "title-acronym-role-title 1",
      "body-blended 1",
    ]);
  });

  it("say what to do only if it is the same for all", () => {
    const [group] = groupFindings([
      finding("a", "role.title", "“x”: jargon.", "Write “y”."),
      finding("a", "role.title", "“z”: jargon.", "Write “w”."),
    ]);
    expect(group!.instead).toBe("");
    const [laws] = groupFindings([
      finding("b", "offer.payTo", "Law A asks for it.", "Write the pay range. A applies to 4 or more."),
      finding("b", "offer.payTo", "Law B asks for it.", "Write the pay range. B applies to all."),
    ]);
    expect(laws!.instead).toBe("Write the pay range.");
  });
});

describe("the heading of a group", () => {
  it.each([
    [["Metric 2 has no target."], "Metric 2 has no target."],
    [[2, 3, 4, 5].map((n) => `Metric ${n} has no target.`), "Metrics 2 to 5 have no target"],
    [["Round 4 tests nothing.", "Round 2 tests nothing."], "Rounds 2 and 4 test nothing"],
    [["Must-have 1 serves no metric.", "Must-have 3 serves no metric."], "Must-haves 1 and 3 serve no metric"],
    [["Responsibility 1 is vague.", "Responsibility 2 is vague."], "Responsibilities 1 and 2 are vague"],
    [
      [
        "Responsibility 1 is the work of a Product Manager: “a”",
        "Responsibility 4 is the work of a Product Manager: “b”",
      ],
      "Responsibilities 1 and 4 are the work of a Product Manager",
    ],
    [["“ninja”: inflated title.", "“guru”: inflated title."], "“ninja” and “guru”: inflated title"],
    [["“A B” reads as shouting.", "“C D” reads as shouting."], "“A B” and “C D” read as shouting"],
    [[1, 2, 5].map((n) => `The target of metric ${n} is a word: “soon”`), "The target of metrics 1, 2 and 5 is a word"],
    [
      ["what is built", "why it is built"].map((what) => `This role decides ${what}, but a TPM is told.`),
      "This role decides what and why it is built, but a TPM is told",
    ],
    [
      ["strategy", "design"].map((what) => `No round tests ${what}, which a Product Manager is hired for.`),
      "No round tests strategy or design, which a Product Manager is hired for",
    ],
    [
      ["less churn", "more use"].map((what) => `“The other” is measured by the same: ${what}`),
      "“The other” is measured by the same",
    ],
  ])("merges %j", (found, title) => {
    const [group] = groupFindings(found.map((sentence, i) => finding("r", `metrics.metrics.${i}.target`, sentence)));
    expect(group).toMatchObject({ title, isSaid: true });
  });

  it.each([
    [
      "Responsibility 1 is the work of a Product Manager: “a”",
      "Responsibility 2 is the work of an SRE: “b”",
      "Responsibility 1 is the work of a Product Manager",
    ],
    [
      "Metric 1 is a program metric; it measures a Program Manager.",
      "Metric 2 is a program metric; it measures a Program Manager.",
      "Metric 1 is a program metric",
    ],
    [
      "This role decides what is built, but a Product Manager usually recommends.",
      "This role decides the dates, but a Product Manager usually is told.",
      "This role decides what is built",
    ],
    [
      "Law A requires the range in the posting.",
      "Law B requires it before the interview.",
      "Law A requires the range in the posting",
    ],
  ])("gives the first and the number of others if they differ: %s", (one, other, start) => {
    const [group] = groupFindings([one, other].map((sentence) => finding("r", "interview.rounds", sentence)));
    expect(group).toMatchObject({ title: `${start} (and 1 more)`, isSaid: false });
  });
});
