import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { checkText } from "../check";
import { inconsiderateWording } from "./equality";
import { wordingMatches } from "./wording";

const rulesOn = (text: string) =>
  checkText(`# Product Manager\n\n## What you will do\n- ${text}`, catalogue).findings.map(({ rule }) => rule);

describe("a wording rule", () => {
  it("finds its words in any form, and suggests a replacement", () => {
    const passage = { kind: "duties" as const, text: "Utilizing our data", start: 0, at: "line 1", item: true };
    expect(wordingMatches(passage, catalogue)).toMatchObject([{ phrase: "Utilizing", start: 0, end: 9 }]);
    expect(rulesOn("We want a coding ninja")).toContain("hype-titles");
  });

  it("leaves the words of the trade alone", () => {
    for (const trade of [
      "Lead the roadmap",
      "Support analytics with SQL",
      "Own competitive analysis",
      "Drive the decision",
    ]) {
      expect(
        rulesOn(trade).filter((rule) => /masculine|hype|jargon|driving/.test(rule)),
        trade,
      ).toEqual([]);
    }
  });

  it("tells chat spelling from words in capitals and names", () => {
    const chat = (text: string) => rulesOn(text).includes("chat-spelling");
    for (const typed of [
      "They still like u",
      "Write w/o edits",
      "Ship w/out a rewrite",
      "Run it w/ itself",
      "Whats isnt done",
      "youve run ppl mgmt",
    ])
      expect(chat(typed), typed).toBe(true);
    for (const typed of [
      "Run UR sessions in the U.K.",
      "File W-2 forms",
      "The drive-thru app",
      "Plan the U-Bahn",
      "It won't",
    ])
      expect(chat(typed), typed).toBe(false);
  });

  it("reports a phrase once, at its first place", () => {
    const text = "# Product Manager\n\n- A rockstar\n- Another rockstar";
    const hype = checkText(text, catalogue).findings.filter(({ rule }) => rule === "hype-titles");
    expect(hype.map(({ at }) => at)).toEqual(["line 3"]);
  });
});

describe("wording that excludes readers", () => {
  const found = (text: string, at = "requirements.responsibilities") => {
    const passages = [{ kind: "duties" as const, text, start: 0, at, item: true }];
    return inconsiderateWording.check({ passages } as never).map(({ evidence }) => evidence![0]!.phrase);
  };

  it.each([
    ["He runs the release.", ["He"]],
    ["Join our tribe of makers.", ["tribe"]],
  ])("is found if it is about the reader: %j", (text, phrases) => {
    expect(found(text)).toEqual(phrases);
  });

  it.each([
    "The King's birthday, and every bank holiday.",
    "Covers a maternity leave until June.",
    "A mother registers twins, who get two records.",
    "Own the BI dashboards of the asylum service, and ADD none that hang.",
  ])("is ignored if the word belongs to the trade, the law or a person's family: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("is ignored if it is about a colleague, or the name of a team", () => {
    expect(found("She signs the release.", "stakeholders.stakeholders.qa.needs")).toEqual([]);
    expect(found("Prepare the board with Dr. Moreau and her office.")).toEqual([]);
    expect(found("Plan the quarter of the Checkout tribe.")).toEqual([]);
  });
});
