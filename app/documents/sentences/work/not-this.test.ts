import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../../tests/support/catalogue";
import { blankRequisition } from "../../../requisition/requisition";
import { textOf } from "../../blocks/words";
import { notThisSentences } from "./not-this";

const blank = blankRequisition();
const write = (notThis: string[], budget = 40) => {
  const { text, printed } = notThisSentences(sourceOf({ ...blank, role: { ...blank.role, notThis } }), budget);
  return { said: textOf(text), printed };
};

describe("what the role is not", () => {
  it.each<[string[], string]>([
    [
      ["Managing engineers. They report to managers.", "Designing the systems."],
      "You won't be managing engineers or designing the systems.",
    ],
    // Reasons are removed.
    [
      [
        "Keeping the books; the accountant does, and has for years",
        "Selling - sales does that",
        "Typing (the office does)",
      ],
      "You won't be keeping the books, selling or typing.",
    ],
    [
      ["Talking to the press (print/radio) or to ministers. Nadia does."],
      "You won't be talking to the press (print/radio) or to ministers.",
    ],
    [
      ["Running the engine (Rhapsody) or its pager, which stays with the crew, even when it fails", "Managing people."],
      "You won't be managing people, or running the engine (Rhapsody) or its pager.",
    ],
    // Acronyms and names keep their letters.
    [
      ["product decisions - Ola owns them", "PMO reporting. The office does.", "LiveOps content calendar — theirs"],
      "Not part of this job: product decisions; PMO reporting; LiveOps content calendar.",
    ],
    // All in the same case if one may start with a name.
    [["Selling.", "Frobisher relations"], "Not part of this job: Selling; Frobisher relations."],
    [["Selling.", "Jira administration"], "Not part of this job: selling; Jira administration."],
    [["running the floor", "IT build"], "Not part of this job: running the floor; IT build."],
    [["roadmap ownership, PM has it"], "Not part of this job: roadmap ownership."],
    // Titles.
    [["QA lead: you read test results, you don't run the team"], "You won't be a QA lead."],
    [["Team coach"], "You won't be a team coach."],
    [
      ["An office manager (Ola is superb!)", "Account owner with a quota"],
      "You won't be an office manager or an account owner with a quota.",
    ],
    [
      ["The head of the plant", "Painting the plant"],
      "You won't be the head of the plant. You won't be painting the plant.",
    ],
    [["a test lead job - each site has one"], "You won't be a test lead."],
    [["Being the QA Lead."], "You won't be the QA Lead."],
    [
      ["Coaching the team lead", "Managing the shop owner"],
      "You won't be coaching the team lead or managing the shop owner.",
    ],
    [["Engineering manager"], "You won't be an engineering manager."],
    [["Someone who agrees with all"], "You won't be someone who agrees with all."],
    // A thing makes it a list that fits any form.
    [
      ["Roadmaps of other teams", "Designing the systems"],
      "Not part of this job: roadmaps of other teams; designing the systems.",
    ],
    [["Night work on most days; weekends, yes"], "Not part of this job: night work on most days."],
    // A sentence or a refusal stays as it is.
    [
      ["The buyer will not sign contracts. Legal does.", "Paying bills"],
      "You won't be paying bills. The buyer will not sign contracts.",
    ],
    [["Not the owner of the budget"], "You won't be the owner of the budget."],
    [["Deciding how each machine does its work"], "You won't be deciding how each machine does its work."],
    [["Reports that nobody reads"], "Not part of this job: reports that nobody reads."],
    [
      ["Anything to do with visas", "Everything the yard does"],
      "Not part of this job: anything to do with visas; everything the yard does.",
    ],
    [["The yard does the night work"], "The yard does the night work."],
    [["Not always alone"], "Not always alone."],
    [["Doesn't own the shops (their heads do)"], "Doesn't own the shops."],
    [["We don't look for a poet"], "We don't look for a poet."],
    [[], ""],
  ])("%j", (lines, said) => expect(write(lines).said).toBe(said));

  it("prints as many lines as fit the budget and reports which", () => {
    const { said, printed } = write(
      ["Managing engineers. No.", "Designing the systems of the whole company", "Selling"],
      5,
    );
    expect(said).toBe("You won't be managing engineers or selling.");
    expect(printed).toEqual(["Managing engineers", "", "Selling"]);
  });
});
