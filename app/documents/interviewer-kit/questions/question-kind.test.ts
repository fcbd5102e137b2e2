import { describe, expect, it } from "vitest";
import { asQuestion, isOfTerms, isOfThePast, isOfTheirDeeds, isSupposed } from "./question-kind";

describe.each([
  ["about the past", isOfThePast],
  ["surely about what the candidate did", isOfTheirDeeds],
])("a question is %s", (_, is) => {
  it.each([
    "Tell me about a release you stopped.",
    "Which release did you stop, and who disagreed?",
    "What is the hardest decision you made?",
    "Tell me about a time you had to say where a design would break.",
    "Describe a situation where two teams disagreed.",
    "Walk us through a launch you led.",
    "Tell us about a release of yours that failed.",
    "When did you last change your mind?",
    "Have you ever closed a plant?",
    "Which cost did you cut first?",
    "Which launch have you overseen?",
  ])("in %j", (question) => {
    expect(is(question, false)).toBe(true);
  });

  it.each([
    "A feature of yours shipped on its date, and nobody uses it. Whose failure is that, and what do you do next?",
    "Your last test was a success. What do you decide, and what do you need to know first?",
    "Tell me what you would do if a release failed.",
    "Two teams want the same people. How would you decide?",
    "A supplier goes bankrupt on a Friday. Talk us through the weekend",
    "The payroll run has paid everyone twice - walk me through the next hour.",
    "A nurse reports a wrong label. Describe your response.",
    "Legal tell you the lease takes 14 weeks & you have 9. talk us through it",
    "What is it that you won't do?",
  ])("not in %j, whatever its background", (question) => {
    expect(is(question, false)).toBe(false);
  });

  it("not if it asks what the candidate did in the exercise", () => {
    expect(is("Whose problem did you leave out?", true)).toBe(false);
    expect(is("Which date did you last move in a real program?", true)).toBe(true);
  });
});

it.each([
  "When have you changed your mind?",
  "Describe a plan that fell apart.",
  "Walk us through a launch that slipped.",
  "You managed a shop before. Tell us about it.",
  "whats a rule u were given that u should have broken",
  "Which till have u stopped using and why",
  "The candidate should describe the largest budget they have held.",
  "What is a tool you bought that nobody used?",
])("%j is about the past", (question) => {
  expect(isOfThePast(question, false)).toBe(true);
});

it.each([
  "Walk us through the onboarding of an app you deleted last month. Where did it lose you?",
  "What is the best product you have used?",
  "Which till have u stopped using and why",
  "whats a rule u were given that u should have broken",
])("%j may be about what others did", (question) => {
  expect(isOfTheirDeeds(question, false)).toBe(false);
});

describe("a question is hypothetical", () => {
  it.each([
    ["A nurse reports a wrong label. Describe your response.", true],
    ["Legal tell you the lease takes 14 weeks & you have 9. talk us through it", true],
    ["Finance says no. What now?", true],
    ["What would you do if nobody came for a month?", true],
    ["Who in your last shop would NOT hire you again and why", false],
    ["How do you run a till?", false],
    ["Which vendor tells its story badly and what would you change", false],
    ["Walk us through an app you deleted. Where did it lose you?", false],
    ["We use Jira. How do you plan?", false],
    ["What would you like to learn here?", false],
    ["A contractor hits asbestos at 4 in the afternoon. What do you do first?", true],
    ["Which till did you close?", false],
  ])("%j: %s", (question, is) => {
    expect(isSupposed(question, false)).toBe(is);
  });
});

describe("a question asks for a motive or a condition", () => {
  it.each([
    "Why do you want to work in a bank?",
    "Why leave a job like yours",
    "What draws you to insurance?",
    "Are you willing to work nights?",
    "Is the candidate able to drive?",
    "Do you hold a pilot's license?",
    "Would you be happy to move to Lyon?",
  ])("%j", (question) => {
    expect(isOfTerms(question)).toBe(true);
  });

  it.each([
    "Why do launches slip?",
    "Why did you leave the date as it was?",
    "Have you ever closed a plant?",
    "Can you describe a launch that slipped?",
    "Would you ship it?",
    "Do you measure it, and how?",
    "A plant closes. Are you going to tell the press?",
  ])("not %j", (question) => {
    expect(isOfTerms(question)).toBe(false);
  });
});

describe("an own question without a question mark", () => {
  it.each([
    "Why join a bank",
    "Which launch did you stop and who was angry",
    "How much of the plan was yours",
    "A nurse reports a wrong label. What do you do",
    "The line stops at 5 in the morning, what do you tell the plant",
    "Worst launch of yours - what did you miss",
    "Have you ever closed a plant",
    "whats a rule u were given that u should have broken",
    "Who in your last shop would NOT hire you again and why",
  ])("gets one: %j", (question) => {
    expect(asQuestion(question)).toBe(`${question}?`);
  });

  it.each([
    "Describe a launch, and what it did to sales",
    "Tell us how you would close a plant",
    "How we work here",
    "What you would do first",
    "A time you closed a plant",
    "Talk us through it.",
    "Why join a bank?",
    "Have the candidate draw the line",
  ])("stays as it is: %j", (question) => {
    expect(asQuestion(question)).toBe(question);
  });
});
