import { describe, expect, it } from "vitest";
import { catalogue } from "../../../../tests/support/catalogue";
import { figuresOf, type Metric } from "./figures";

const metric = (given: Partial<Metric>): Metric => ({
  id: "m",
  outcome: "",
  measure: "",
  unit: "",
  baseline: "",
  target: "",
  day: "",
  source: "",
  control: "",
  baselineUnknown: false,
  ...given,
});
const full = (given: Partial<Metric>) => figuresOf({ catalogue }, metric(given), "colleagues");
const open = (given: Partial<Metric>) => figuresOf({ catalogue }, metric(given), "everyone");

describe("the figures of a metric", () => {
  it.each<[string, Partial<Metric>, string, string]>([
    [
      "up",
      { target: "85", baseline: "58", unit: "% of milestones" },
      "at least 85% of milestones, up from 58%",
      "at least 85% of milestones",
    ],
    [
      "down",
      { target: "8", baseline: "14", unit: "% of defects" },
      "at most 8% of defects, down from 14%",
      "at most 8% of defects",
    ],
    [
      "something kept, where lower may not be the goal",
      { outcome: "The float is not spent", target: "6", baseline: "9", unit: "weeks" },
      "6 weeks, today: 9",
      "6 weeks",
    ],
    [
      "a unit that does not say which ones",
      {
        outcome: "One list for all",
        measure: "Open tickets older than a week",
        target: "50",
        baseline: "412",
        unit: "tickets",
      },
      "at most 50 open tickets older than a week, down from 412",
      "at most 50 open tickets older than a week",
    ],
    [
      "a unit whose measure is a sentence",
      { outcome: "One list for all", measure: "Tickets are closed", target: "50", baseline: "412", unit: "tickets" },
      "at most 50 tickets, down from 412",
      "at most 50 tickets",
    ],
    [
      "the number of things measured is in the outcome",
      {
        outcome: "We have trained four new stewards",
        measure: "stewards trained",
        target: "4",
        baseline: "0",
        unit: "people",
      },
      "today: 0 people",
      "",
    ],
    [
      "nobody, with a unit that the outcome does not name",
      { outcome: "Nobody misses the boat", target: "0", baseline: "2", unit: "guests" },
      "today: 2 guests",
      "",
    ],
    [
      "a sign",
      { target: "<3", baseline: "c. 11", unit: "pages" },
      "under 3 pages, down from about 11",
      "under 3 pages",
    ],
    [
      "another sign",
      { target: "≥ 45", baseline: "~20", unit: "teams (of 62)" },
      "at least 45 teams of 62, up from about 20",
      "at least 45 teams of 62",
    ],
    [
      "a sign that is in the outcome",
      { outcome: "No claim waits over 2 minutes", target: "< 2", baseline: "9", unit: "minutes" },
      "today: nine",
      "",
    ],
    ["target only", { target: "25", unit: "% of listeners" }, "25% of listeners", "25% of listeners"],
    [
      "the same",
      { target: "12", baseline: "12", unit: "of 12 items" },
      "12 of 12 items, today: 12 of 12 items",
      "12 of 12 items",
    ],
    [
      "a count of parts",
      { target: "12", baseline: "3", unit: "of 12 milestones" },
      "12 of 12 milestones, up from 3",
      "12 of 12 milestones",
    ],
    ["the outcome says all", { outcome: "Every engineer has a goal.", target: "100", unit: "% of engineers" }, "", ""],
    [
      "the outcome says most",
      { outcome: "Every team has a goal.", target: "90", unit: "% of teams" },
      "90% of teams",
      "90% of teams",
    ],
    [
      "the outcome says none",
      { outcome: "No issue is overdue.", target: "0", baseline: "4", unit: "issues" },
      "today: four",
      "",
    ],
    [
      "the outcome says the target",
      { outcome: "Teams wait at most two working days.", target: "2", baseline: "6", unit: "working days" },
      "today: six",
      "",
    ],
    [
      "the outcome sets a time",
      { outcome: "Problems are decided within three weeks.", target: "21", baseline: "54", unit: "days" },
      "today: 54 days",
      "",
    ],
    [
      "the outcome sets another time",
      { outcome: "Stories are done within 2 weeks.", target: "7", baseline: "23", unit: "working days" },
      "at most 7 working days, down from 23",
      "at most 7 working days",
    ],
    [
      "the outcome sets the same time",
      { outcome: "Stories are done within 2 weeks.", target: "10", baseline: "23", unit: "working days" },
      "today: 23 working days",
      "",
    ],
    [
      "all of them in percent",
      { target: "100", baseline: "35", unit: "% of requests" },
      "100% of requests, up from 35%",
      "100% of requests",
    ],
    [
      "all that the measure counts",
      { measure: "Feeds off, of the 61", target: "61", baseline: "4", unit: "feeds" },
      "all 61 feeds, up from 4",
      "all 61 feeds",
    ],
    [
      "all of the outcome",
      { outcome: "Both sites open by May", target: "2", baseline: "0", unit: "sites" },
      "2 sites, up from 0",
      "2 sites",
    ],
    [
      "a time for all",
      { outcome: "All tickets are closed soon", target: "3", baseline: "9", unit: "days" },
      "at most 3 days, down from 9",
      "at most 3 days",
    ],
    ["none", { target: "0", baseline: "2", unit: "LTIs" }, "0 LTIs, down from 2", "0 LTIs"],
    [
      "parts of a whole",
      { target: "8", baseline: "4", unit: "titles/11" },
      "at least 8 of 11 titles, up from 4",
      "at least 8 of 11 titles",
    ],
    [
      "the outcome says today's value",
      { outcome: "Settlement from 3 days to same day", target: "same day", baseline: "3 days", unit: "days" },
      "",
      "",
    ],
    ["baseline only", { baseline: "58", unit: "%" }, "today: 58%", ""],
    [
      "words",
      { target: "under one week", baseline: "9", unit: "days" },
      "under one week, today: 9 days",
      "under one week",
    ],
    [
      "a unit that does not say what",
      { measure: "Release slips: late trains", target: "1", baseline: "5", unit: "per quarter" },
      "release slips: at most 1 per quarter, down from 5",
      "release slips: at most 1 per quarter",
    ],
    [
      "a clock in a measure",
      { measure: "Trains out by 06:30 of a day", target: "95", baseline: "90", unit: "%" },
      "at least 95%, up from 90%",
      "at least 95%",
    ],
    [
      "money",
      { target: "3.5", baseline: "2.1", unit: "million USD a year" },
      "at least USD 3.5 million a year, up from USD 2.1 million",
      "",
    ],
    ["only observed", { target: "9", unit: "% of users", control: "observes" }, "9% of users", ""],
    ["a wish", { target: "increase significantly", unit: "%" }, "", ""],
    ["nothing", {}, "", ""],
  ])("%s", (_, given, colleagues, everyone) => {
    expect(full(given)).toBe(colleagues);
    expect(open(given)).toBe(everyone);
  });
});

it("prints an unchanged figure once if the outcome names it", () => {
  const unchanged = { target: "38.4", baseline: "38.4", unit: "$M" };
  expect(full({ ...unchanged, outcome: "Final cost stays under 38.4M" })).toBe("today: $38.4M");
  expect(full({ ...unchanged, outcome: "Cost is unchanged" })).toBe("$38.4M, today: $38.4M");
});
