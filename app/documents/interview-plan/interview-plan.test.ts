import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { answersFile } from "../../requisition/requisition-file";
import { blankRequisition, type Requisition } from "../../requisition/requisition";
import { suggest } from "../../requisition/suggestions/suggestions";
import { interviewPlan } from "./interview-plan";
import { exerciseRound } from "../interviewer-kit/exercise-round";
import { roundInShort } from "../loop/round-in-short";
import { textsOf } from "../blocks/words";

const { requisition: example } = catalogue.examples.get("technical-program-manager-platform")!;
const wordsOf = (requisition: Requisition): string => interviewPlan(sourceOf(requisition)).flatMap(textsOf).join("\n");

/** The plan of the example with other interview answers. */
function planOf(answers: object): string {
  const { interview } = answersFile.parse({ interview: answers });
  return wordsOf({ ...example, interview });
}
const roundsOf = (...rounds: object[]) => rounds.map((round, i) => ({ id: `r${i}`, ...round }));

describe("the interview plan", () => {
  it("counts hours once, with the debrief, and names the decider", () => {
    expect(wordsOf(example)).toContain(
      "Five rounds, four hours with the candidate, 12 hours 45 minutes of staff time with the debrief (eight people, " +
        "45 minutes), an offer by day 23. The Head of Platform decides.",
    );
    const rounds = roundsOf({ minutes: 45, interviewer: "a recruiter" }, { name: "Lunch", interviewer: "a recruiter" });
    expect(planOf({ rounds })).toContain(
      "Two rounds, at least 45 minutes with the candidate, at least 45 minutes of staff",
    );
  });

  it("summarizes what is led once in one sentence, and names the exceptions", () => {
    expect(wordsOf(example)).toContain("Each of the 10 competencies has one main round.");
    const leads = ["systems-thinking", "technical-depth"];
    const words = planOf({ rounds: roundsOf({ leads }, { leads: ["systems-thinking"], covers: ["risk-mitigation"] }) });
    expect(words).toContain("The rounds lead once on one of nine competencies.");
    expect(words).toContain("Led more than once: systems thinking (rounds 1 and 2).");
    expect(words).toContain("Covered, but led by no round: risk mitigation (round 2).");
    expect(words).toMatch(/Nobody tests .*release management/);
  });

  it("has no empty columns", () => {
    const words = planOf({ rounds: roundsOf({ name: "Lunch" }) });
    expect(words).toContain("1. Lunch");
    expect(words).not.toMatch(/^(Day|With|Rates|Decides)$/m);
  });

  it("lists must-haves by the round that tests them, and those that no round tests", () => {
    const words = wordsOf(example);
    expect(words).toContain(
      "through several teams that did not report to you. You can show the plan and say where it was wrong.” “You have " +
        "found a dependency that no plan showed, and can tell how the teams on both sides settled it.”",
    );
    expect(words).not.toContain("No round:");
    expect(planOf({ rounds: roundsOf({ name: "Lunch" }) })).toMatch(/^No round: “You have taken.*” “/m);
  });

  it("sends the exercise with the name of its round, or alone if it has none", () => {
    expect(wordsOf(example)).toMatch(
      /^[\w ]+ case, one hour with the Head of Platform and .*group\. Two days before the program design case .* Preparation takes about one hour\.$/m,
    );
    const exercise = "Bring a plan.";
    const words = planOf({ rounds: roundsOf({ name: "Lunch" }), exercise, preparationMinutes: 0 });
    expect(words).toMatch(/^Exercise\. Bring a plan\.$/m);
    expect(words).toContain("No round discusses the exercise.");
    expect(wordsOf(example)).not.toContain("No round discusses");
  });

  it.each([
    ["Bring a plan. It should take 2 to 3 hours.", false],
    ["You prepare for an hour at most.", false],
    ["Bring a plan. You talk about it for 20 minutes.", true],
    ["Bring a plan. The discussion takes 45 minutes.", true],
    ["Bring a plan. Not paid", true],
  ])("gives the preparation time unless the exercise does: %j", (exercise, says) => {
    const words = planOf({ exercise, preparationMinutes: 90 });
    expect(words.includes("Preparation takes about")).toBe(says);
    expect(words).not.toMatch(/[^.] Preparation takes/);
  });

  it("prints all sentences about scores and pay that the posting leaves out", () => {
    const { offer } = example;
    const movesPay = "The upper half takes 4 out of 5. Your level sets the range.";
    expect(wordsOf({ ...example, offer: { ...offer, movesPay } })).toContain("“The upper half takes 4 out of 5.”");
  });

  it("does not contradict a decision rule with a vote", () => {
    const steps = "it is not a vote";
    expect(planOf({ decisionRule: "Three scores of 4." })).toContain(steps);
    expect(planOf({ decisionRule: "The panel does not vote." })).toContain(steps);
    expect(planOf({ decisionRule: "We don’t vote." })).toContain(steps);
    expect(planOf({ decisionRule: "Everyone votes; one veto is a no." })).not.toContain(steps);
    expect(planOf({ decisionRule: "All of us need to like them." })).not.toContain(steps);
    expect(planOf({ decisionRule: "Three scores of 4.", decider: "the CEO together with Ana" })).not.toContain(steps);
    expect(planOf({ decisionRule: "All scores must be 3 or better." })).toContain(steps);
  });

  it("does not forbid comparing candidates if the decision rule ranks them", () => {
    const never = "Never compare with another candidate.";
    for (const decisionRule of ["Three scores of 4.", "At most two points apart.", "We never rank candidates."])
      expect(planOf({ decisionRule })).toContain(never);
    for (const decisionRule of ["Highest total score gets the job.", "Offers go out by order of merit."]) {
      expect(planOf({ decisionRule })).not.toContain(never);
      expect(planOf({ decisionRule })).toContain("Compare with the decision rule and the ratings in the kit.");
    }
  });

  it("uses one name for a round throughout the text for the candidate", () => {
    const drafts = [...catalogue.roleTypes.values()].map(({ starter }) =>
      suggest({ requisition: blankRequisition(), suggested: {} }, starter, "role-type"),
    );
    for (const requisition of [...drafts, ...catalogue.examples.values()].map((one) => one.requisition)) {
      const source = sourceOf(requisition);
      const name = roundInShort(source, exerciseRound(source)!).toLowerCase();
      expect(requisition.interview.exercise.toLowerCase()).toContain(`two days before the ${name}`);
    }
  });

  it("prints topics not to ask in bold, with typographic quotes", () => {
    const spans = interviewPlan(sourceOf(example)).flatMap((block) => (block.type === "paragraph" ? block.text : []));
    expect(spans).toContainEqual({ text: "Don't ask about", strong: true });
    expect(spans.filter(({ text }) => text.includes('"'))).toEqual([]);
  });

  it("prints how scores affect pay, which candidates do not see, and nothing else from the offer", () => {
    const words = wordsOf(example);
    expect(words).toContain(
      "How scores set pay, in the words of the offer: “Your interview scores place you in the range.",
    );
    expect(words).not.toContain("What you earned before");
  });
});
