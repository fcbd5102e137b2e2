import { expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { blankRequisition } from "../../requisition/requisition";
import type { Metric } from "../sentences/figures/figures";
import { sourcesCut, sourcesOf } from "./sources";

const rows = (...sources: string[]) => sources.map((source) => ({ source }) as Metric);
const source = sourceOf(blankRequisition());

it.each([
  [["Zendesk", "BambooHR - the office has it"], "Figures are read from Zendesk and BambooHR."],
  [
    ["The risk register, of each week", "Survey – twice a year"],
    "Figures are read from the risk register and the survey.",
  ],
  [
    ["Zendesk tags", "Warehouse, with Nora", "Amplitude, weekly", "Amplitude cohort"],
    "Figures are read from the Zendesk tags, the warehouse and Amplitude.",
  ],
  [["Nora's tally of late boats"], "Figures are read from Nora's tally of late boats."],
  [["Looker dashboard", "CRM"], "Figures are read from the Looker dashboard and the CRM."],
  [["Freight log", "our freight log"], "Figures are read from the freight log."],
  [
    ["Check-in and entry logs", "Entry logs", "Jira and a sheet"],
    "Figures are read from Jira, and the check-in and entry logs.",
  ],
  [["JIRA + Sentry, by QA lead", "Finance, monthly"], "Figures are read from JIRA, Sentry and finance."],
  [["Team's board", "List of guests"], "Figures are read from the team's board and the list of guests."],
  [
    ["we will count them", "the stock book", "Ask Nora", "I'll ask them myself", "counted by hand, weekly"],
    "Figures are read from the stock book.",
  ],
  [
    ["We'll tally it", "Pager log in Quip", "he asks each driver", "ask the drivers"],
    "Figures are read from the pager log in Quip.",
  ],
  [["not sure yet", "US ledger", "IT service desk"], "Figures are read from the US ledger and the IT service desk."],
])("%j", (names, said) => expect(sourcesOf(source, rows(...names))).toEqual([said]));

it("names none if none are given, and counts those left out", () => {
  expect(sourcesOf(source, rows("", "", "I will see", "TBD"))).toEqual([]);
  expect(sourcesCut(rows("Looker", "", "Looker", "Survey"), false)).toHaveLength(2);
  expect(sourcesCut(rows("Looker", "we will count them"), true)).toHaveLength(1);
});
