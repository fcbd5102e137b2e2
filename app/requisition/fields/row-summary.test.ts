import { describe, expect, it } from "vitest";
import { optionsFor } from "./options";
import { blankRequisition, EVERY_SECTION, findSection } from "../requisition";
import { namesIn, rowInShort } from "./row-summary";
import type { RowsField } from "./rows-field";

const options = {
  ...optionsFor(blankRequisition(), { roleTypes: [], roundKinds: [], competencies: [] }),
  roundKinds: [{ value: "screen", label: "Recruiter screen" }],
  competencies: [{ value: "motivation", label: "Motivation" }],
  rounds: [{ value: "r1", label: "Systems" }],
};
const inShort = (list: string, row: object) => {
  const [slug, name] = list.split(".");
  return rowInShort(findSection(slug)!.fields[name!] as RowsField, { ...row }, options);
};

describe("a row in one line", () => {
  it("has the text before the colon as its title, and the main facts", () => {
    expect(
      inShort("metrics.metrics", {
        outcome: "Dates hold.",
        measure: "On-time delivery: milestones met, of all",
        unit: "% of milestones",
        baseline: "58",
        target: "85",
        day: "365",
      }),
    ).toEqual({ title: "On-time delivery", line: "Dates hold.", facts: ["58 → 85%", "day 365"] });
    expect(
      inShort("stakeholders.stakeholders", {
        who: "Architects",
        involvement: "partners",
        often: "fortnightly",
        needs: "The open questions",
      }),
    ).toEqual({ title: "Architects", line: "The open questions", facts: ["Partners", "every two weeks"] });
  });

  it("shows choices by their labels", () => {
    expect(
      inShort("interview.rounds", {
        kind: "screen",
        minutes: "30",
        interviewer: "a recruiter",
        leads: ["motivation", ""],
      }),
    ).toEqual({ title: "Recruiter screen", line: "Motivation", facts: ["30 min", "a recruiter"] });
    expect(inShort("requirements.mustHaves", { what: "Led a launch", round: "r1", metric: "gone" })).toEqual({
      title: "Led a launch",
      line: "gone",
      facts: ["Systems"],
    });
  });

  it("cuts a long title after a word, and never inside a character", () => {
    const titleOf = (what: string) => inShort("requirements.mustHaves", { what }).title;
    expect(titleOf(`You have ${"led a launch ".repeat(9)}`)).toBe(`You have${" led a launch".repeat(6)}…`);
    expect(titleOf("w".repeat(200))).toBe(`${"w".repeat(89)}…`);
    expect(titleOf("👩".repeat(100))).toBe(`${"👩".repeat(89)}…`);
  });

  it("shows which half of a fact is blank, and nothing if all is", () => {
    const facts = (row: object) => inShort("metrics.metrics", { outcome: "Dates hold.", unit: "days", ...row }).facts;
    expect(facts({ target: "5" })).toEqual(["not measured → 5 days"]);
    expect(facts({ baseline: "8", target: "" })).toEqual(["8 → no target"]);
    expect(facts({})).toEqual([]);
    expect(inShort("metrics.metrics", {})).toEqual({ title: "", line: "", facts: [] });
  });
});

it("uses only fields that the row has", () => {
  for (const section of EVERY_SECTION)
    for (const field of Object.values(section.fields))
      if (field.kind === "rows") {
        const { title, line, facts } = field.summary;
        for (const name of [...title, ...(line ? [line] : []), ...namesIn(facts)])
          expect(Object.keys(field.fields), `${section.slug}: ${name}`).toContain(name);
      }
});
