import { expect, it } from "vitest";
import { sourceOf } from "../../../../tests/support/catalogue";
import { blankRequisition } from "../../../requisition/requisition";
import { mustHaveQuestion } from "./must-have-question";

const source = sourceOf(blankRequisition());
const asked = (what: string) => {
  const { ask, followUps } = mustHaveQuestion(source, what);
  return [ask, ...followUps];
};

it.each([
  [
    "You have chosen between revenue now and what users valued, and can say what the choice did to both.",
    [
      "Tell me about a time you chose between revenue now and what users valued.",
      "Tell me what the choice did to both.",
    ],
  ],
  [
    "You have changed or retired an API contract that others depended on, and know how many noticed.",
    [
      "Tell me about a time you changed or retired an API contract that others depended on.",
      "Tell me how many noticed.",
    ],
  ],
  [
    "You have brought teams to change a plan they liked, and they would work with you again.",
    [
      "Tell me about a time you brought teams to change a plan they liked.",
      "How do you know that they would work with you again?",
    ],
  ],
  [
    "You have led a change through several teams. You can show the plan and say where it was wrong.",
    ["Tell me about a time you led a change through several teams.", "Describe the plan and say where it was wrong."],
  ],
  [
    "You can compare two designs on latency and cost.",
    ["Tell me about a time you had to compare two designs on latency and cost."],
  ],
  [
    "You can follow a design, say where it breaks, and agree on a canary. You know what it costs.",
    [
      "Tell me about a time you had to follow a design, say where it breaks, and agree on a canary.",
      "Tell me what it costs.",
    ],
  ],
  [
    "You can follow the design of a distributed system, say where it would break first, and agree on a canary and rollback criteria.",
    [
      "Tell me about a time you had to follow the design of a distributed system, and agree on a canary and rollback criteria.",
      "Tell me where it would break first.",
    ],
  ],
  [
    "You can plan a migration of many services, agree with every team on a freeze, and prepare the way back for each of them.",
    [
      "Tell me about a time you had to plan a migration of many services and prepare the way back for each of them.",
      "Did you also agree with every team on a freeze?",
    ],
  ],
  [
    "You can weigh the speed of a release against its cost, quality, and the patience of the people who wait for it.",
    [
      "Tell me about a time you had to weigh the speed of a release against its cost, quality, and the patience of the people who wait for it.",
    ],
  ],
  [
    "You have brought in five million, and kept it.",
    ["Tell me about a time you brought in five million, and kept it."],
  ],
  [
    "You’ve closed a shop, and you can explain what became of its staff.",
    ["Tell me about a time you closed a shop.", "Can you explain what became of its staff?"],
  ],
  [
    "The candidate must have audited a bank, and must be able to show us the report.",
    ["Tell me about a time you audited a bank.", "Describe the report."],
  ],
  [
    "We need somebody who has already closed a plant, and knows what it cost.",
    ["Tell me about a time you closed a plant.", "Tell me what it cost."],
  ],
  ["been through an audit of any kind", ["Tell me about a time you went through an audit of any kind."]],
  [
    "You have thrown away a plan and become its critic, and know what it cost and what you would do now.",
    [
      "Tell me about a time you threw away a plan and became its critic.",
      "Tell me what it cost and what you would do now.",
    ],
  ],
  ["Managed a plant, can show savings", ["Tell me about a time you managed a plant.", "Describe savings."]],
  ["Must have led a strike team.", ["Tell me about a time you led a strike team."]],
  ["Has taught adults", ["Tell me about a time you taught adults."]],
  ["Have sold to hospitals", ["Tell me about a time you sold to hospitals."]],
  ["Brought a late supplier back on schedule", ["Tell me about a time you brought a late supplier back on schedule."]],
  [
    "Sided with a customer over the CEO and still gets on with both",
    ["Tell me about a time you sided with a customer over the CEO.", "Do you still get on with both?"],
  ],
  [
    "Argued with a landlord and still paid on time",
    ["Tell me about a time you argued with a landlord and still paid on time."],
  ],
  ["Opened a shop, and still has its key", ["Tell me about a time you opened a shop.", "Do you still have its key?"]],
  ["Candidates must have closed a plant.", ["Tell me about a time you closed a plant."]],
  ["You’ll have run a till", ["Tell me about a time you ran a till."]],
  ["Coached managers", ["Tell me about a time you coached managers."]],
  ["Wrote a tender that won", ["Tell me about a time you wrote a tender that won."]],
  ["Built a shop and ran it for a year", ["Tell me about a time you built a shop and ran it for a year."]],
  ["Negotiates leases", ["Tell me about a time you had to negotiate leases."]],
  ["Carries the pager for a shared service", ["Tell me about a time you had to carry the pager for a shared service."]],
  ["The candidate must be able to price a tender.", ["Tell me about a time you had to price a tender."]],
  ["Able to calm an angry caller", ["Tell me about a time you had to calm an angry caller."]],
  ["Can close a deal", ["Tell me about a time you had to close a deal."]],
  [
    "You can read a balance sheet and can explain to a founder where the cash went",
    ["Tell me about a time you had to read a balance sheet.", "Can you explain to a founder where the cash went?"],
  ],
])("asks for the occasion of %j", (what, questions) => {
  expect(asked(what)).toEqual(questions);
});

it.each([
  "Has been a nurse, so that the ward trusts you",
  "You have closed shops, and at least one of them was a loss and you know why",
  "Someone who has run a kitchen that opens at night, it doesn't have to be ours",
  "Can read a lease and say which clause is wrong.",
  "Have moved a team abroad because we want to do that too",
  "Fluent German",
  "can draw. clear, by hand, no tools",
  "Closed a plant - more than one",
  "You have opened a shop and gone on to run it.",
  "You can price: tenders, leases, repairs",
  "Opened a shop; kept it going",
  "You have five years of experience with Kafka.",
  "You have advanced knowledge of SQL.",
  "You can speak German with customers.",
  "You can quickly find your way.",
  "You can follow a design, and have made a decision on one.",
  "You have led a program. Remote work suits you.",
  "10+ years of work in a bank",
  "Has a degree in law",
  "Must have a driving license",
  "Speaks Dutch",
  "Holds a pilot's license",
  "Trained in first aid",
  "Distributed systems",
  "Managed services",
  "Written English",
  "Sales to hospitals",
  "Plus a sense of humor",
  "Writes specs and tests",
  "Runs their own shop",
  "Has opened a shop and is still its owner",
  "The candidate must have led a team that they hired.",
  "The candidate must be willing to work nights.",
])("quotes %j and asks for evidence", (what) => {
  const text = what.replace(/\.?$/, ".");
  expect(asked(what)).toEqual([`This job asks for the following: “${text}” What in your own work shows it best?`]);
});
