import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersFile } from "../../requisition/requisition-file";
import { catalogue } from "../../../tests/support/catalogue";
import { nameHider } from "./hidden-names";

const jobs = (...roles: object[]) => roles.map((role) => answersFile.parse({ role }));
const TPM = { roleType: "technical-program-manager", title: "Senior Release Conductor, Platform" };
const hide = nameHider(jobs(TPM), catalogue);
const shown = (text: string) =>
  hide(text)
    .map((stretch) => (stretch.hidden ? `[${stretch.text}]` : stretch.text))
    .join("");

describe("hiding names", () => {
  it("hides titles, names and acronyms of the role type in any form", () => {
    expect(shown("As a technical program manager (TPM) you lead.")).toBe(
      "As a [technical program manager] ([TPM]) you lead.",
    );
    expect(shown("Technical Program Managers and their management")).toBe(
      "[Technical Program Managers] and their management",
    );
    expect(shown("The Senior Release Conductor decides.")).toBe("The [Senior Release Conductor] decides.");
  });

  it("leaves the area, other jobs, and words that only look like an acronym", () => {
    expect(shown("Six platform teams and a designer")).toBe("Six platform teams and a designer");
    const pm = nameHider(jobs({ roleType: "product-manager" }), catalogue);
    expect(pm("The PM meets at 5 pm.").filter(({ hidden }) => hidden)).toEqual([{ text: "PM", hidden: true }]);
  });

  it("hides both jobs of a hybrid, and works with a title of symbols", () => {
    const both = nameHider(jobs({ ...TPM, hybridWith: "product-manager" }), catalogue);
    expect(both("a product manager").filter(({ hidden }) => hidden)).toHaveLength(1);
    expect(nameHider(jobs({ title: "??? | ..." }), catalogue)("a | b ...")).toEqual([
      { text: "a | b ...", hidden: false },
    ]);
  });

  it("loses nothing of any text", () => {
    const word = fc.constantFrom(
      "technical",
      "program",
      "manager",
      "TPM",
      "engineering",
      "the",
      " ",
      " ",
      ", ",
      ".",
      "\n",
      "👩‍💻",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const stretches = hide(words.join(""));
        expect(stretches.map(({ text }) => text).join("")).toBe(words.join(""));
        expect(stretches.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });
});
