import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { CheckJson } from "../../app/cli/json";

export const EXAMPLES = readdirSync("templates/examples").map((name) => resolve("templates/examples", name));

export const CLEAR = `Product Manager, Search

What you do
- Own the product vision, strategy and roadmap for search
- Run discovery with customers and decide which problems are worth solving
- Prioritize the backlog by user outcomes and write the product requirements
`;
export const BLOCKED = "Product Manager / Project Manager\n\nWe hire.\n";

/** Parses the output of `check --json` for one file. */
export const checked = (stdout: string) => JSON.parse(stdout) as CheckJson;

export const GERMAN = `Program Manager (m/w/d)

Ihre Aufgaben
- Sie steuern das Programm über mehrere Teams hinweg und verantworten Roadmap, Milestones und Dependencies
- Sie leiten Steering Committees und Program Reviews und berichten den Stakeholdern
- Sie betreiben Risk Management und Change Management und eskalieren an die Geschäftsführung
- Sie planen Releases mit den Product Ownern und sorgen dafür, dass alle wissen, was wann fertig ist
`;
