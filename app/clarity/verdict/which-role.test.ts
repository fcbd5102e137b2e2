import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_SURE } from "../../catalogue/shapes/which-role";
import { ROLE_IDS } from "../../catalogue/role-ids";
import { catalogue } from "../../../tests/support/catalogue";
import { type Answers, CLOSE, ENOUGH, type Given, judge, pointsOf, recommend } from "./which-role";

const QUESTIONS = catalogue.whichRole.map(({ id }) => id);

/** The answers that a person who does the job would give, in the order of the questions. */
const EXPERTS: Record<string, string> = {
  "product-manager": "chose-it feature customers decides follow nothing-yet with-the-product",
  "technical-product-manager": "chose-it feature developers decides challenge nothing-yet with-the-product",
  "technical-program-manager": "got-it-out date several-teams plan challenge decided arrived",
  "program-manager": "promised-gain date several-teams plan little decided paid-off",
  "project-manager": "got-it-out change several-teams plan little decided accepted",
  "product-owner": "chose-it item one-team decides follow goal with-the-product",
  "engineering-manager": "looks-after-others none one-team report challenge people with-the-product",
  "delivery-manager": "looks-after-others none one-team helps follow people with-the-product",
  "product-marketing-manager": "told-it none customers helps little nearly-done with-the-product",
  "product-operations": "looks-after-others none product-managers helps little people starts-over",
  "release-manager": "got-it-out go-live several-teams plan follow nearly-done starts-over",
  "chief-of-staff": "looks-after-others none executive authority little people moves-on",
};

const given = (answers: string): Answers =>
  new Map(answers.split(" ").flatMap((answer, i) => (answer === "-" ? [] : [[QUESTIONS[i]!, answer] as const])));

