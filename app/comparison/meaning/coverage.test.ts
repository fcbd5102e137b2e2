import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { coverageRows, roundsInWords } from "./coverage";
import { compared } from "../testing/compared";

const item = (roleType: string, ...rounds: object[]) => compared({ role: { roleType }, interview: { rounds } });

describe("coverage", () => {
  it("says for each competency what each loop does with it, and in which rounds", () => {
    const rows = coverageRows(
      [
        item("technical-program-manager", { leads: ["risk-mitigation"] }, { covers: ["risk-mitigation"] }),
        item("", { leads: ["motivation"] }, { leads: ["motivation"] }),
      ],
      catalogue,
    );
    const [first] = catalogue.roleTypes.get("technical-program-manager")!.competencies;
    expect(rows[0]!.name).toBe(catalogue.competencies.get(first!)!.name);
    expect(rows.find(({ name }) => name === "Risk mitigation")!.cells).toEqual([
      { says: "Led once", leads: [1], covers: [2], off: false },
      undefined,
    ]);
    expect(rows.at(-1)).toEqual({
      name: "Motivation for this role",
      cells: [undefined, { says: "Led 2 times", leads: [1, 2], covers: [], off: true }],
    });
    expect(rows.flatMap(({ cells }) => cells[0]?.says ?? [])).toContain("Not tested");
  });

  it("describes rounds in words", () => {
    expect(roundsInWords({ leads: [2], covers: [1, 3] })).toBe("round 2, also rounds 1 and 3");
    expect(roundsInWords({ leads: [], covers: [1] })).toBe("round 1");
    expect(roundsInWords({ leads: [], covers: [] })).toBe("");
  });

  it("is empty without rounds", () => {
    expect(coverageRows([item("technical-program-manager"), item("product-manager")], catalogue)).toEqual([]);
  });
});
