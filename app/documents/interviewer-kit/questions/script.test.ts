import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../../tests/support/catalogue";
import { blankRequisition } from "../../../requisition/requisition";
import { answersFile } from "../../../requisition/requisition-file";
import { interviewerKit } from "../interviewer-kit";
import type { ReviewedSource, Source } from "../../source";
import { textsOf } from "../../blocks/words";
import { scriptsOf } from "./script";

/** A loop of one round for a release manager, with must-haves that it tests. */
const oneRound = (round: object, ...whats: string[]): ReviewedSource => {
  const mustHaves = whats.map((what, i) => ({ id: `m${i}`, what, metric: "", round: "r0" }));
  const answers = answersFile.parse({
    role: { roleType: "release-manager" },
    requirements: { mustHaves },
    interview: { rounds: [{ id: "r0", ...round }] },
  });
  return sourceOf({ ...blankRequisition(), ...answers });
};
const partsOf = (source: Source) =>
  scriptsOf(source)[0]!.parts.map(({ competency, questions }) => ({
    competency,
    asks: questions.map(({ kind, mustHave }) => mustHave?.id ?? kind),
  }));
const wordsOf = (source: ReviewedSource) => interviewerKit(source).flatMap(textsOf).join("\n");

describe("a round", () => {
  it("asks about short must-haves one by one, although the words around them are the same", () => {
    const source = oneRound({ minutes: 60, leads: ["execution"] }, "Terraform", "Kafka", "Calm", "Calm");
    const [script] = scriptsOf(source);
    expect(partsOf(source)[0]!.asks).toEqual(expect.arrayContaining(["m0", "m1", "m2"]));
    expect(script!.unasked.map(({ id }) => id)).toEqual(["m3"]);
  });

  it("keeps a competency's own question if a must-have matches it loosely, and asks about the must-have at the end", () => {
    const round = { kind: "hiring-manager", minutes: 60, leads: ["execution", "user-research"] };
    const source = oneRound(round, "You have halved a questionnaire for a good reason.");
    expect(partsOf(source)).toEqual([
      { competency: "execution", asks: ["opens", expect.any(String)] },
      { competency: "user-research", asks: [expect.any(String)] },
      { competency: undefined, asks: ["m0"] },
    ]);
    const words = wordsOf(source);
    expect(words).toMatch(/Also ask: one question/);
    expect(words).not.toContain("To begin with");
  });

  it("puts all own questions under the only competency that a round rates", () => {
    const questions = ["Why join a bank", "A till is empty at noon. Talk us through the next hour"];
    const round = { kind: "executive", minutes: 60, leads: ["risk-mitigation"], questions };
    const source = oneRound(round, "Terraform");
    const [opens, part, ...others] = partsOf(source);
    expect(opens).toEqual({ competency: undefined, asks: ["opens"] });
    expect(others).toEqual([]);
    expect(part).toMatchObject({
      competency: "risk-mitigation",
      asks: expect.arrayContaining(["m0", "own", "situational"]),
    });
    expect(wordsOf(source)).toContain("Why join a bank?");
    expect(wordsOf(source)).not.toContain("whichever competency");
  });

  it("has time for motivation in a short screen and labels none of our questions as the company's", () => {
    const screen = { kind: "recruiter-screen", minutes: 20, leads: ["motivation"] };
    expect(wordsOf(oneRound(screen))).not.toContain("Before this kit goes out");
    const own = ["Are you willing to work nights?"];
    const [script] = scriptsOf(oneRound({ ...screen, questions: own }));
    expect(script!.parts[0]!.questions.map(({ kind }) => kind)).toEqual(["screen", "own"]);
    expect(script!.spare.map(({ kind }) => kind)).toEqual(["screen", "screen"]);
    const many = ["Which tills have you run?", "Whom did you last hire?", "What did you stop selling?"];
    const words = wordsOf(oneRound({ ...screen, questions: many }));
    expect(words).toContain("Round 1 has more questions of your own than fit its minutes.");
  });

  it("does not cover a past experience with a hypothetical case", () => {
    const ask = "The sponsor of a bonus card wants its benefit cut in half by Friday noon. Now what?";
    const round = { minutes: 45, leads: ["benefits-realization"], questions: [ask] };
    const kinds = (what: string) =>
      scriptsOf(oneRound(round, what))[0]!.parts.flatMap(({ questions }) =>
        questions.flatMap(({ kind, mustHave }) => (mustHave ? [kind] : [])),
      );
    expect(kinds("Cut a benefit that a sponsor wanted")).toEqual(["must-have"]);
    expect(kinds("You can cut a benefit that a sponsor wants.")).toEqual(["own"]);
  });

  it("prints a must-have's purpose, or the covered must-have, before the follow-ups", () => {
    const { requisition } = oneRound({ minutes: 45, leads: ["execution"], questions: ["Which plant did you close?"] });
    const metrics = [{ id: "a", outcome: "Nobody waits for a till" }];
    const mustHaves = ["You have trained bakers", "You have closed a plant"].map((what, i) => ({
      id: `m${i}`,
      what,
      metric: "a",
      round: "r0",
    }));
    const answers = answersFile.parse({ metrics: { metrics }, requirements: { mustHaves } });
    const words = wordsOf(sourceOf({ ...requisition, ...answers, interview: requisition.interview }));
    expect(words).toContain("For this goal: Nobody waits for a till. Follow up:");
    expect(words).toContain("ask for it: “You have closed a plant.” Follow up:");
  });
});
