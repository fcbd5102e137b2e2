import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import type { Requisition } from "../../requisition/requisition";

const { requisition: example } = catalogue.examples.get("technical-program-manager-platform")!;
const fires = (rule: string, changes: Partial<Requisition>) =>
  sourceOf({ ...example, ...changes }).review.open.some((finding) => finding.rule === rule);

describe("hours of preparation", () => {
  const asks = (exercise: string) =>
    fires("preparation-unpaid", { interview: { ...example.interview, preparationMinutes: 180, exercise } });

  it.each(["Draw a system you know. Paid €150 voucher.", "We pay for the day.", "A gift card of $100 is yours."])(
    "are paid: %j",
    (exercise) => expect(asks(exercise)).toBe(false),
  );

  it.each(["Draw a system.", "Takes three hours and isn't paid.", "Unpaid homework.", "There is no pay for it."])(
    "are not: %j",
    (exercise) => expect(asks(exercise)).toBe(true),
  );
});

describe("a decision of the role", () => {
  const shared = (who: string) => {
    const decisions = example.stakeholders.decisions.map((row) =>
      row.id === "ship" ? { ...row, right: "decides" as const, who } : row,
    );
    return fires("decision-two-deciders", { stakeholders: { ...example.stakeholders, decisions } });
  };

  it.each(["Producers and QA leads (either can say no)", "SRE lead (can veto in freeze)", "Legal must agree"])(
    "is shared with %j",
    (who) => expect(shared(who)).toBe(true),
  );

  it.each([
    "Producers are told",
    "QA leads are asked",
    "3 dept leads - consulted, no veto",
    "Legal, who does not decide",
  ])("is its own with %j", (who) => expect(shared(who)).toBe(false));
});

describe("an interviewer", () => {
  const unnamed = (interviewer: string) => {
    const [first, ...others] = example.interview.rounds;
    return fires("person-unnamed", {
      interview: { ...example.interview, rounds: [{ ...first!, interviewer }, ...others] },
    });
  };

  it.each(["me (ceo)", "Myself", "Head of Ops + me", "us"])("who is %j needs a title", (who) =>
    expect(unnamed(who)).toBe(true),
  );

  it.each(["ME sales lead", "Head of Me-Time", "US recruiter", "I.T. lead"])("who is %j has a title", (who) =>
    expect(unnamed(who)).toBe(false),
  );
});
