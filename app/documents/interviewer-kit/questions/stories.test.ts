import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../../tests/support/catalogue";
import { blankRequisition } from "../../../requisition/requisition";
import { Stories } from "./stories";

const source = sourceOf(blankRequisition());
const isTold = (text: string, ask: string, kind: "behavioural" | "situational" = "behavioural") => {
  const stories = new Stories(source);
  stories.add(text);
  return stories.isRepeated({ ask, kind, probes: [] });
};

describe("a story that a must-have asks for", () => {
  it.each([
    [
      "You have declined a feature that customers wanted, and can name what it would have cost.",
      "Tell me about a team's request that you declined because it would have hurt a platform's other users.",
    ],
    ["You have turned down a senior person's project.", "Tell me about declining a project that an executive wanted."],
    ["You have removed an obstacle outside the team.", "Tell me about the most stubborn obstacle you have cleared."],
    ["You have watched developers use your product.", "Tell me about watching a developer at work."],
    [
      "You have told a senior person that they were about to make a mistake, and kept their trust.",
      "Tell me about changing the mind of someone more senior who was not your manager.",
    ],
  ])("of %j is not asked for again by %j", (mustHave, question) => {
    expect(isTold(mustHave, question)).toBe(true);
  });

  it.each([
    ["You have declined a feature that customers wanted.", "Tell me about a metric you stopped using."],
    ["You have run a program with leads of its own.", "Tell me about a risk you accepted on purpose."],
    ["", "Tell me about a metric you stopped using."],
  ])("of %j differs from %j", (mustHave, question) => {
    expect(isTold(mustHave, question)).toBe(false);
  });

  it("differs from a hypothetical case unless nearly all words are the same", () => {
    const mustHave = "You have declined a feature that a large customer wanted.";
    expect(isTold(mustHave, "A customer wants a feature. Whom would you ask first?", "situational")).toBe(false);
    const again = "A large customer wants a feature that you have declined. What would you do?";
    expect(isTold(mustHave, again, "situational")).toBe(true);
  });

  it("is covered by a question about the same action, or with the same words if it names no action", () => {
    const stories = new Stories(source);
    const figures = "Bring figures from before and after. What else may have moved them?";
    expect(stories.drawsOut(figures, "You have improved a number that mattered.")).toBe(true);
    expect(stories.drawsOut(figures, "You have changed a plan because a number moved.")).toBe(false);
    const system = "Which system did you choose, and where would it fail first?";
    expect(stories.drawsOut(system, "You can follow the design of a system, and say where it would fail first.")).toBe(
      true,
    );
    expect(stories.drawsOut(system, "You can say which of two designs is cheaper.")).toBe(false);
  });

  it("is not covered by a shared number or a word common to must-haves", () => {
    const stories = new Stories(source);
    expect(stories.drawsOut("The bakery asks for 4 more weeks. What now?", "Opened 4+ bakeries")).toBe(false);
    const budget = "The candidate should describe their largest budget.";
    expect(stories.drawsOut(budget, "The candidate will be able to speak Dutch.")).toBe(false);
  });

  it("is covered by its own action in any spelling", () => {
    const stories = new Stories(source);
    const ask = "Which supplier's contract did you end, and why?";
    expect(stories.drawsOut(ask, "The candidate must have ended a supplier's contract.")).toBe(true);
    expect(stories.drawsOut(ask, "Wrote a supplier's contract")).toBe(false);
  });
});
