import { expect, it } from "vitest";
import { sourceOf } from "../../../../tests/support/catalogue";
import { PLAIN_LETTERHEAD } from "../../letterhead";
import { NO_BOILERPLATE } from "../../../requisition/boilerplate/boilerplate";
import { answersFile } from "../../../requisition/requisition-file";
import { blankRequisition } from "../../../requisition/requisition";
import { interviewerKit } from "../interviewer-kit";
import { roleCard } from "../../role-card/role-card";
import { textsOf } from "../../blocks/words";

const answers = answersFile.parse({
  reporting: { workMode: "hybrid", location: "Leeds" },
  offer: { payFrom: 40000, payTo: 50000, currency: "GBP", period: "year", start: "2027-03-01" },
  requirements: {
    mustHaves: [
      { id: "van", what: "driving license", round: "screen" },
      { id: "german", what: "fluent German", round: "manager" },
      { id: "plan", what: "You have led a move.", round: "manager" },
    ],
  },
  interview: {
    rounds: [
      { id: "screen", kind: "recruiter-screen", minutes: 30, leads: ["motivation"] },
      { id: "manager", kind: "hiring-manager", minutes: 45, leads: ["risk-mitigation"] },
    ],
  },
});
const letterhead = {
  ...PLAIN_LETTERHEAD,
  boilerplate: { ...NO_BOILERPLATE, workplace: "Two days a week in the office." },
};
const source = sourceOf({ ...blankRequisition(), ...answers }, {}, { letterhead });
const words = interviewerKit(source).flatMap(textsOf).join("\n");

it("describes pay, place and start in the words of the role card", () => {
  const card = roleCard(source).flatMap(textsOf).join("\n");
  const said = ["£40,000 to £50,000 a year", "Hybrid in Leeds", "Two days a week in the office.", "March 1, 2027"];
  for (const one of said) {
    expect(words).toContain(one);
    expect(card).toContain(one);
  }
});

it("asks about the time zone if the answer has no hours", () => {
  const asked = (timeZone: string) => {
    const reporting = { ...source.requisition.reporting, timeZone };
    const zoned = { ...source, requisition: { ...source.requisition, reporting } };
    return [interviewerKit(zoned), roleCard(zoned)].map((blocks) => blocks.flatMap(textsOf).join("\n"));
  };
  const [kit, card] = asked("Pacific");
  expect(kit).toMatch(/Time zone\nPacific\nDoes working in this time zone suit you\?/);
  expect(card).toMatch(/Time zone\nPacific/);
  expect(asked("9 to 5 Pacific time")[0]).toMatch(/Hours\n9 to 5 Pacific time\nDo these hours suit you\?/);
});

it("asks in one line about a must-have that is a condition, in the round that tests it", () => {
  const [, screen = "", manager = ""] = words.split(/^Round \d: .*$/m);
  expect(screen).toMatch(/Must-have\nDriving license\nWhich of this do you hold today, and until when is it valid\?/);
  expect(manager).toMatch(/Must-have\nFluent German\nHow well do you speak and write what the job asks for\?/);
  expect(manager).toContain("Tell me about a time you led a move.");
  expect(words).not.toMatch(/What in your own work shows it best|Listen for one real case/);
});
