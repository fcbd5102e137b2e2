import { describe, expect, it } from "vitest";
import { findPair } from "../../catalogue/catalogue";
import { catalogue } from "../../../tests/support/catalogue";
import { compare } from "../compare";
import { separationsOf } from "./separation";
import { compared } from "../testing/compared";

const [TPM, PM] = ["technical-program-manager", "product-manager"];
const separations = (...answers: object[]) => {
  const items = answers.map(compared);
  return separationsOf(items, compare(items), catalogue);
};
const sentences = (...answers: object[]) => separations(...answers).map(({ sentence }) => sentence);
const decides = (...ids: string[]) => ({
  stakeholders: { decisions: ids.map((id) => ({ id, right: id === "why" ? "told" : "decides" })) },
});
const measuredBy = (...outcomes: string[]) => ({ metrics: { metrics: outcomes.map((outcome) => ({ outcome })) } });

describe("what separates two requisitions", () => {
  it("is the sentence of their role types, with the question and both answers", () => {
    const pair = findPair(catalogue, TPM, PM)!;
    expect(separations({ role: { roleType: TPM } }, { role: { roleType: PM } })).toEqual([
      {
        other: 1,
        sentence: pair.separates,
        test: { question: pair.question, answers: [pair.answers[TPM], pair.answers[PM]] },
        apart: true,
      },
    ]);
  });

  it("is what only one decides, if the role type is the same", () => {
    const role = { roleType: TPM };
    expect(sentences({ role, ...decides("dates", "process") }, { role, ...decides("dates", "what") })).toEqual([
      "Only A decides “Process and cadence”. Only B decides “What is built”.",
    ]);
    expect(sentences(decides("dates"), {}, decides("why"))).toEqual([
      "Only A decides “Dates”. B doesn’t say what it decides.",
      "Only A decides “Dates”.",
    ]);
  });

  it("is what only one is measured by, if they decide the same", () => {
    expect(
      sentences(
        { ...decides("dates"), ...measuredBy("Dates hold", "Slips are seen", "Defects are found", "Users return") },
        { ...decides("dates"), ...measuredBy("Users return", "Revenue grows") },
        measuredBy("Dates hold", "Slips are seen", "Defects are found"),
      ),
    ).toEqual([
      "They take the same decisions. Only A is measured by “Dates hold”, “Slips are seen” and 1 more. Only B is measured by “Revenue grows”.",
      "Only A decides “Dates”. C doesn’t say what it decides.",
    ]);
  });

  it("is nothing if they say the same, which is reported too", () => {
    const same = { ...decides("dates"), ...measuredBy("Dates hold") };
    expect(separations(same, same)).toEqual([
      {
        other: 1,
        sentence:
          "As written, these two are the same job. They take the same decisions. They are measured by the same outcomes.",
        apart: false,
      },
    ]);
    expect(sentences({}, decides("why"))).toEqual([
      "As written, these two are the same job. A doesn’t say what it decides. Neither has a success metric.",
    ]);
    expect(sentences(decides("why"), decides("why"))).toEqual([
      "As written, these two are the same job. Neither takes a decision. Neither has a success metric.",
    ]);
  });
});
