import { expect, it } from "vitest";
import { conditionKind } from "./condition-kind";

it.each([
  ["OK w/ 50% travel Reno/Spokane", "suits"],
  ["Travel to plants, about 30%", "suits"],
  ["up to 25% travel", "suits"],
  ["Willing to be on call one week in six", "suits"],
  ["on-call 1 in 5 weeks", "suits"],
  ["Can work nights and weekends", "suits"],
  ["based in Leeds or able to relocate", "suits"],
  ["3 days a week in the office", "suits"],
  ["The candidate must be willing to work nights.", "suits"],
  ["driver's license", "holds"],
  ["Must have a driving licence", "holds"],
  ["Holds a pilot's license", "holds"],
  ["active TS/SCI clearance", "holds"],
  ["valid CDL license (class A)", "holds"],
  ["Security clearance (SC) or willing to get it", "holds"],
  ["fluent English (C1)", "speaks"],
  ["English (business); Japanese N3+ if in Tokyo", "speaks"],
  ["Fluent German", "speaks"],
  ["Speaks Dutch", "speaks"],
  ["Very good written and spoken French", "speaks"],
  ["You can speak German with customers.", "speaks"],
  ["German C1", "speaks"],
  ["Right to work in the UK", "may"],
  ["authorized to work in Canada", "may"],
  ["Driver's license, fine with travel 30%", "mixed"],
])("%j is a condition: %s", (what, kind) => {
  expect(conditionKind(what)).toBe(kind);
});

it.each([
  "ownership of an on-call rota for a 24/7 system, and a measurable reduction of pages",
  "Carried the pager for a shared service",
  "experience with international travel products",
  "travel industry background",
  "Took a device through FDA certification",
  "ISO 27001 certification",
  "open source license compliance",
  "comfortable with ambiguity",
  "Able to calm an angry caller",
  "German labor law",
  "English-language copywriting for banks",
  "Has opened an office in Lyon",
  "Line management of 6+ engineers, min 2 yrs",
  "can write. one page, clear",
  "You have sold licenses to hospitals.",
  "Can read a crash dashboard and decide at 1% whether to go on",
  "You can stand up to a senior customer",
  "Open a new site on time",
  "Able to drive change across teams",
  "Can explain shifts in strategy to the office of the CFO",
  "Can keep a service live in production",
  "comfortable with SQL",
  "Ready to drive adoption",
])("%j is none", (what) => {
  expect(conditionKind(what)).toBeUndefined();
});
