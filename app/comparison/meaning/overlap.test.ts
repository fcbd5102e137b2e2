import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRequisition } from "../../../tests/support/arbitrary-requisition";
import { compare } from "../compare";
import { type Overlap, overlapsOf } from "./overlap";
import { compared } from "../testing/compared";

const overlap = (...answers: object[]) => {
  const items = answers.map(compared);
  return overlapsOf(items, compare(items));
};
const inWords = ({ title, inAll, inSome, inOne }: Overlap) =>
  [title, inAll, inSome, inOne].map((part) =>
    typeof part === "string" ? part : part.map((shared) => `${shared.label}: ${shared.in.join("")}`),
  );

describe("the overlap of requisitions", () => {
  it("counts decisions by the role's part in them", () => {
    const decisions = (...rights: [string, string][]) => ({
      stakeholders: { decisions: rights.map(([id, right]) => ({ id, right })) },
    });
    const overlaps = overlap(
      decisions(["dates", "decides"], ["what", "told"], ["budget", "decides"]),
      decisions(["dates", "decides"], ["what", "decides"], ["budget", "decides"]),
      decisions(["dates", "decides"], ["what", "told"], ["budget", "recommends"]),
    );
    expect(overlaps.slice(0, 3).map(inWords)).toEqual([
      ["Decisions it takes", ["Dates: 012"], ["Budget: 01"], ["What is built: 1"]],
      ["Decisions it recommends on", [], [], ["Budget: 2"]],
      ["Decisions it is told of", [], ["What is built: 02"], []],
    ]);
  });

  it("matches metrics and stakeholders by meaning, like the rows", () => {
    const [, , , metrics, stakeholders] = overlap(
      {
        metrics: { metrics: [{ outcome: "Release dates hold." }, { outcome: "Users return." }] },
        stakeholders: { stakeholders: [{ who: "Security lead" }] },
      },
      {
        metrics: { metrics: [{ outcome: "The release dates hold firm" }] },
        stakeholders: { stakeholders: [{ who: "Lead for security" }, { who: "Head of Design" }] },
      },
    );
    expect(inWords(metrics!)).toEqual(["Success metrics", ["Release dates hold: 01"], [], ["Users return: 0"]]);
    expect(inWords(stakeholders!)).toEqual(["Stakeholders", ["Security lead: 01"], [], ["Head of Design: 1"]]);
  });

  it("counts a competency once, by its name, however often its rounds test it", () => {
    const rounds = (...ids: string[][]) => ({ interview: { rounds: ids.map((leads) => ({ leads })) } });
    const overlaps = overlap(rounds(["risk-mitigation"], ["risk-mitigation", "gone"]), rounds(["execution"]));
    expect(inWords(overlaps.at(-1)!)).toEqual([
      "Competencies tested",
      [],
      [],
      ["Risk mitigation: 0", "gone: 0", "Execution: 1"],
    ]);
  });

  it("lists everything once, and everything as shared for two copies", () => {
    fc.assert(
      fc.property(arbitraryRequisition, arbitraryRequisition, (one, other) => {
        for (const { inAll, inSome, inOne } of overlap(one, other, one)) {
          expect(inAll.every((shared) => shared.in.length === 3)).toBe(true);
          expect(inSome.every((shared) => shared.in.length === 2)).toBe(true);
          expect(inOne.every((shared) => shared.in.length === 1)).toBe(true);
        }
        expect(overlap(one, one).flatMap(({ inSome, inOne }) => [...inSome, ...inOne])).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
