import { expect, test } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { lexiconOf } from "./reading/lexicon";
import { acronymMeanings, roleName, spelledTitle, withArticle } from "./names";

const respelled = (title: string) => spelledTitle(title, "product-manager", "technical-program-manager", catalogue);

test("a role type has a name; without a file, its name is its id", () => {
  expect(roleName("product-manager", catalogue)).toBe("Product Manager");
  expect(roleName("gone", catalogue)).toBe("gone");
  expect(withArticle("Engineering Manager")).toBe("an Engineering Manager");
  expect(withArticle("Product Owner")).toBe("a Product Owner");
  expect(["SRE lead", "UX lead", "university dean", "user", "uneasy CEO", "hour"].map(withArticle)).toEqual([
    "an SRE lead",
    "a UX lead",
    "a university dean",
    "a user",
    "an uneasy CEO",
    "an hour",
  ]);
});

test("an acronym stands for every role type that uses it, in any case", () => {
  expect(acronymMeanings("tpm", catalogue)).toEqual(["technical-product-manager", "technical-program-manager"]);
  expect(acronymMeanings("PM", catalogue)).toEqual(["product-manager", "project-manager"]);
  expect(acronymMeanings("", catalogue)).toEqual([]);
  expect(acronymMeanings("CTO", catalogue)).toEqual([]);
});

test("a title respelled for another role type keeps its rank and its area", () => {
  expect(respelled("Senior Product Manager, Music")).toBe("Senior Technical Program Manager, Music");
  expect(respelled("Lead product manager (Remote)")).toBe("Lead Technical Program Manager (Remote)");
});

test("a title that does not name the role type is replaced completely", () => {
  expect(respelled("Feature wizard")).toBe("Technical Program Manager");
  expect(respelled("")).toBe("Technical Program Manager");
});

test("a title respelled for another role type reads as that one", () => {
  const { titles } = lexiconOf(catalogue);
  const ids = [...catalogue.roleTypes.keys()];
  for (const was of ids) {
    for (const is of ids) {
      const title = spelledTitle(`Senior ${roleName(was, catalogue)}, Maps`, was, is, catalogue);
      expect(titles.read(title).roles, title).toEqual([is]);
    }
  }
});
