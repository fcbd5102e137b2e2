import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue } from "../../../../tests/support/catalogue";
import { isEnglish } from "./language";
import { lexiconOf } from "../lexicon";

const { counts } = lexiconOf(catalogue);
const duties = (...texts: string[]) =>
  texts.map((text) => ({ kind: "duties" as const, text, start: 0, at: "line 1", item: false }));
const english = (...texts: string[]) => isEnglish(duties(...texts), counts, catalogue.thresholds);

const GERMAN =
  "Du steuerst das Program Management über mehrere Teams hinweg und verantwortest Roadmap, Milestones und Dependencies. Du moderierst Steering Committees und Status Meetings mit den Stakeholdern und eskalierst an das Senior Management. ";
const FRENCH =
  "Vous priorisez le product backlog avec les stakeholders, vous rédigez les user stories et les acceptance criteria, vous animez le sprint planning et suivez les KPI, le burndown et la velocity de la squad. ";
const ENGLISH =
  "You run the program across several teams and answer for its roadmap, milestones and dependencies. You lead steering committees and status meetings with the stakeholders, and take what is stuck to senior management. ";

test("a text in another language is not English, even with English terms of the trade", () => {
  expect(english(GERMAN.repeat(3))).toBe(false);
  expect(english(FRENCH.repeat(3))).toBe(false);
  expect(english("プロダクトのロードマップを策定し、Product Backlogを優先順位付けします。".repeat(12))).toBe(false);
});

test("a text that is repeated in English is English", () => {
  expect(english(GERMAN.repeat(8), ENGLISH.repeat(8))).toBe(true);
  expect(english(ENGLISH.repeat(8), GERMAN.repeat(8))).toBe(true);
  expect(english(GERMAN.repeat(8), ENGLISH.repeat(8), GERMAN.repeat(8))).toBe(true);
});

test("a text too short to judge counts as English", () => {
  expect(english()).toBe(true);
  expect(english("Buscamos un Product Manager para liderar el roadmap.")).toBe(true);
});

test("only the text that describes the work is checked", () => {
  const benefits = { kind: "offer" as const, text: GERMAN.repeat(9), start: 0, at: "line 1", item: false };
  expect(isEnglish([benefits, ...duties(ENGLISH.repeat(2))], counts, catalogue.thresholds)).toBe(true);
});

test("every sentence of the product's own templates is recognized as English", () => {
  const folder = "templates/statements";
  for (const file of readdirSync(folder)) {
    expect(english(readFileSync(`${folder}/${file}`, "utf8")), file).toBe(true);
  }
});
