import { choice, line } from "../fields/field";
import { number } from "../fields/number-field";
import { FUNCTIONS } from "../functions";
import { section } from "../fields/section";

export const reporting = section({
  slug: "reporting",
  title: "Reporting line",
  lead: "Who sets the goals and reviews the work. Candidates learn more from this than from the title.",
  fields: {
    reportsTo: line({
      label: "Reports to",
      hint: "A title, not a name. For example Director of Engineering",
      need: "Write the title this role reports to",
      most: 120,
      width: "half",
    }),
    reportsToFunction: choice({
      label: "Their function",
      hint: "The department that manager works in",
      choices: FUNCTIONS,
      need: "Choose the function this role reports into",
      width: "half",
    }),
    dottedLine: line({
      label: "Dotted line to (optional)",
      hint: "A second person who sets priorities but doesn’t review",
      most: 120,
      width: "half",
    }),
    directReports: number({
      label: "Direct reports",
      hint: "People who report to this role. 0 if none",
      need: "Write how many people report to this role, 0 if none",
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
      hint: "For example Music, Podcasts or Developer Platform",
      most: 120,
      width: "half",
    }),
    location: line({
      label: "Location",
      hint: "The office or region",
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
      hint: "For example CET, plus or minus 3 hours",
      most: 80,
      width: "third",
    }),
  },
});
