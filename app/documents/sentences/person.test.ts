import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { namesSomebody, personsIn, personsText, verbFor } from "./person";

const said = (who: string, short = false) => personsText({ catalogue }, who, short);

describe("a person by role", () => {
  it.each([
    ["Head of Platform", "the Head of Platform"],
    ["Engineering managers", "the engineering managers"],
    ["Product manager, Streaming Platform", "the product manager for Streaming Platform"],
    ["Engineering managers, who give the estimates", "the engineering managers, who give the estimates"],
    ["Product manager, for what people outside read", "the product manager for what people outside read"],
    ["Design lead and engineering manager", "the design lead and the engineering manager"],
    [
      "product manager; Head of Platform for platform work",
      "the product manager and the Head of Platform for platform work",
    ],
    ["Managers of design, data science and engineering", "the managers of design, data science and engineering"],
    ["the managers of each function", "the managers of each function"],
    ["Head of Platform (hiring manager)", "the Head of Platform"],
    ["CTO", "the CTO"],
    ["VP Engineering", "the VP Engineering"],
    ["Jane Doe", "Jane Doe"],
    ["Ward pharmacists", "the ward pharmacists"],
    ["Nurses on the ward", "the nurses on the ward"],
    ["A recruiter", "a recruiter"],
    ["People partner", "the people partner"],
    ["People who sell", "people who sell"],
    ["Finance", "finance"],
    ["HR", "HR"],
    ["Our customers", "our customers"],
    ["Director of Engineering, Payments.", "the Director of Engineering, Payments"],
  ])("%s", (who, expected) => {
    expect(said(who)).toBe(expected);
    expect(namesSomebody(who)).toBe(true);
  });

  it("is short for the public", () => {
    expect(said("Product manager, Streaming Platform", true)).toBe("the product manager");
    expect(said("Engineering managers, who give the estimates", true)).toBe("the engineering managers");
  });

  it.each(["", "TBD", "to be decided", "?", "a change that is not ready waits", "製品マネージャー"])(
    "is nobody in “%s”",
    (who) => expect(namesSomebody(who)).toBe(false),
  );

  it("takes its verb", () => {
    expect(verbFor(personsIn("Platform architects"), "decide")).toBe("decide");
    expect(verbFor(personsIn("Head of Platform"), "decide")).toBe("decides");
    expect(verbFor(personsIn("Design lead and engineering manager"), "decide")).toBe("decide");
    expect(verbFor(personsIn("Chief of Staff"), "decide")).toBe("decides");
    expect(verbFor(personsIn("Finance"), "decide")).toBe("decides");
  });
});
