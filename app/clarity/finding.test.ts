import { describe, expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { checkRequisition, checkText } from "./check";
import { bySeverity, countFindings, countsInWords, toFinding } from "./finding";
import { blended, surroundingsOf } from "./testing/blended";

const rule = { rule: "r", severity: "warning" as const, why: "", source: "" };
const found = { at: "role.title", found: "There is a title.", instead: "Write another." };

describe("the id of a finding", () => {
  it("is the same for the same text, on any machine", () => {
    expect(toFinding(rule, found).id).toBe(toFinding(rule, { ...found }).id);
    expect(toFinding(rule, found, "PM").id).toMatch(/^r-[0-9a-f]{8}$/);
  });

  it("changes with the place, the words, the phrases or the text there", () => {
    const evidence = [{ phrase: "PM", meaning: "Acronym", at: "role.title" }];
    const ids = [
      toFinding(rule, found),
      toFinding(rule, found, "PM"),
      toFinding(rule, found, "TPM"),
      toFinding(rule, { ...found, at: "role.mission" }),
      toFinding(rule, { ...found, found: "There is none." }),
      toFinding(rule, { ...found, evidence }),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("findings", () => {
  it("are sorted worst first, without duplicates", () => {
    const { findings } = checkRequisition(blended, surroundingsOf(blended));
    expect(findings).toEqual(bySeverity(findings));
    expect(findings[0]!.severity).toBe("blocker");
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it("are the same, byte for byte, each time", () => {
    const text = "# PM / Project Manager\n\n- Rockstar who will own the roadmap and run the project plan\n- 10+ years";
    expect(JSON.stringify(checkText(text, catalogue).findings)).toBe(
      JSON.stringify(checkText(text, catalogue).findings),
    );
  });

  it("are counted in words", () => {
    expect(countsInWords(countFindings([]))).toBe("none");
    expect(countsInWords({ blocker: 1, warning: 0, suggestion: 2 })).toBe("1 blocker, 2 suggestions");
  });
});
