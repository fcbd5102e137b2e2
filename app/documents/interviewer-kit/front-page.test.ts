import { expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { interviewerKit } from "./interviewer-kit";
import { textsOf } from "../blocks/words";

const { requisition } = catalogue.examples.get("technical-program-manager-platform")!;

it("warns the sender about a round without minutes", () => {
  const read = (third: number | null) => {
    const rounds = requisition.interview.rounds.map((one, i) => (i === 2 ? { ...one, minutes: third } : one));
    const source = sourceOf({ ...requisition, interview: { ...requisition.interview, rounds } });
    return interviewerKit(source).flatMap(textsOf).join("\n");
  };
  expect(read(null)).toContain("Round 3 has no minutes");
  expect(read(45)).not.toContain("has no minutes");
});
