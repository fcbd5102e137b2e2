import { choice, line } from "../field";
import { number } from "../number-field";
import { FUNCTIONS } from "../functions";
import { section } from "../section";

export const reporting = section({
  slug: "reporting",
  title: "Reporting line",
  lead: "Who sets the goals and who reviews the work. The line tells a candidate more about the job than its title does.",
  fields: {
    reportsTo: line({
      label: "Reports to",
      hint: "The title, such as Director of Engineering; no name",
      need: "Write the title this role reports to",
      most: 120,
      width: "half",
    }),
    reportsToFunction: choice({
      label: "Their function",
      hint: "The part of the company that person works in",
      choices: FUNCTIONS,
      need: "Choose the function this role reports into",
      width: "half",
    }),
    dottedLine: line({
      label: "Dotted line to (optional)",
      hint: "A second person who sets priorities but does not review",
      most: 120,
      width: "half",
    }),
    directReports: number({
      label: "Direct reports",
      hint: "People who report to this role; 0 if none",
      need: "Say how many people report to this role, 0 if none",
      unit: "people",
      most: 200,
      width: "half",
    }),
    sits: choice({
      label: "Where the role sits",
      choices: [
        { value: "vertical", label: "Inside a product vertical" },
        { value: "platform", label: "In a platform group" },
        { value: "team", label: "In one team" },
        { value: "central", label: "In a central function or program office" },
        { value: "executive", label: "With an executive" },
      ],
      need: "Choose where the role sits",
      width: "half",
    }),
    sitsIn: line({
      label: "Its name",
      hint: "Such as Music, Podcasts, Ads or Developer Platform",
      most: 120,
      width: "half",
    }),
    location: line({
      label: "Location",
      hint: "The office or region the role belongs to",
      need: "Write the location",
      most: 160,
      width: "third",
    }),
    workMode: choice({
      label: "Work mode",
      choices: [
        { value: "office", label: "On site" },
        { value: "hybrid", label: "Hybrid" },
        { value: "remote", label: "Remote" },
      ],
      need: "Choose the work mode",
      width: "third",
    }),
    timeZone: line({
      label: "Time zone (optional)",
      hint: "Such as CET, 3 hours either way",
      most: 80,
      width: "third",
    }),
  },
});