/** Answers to some of the questions, with an invalid one now and then. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...catalogue.whichRole.map(({ id, answers }) =>
      fc.constantFrom(...answers.map((answer) => [id, answer.id] as const), [id, "gone"] as const, undefined),
    ),
  )
  .map((entries) => new Map(entries.filter((entry) => entry !== undefined)));

describe("which role", () => {
  it("asks six to eight questions with a few answers each", () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(6);
    expect(QUESTIONS.length).toBeLessThanOrEqual(8);
    for (const { id, answers } of catalogue.whichRole) expect(answers.length, id).toBeLessThanOrEqual(6);
  });

  it("has expert answers for every role type", () => {
    expect(Object.keys(EXPERTS).sort()).toEqual([...ROLE_IDS].sort());
    for (const answers of Object.values(EXPERTS)) expect(recommend(given(answers), catalogue).open).toEqual([]);
  });

  it.each(Object.entries(EXPERTS))("leads to %s with the answers of its expert", (role, answers) => {
    const result = recommend(given(answers), catalogue);
    expect(result).toMatchObject({ status: "found", best: [role] });
    expect(result.runnerUp).toBeDefined();
    expect(result.scores[0]!.points - result.scores[1]!.points).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(EXPERTS))("leads to %s first, whichever question its expert skips", (role, answers) => {
    const results = [...QUESTIONS.keys()].map((skipped) =>
      recommend(given(answers.split(" ").with(skipped, "-").join(" ")), catalogue),
    );
    expect(new Set(results.map(({ best }) => best[0]))).toEqual(new Set([role]));
    expect(results.filter(({ status }) => status !== "found").length).toBeLessThanOrEqual(1);
  });

  it("asks for more with fewer than three answers, and keeps those given", () => {
    const result = recommend(given("chose-it feature"), catalogue);
    expect(result).toMatchObject({ status: "few", best: [], runnerUp: undefined, flip: undefined });
    expect(result.reasons.map(({ answer }) => answer.id)).toEqual(["chose-it", "feature"]);
    expect(result.open).toHaveLength(QUESTIONS.length - 2);
    expect(recommend(new Map(), catalogue).status).toBe("few");
  });

  it("says that a product manager would be a technical one if developers were the users", () => {
    const { flip, runnerUp } = recommend(given(EXPERTS["product-manager"]!), catalogue);
    expect(runnerUp).toBe("technical-product-manager");
    expect(flip?.changes.map(({ question, answer }) => [question.id, answer.id])).toEqual([["missed", "developers"]]);
    expect(flip?.to).toBe("technical-product-manager");
  });

  it("says two jobs if two are even, and names the answer that would separate them", () => {
    const result = recommend(given("chose-it feature - decides"), catalogue);
    expect(result.status).toBe("two");
    expect(result.best).toEqual(["product-manager", "technical-product-manager"]);
    expect(result.runnerUp).toBeUndefined();
    expect(result.flip?.changes).toHaveLength(1);
    expect(result.best).toContain(result.flip?.to);
  });

  it("says one job, two jobs or several by the points alone, whatever the answers", () => {
    const { roleTypes, whichRole } = catalogue;
    const counts = { few: 0, found: 0, two: 0, several: 0 };
    const wrong: string[] = [];
    const walk = (at: number, reasons: readonly Given[], sums: ReadonlyMap<string, number>): void => {
      const question = whichRole[at];
      if (question) {
        walk(at + 1, reasons, sums);
        for (const answer of question.answers) {
          const one = { question, answer };
          const after = new Map([...sums].map(([role, sum]) => [role, sum + pointsOf(one, role)] as const));
          walk(at + 1, [...reasons, one], after);
        }
        return;
      }
      const [first = 0, second = 0, third = 0] = [...sums.values()].sort((a, b) => b - a);
      const within = (points: number) => points > 0 && first - points <= CLOSE;
      const right = within(third) ? "several" : within(second) ? "two" : "found";
      const { status, best } = judge(reasons, catalogue);
      counts[status] += 1;
      const isRight =
        status === (reasons.length < ENOUGH ? "few" : right) &&
        (status !== "found" || !within(second)) &&
        best.every((role) => within(sums.get(role)!));
      if (!isRight) wrong.push(reasons.map(({ answer }) => answer.id).join(" "));
    };
    walk(0, [], new Map([...roleTypes.keys()].map((role) => [role, 0])));
    expect(wrong).toEqual([]);
    const all = whichRole.reduce((product, { answers }) => product * (answers.length + 1), 1);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  });

  it("treats “not sure” as no answer, for one question or for all", () => {
    const unsure = new Map(QUESTIONS.map((id) => [id, NOT_SURE] as const));
    expect(recommend(unsure, catalogue)).toEqual(recommend(new Map(), catalogue));
    expect(recommend(unsure, catalogue)).toMatchObject({ status: "few", best: [], reasons: [] });
    const most = given(EXPERTS["release-manager"]!);
    expect(recommend(new Map([...most, ["depth", NOT_SURE]]), catalogue)).toEqual(
      recommend(new Map([...most].filter(([id]) => id !== "depth")), catalogue),
    );
  });

  it("recommends only role types that this server knows", () => {
    const roleTypes = new Map([...catalogue.roleTypes].filter(([id]) => id !== "release-manager"));
    const result = recommend(given(EXPERTS["release-manager"]!), { ...catalogue, roleTypes });
    expect(result.scores.map(({ role }) => role)).not.toContain("release-manager");
    expect(recommend(given(EXPERTS["release-manager"]!), { ...catalogue, roleTypes: new Map() }).status).toBe("few");
  });

  it("works for any answers: points are the sum of the answers, and the suggested change has its effect", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = recommend(answers, catalogue);
        expect(result.reasons.length + result.open.length).toBe(QUESTIONS.length);
        expect(result.status === "few").toBe(result.reasons.length < ENOUGH);
        for (const { role, points } of result.scores) {
          expect(result.reasons.reduce((sum, reason) => sum + pointsOf(reason, role), 0)).toBe(points);
        }
        const [first] = result.scores;
        if (result.status !== "few") expect(result.best[0]).toBe(first!.role);
        expect(recommend(answers, catalogue)).toEqual(result);
        if (!result.flip) return;
        const { changes, to } = result.flip;
        const changed = new Map([
          ...answers,
          ...changes.map(({ question, answer }) => [question.id, answer.id] as const),
        ]);
        expect(recommend(changed, catalogue)).toMatchObject({ status: "found", best: [to] });
        if (result.status === "found") expect(result.best).not.toContain(to);
      }),
      { numRuns: 150 },
    );
  });
});
