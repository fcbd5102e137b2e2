import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { checkText } from "../check";
import { wordingMatches } from "./wording";

const rulesOn = (text: string) =>
  checkText(`# Product Manager\n\n## What you will do\n- ${text}`, catalogue).findings.map(({ rule }) => rule);

describe("a wording rule", () => {
  it("finds its words in any form, and says what can stand there", () => {
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

  it("says a phrase once, at the first place where it stands", () => {
    const text = "# Product Manager\n\n- A rockstar\n- Another rockstar";
    const hype = checkText(text, catalogue).findings.filter(({ rule }) => rule === "hype-titles");
    expect(hype.map(({ at }) => at)).toEqual(["line 3"]);
  });
});
