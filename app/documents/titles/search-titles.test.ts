import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { searchTitles } from "./search-titles";
import { inTitleCase } from "./title-case";

describe("titles to search for", () => {
  const titles = (role: string, title: string, level = "") =>
    searchTitles(catalogue.roleTypes.get(role)!, { title, level }, catalogue);

  it("have the rank of the title or level", () => {
    expect(titles("technical-program-manager", "Senior TPM, Platform")).toContain("Senior Technical Program Manager");
    expect(titles("product-manager", "Product Manager", "IC6 Staff")).toContain("Staff Product Manager");
    expect(titles("chief-of-staff", "Chief of Staff to the CTO")).toEqual([
      "Chief of Staff",
      "Executive Business Partner",
      "Strategy and Operations Manager",
    ]);
  });
  it("include leaders of leaders only for such a role", () => {
    const leads = /\b(?:Head|Director|VP|President)\b/;
    for (const { id, name } of catalogue.roleTypes.values()) expect(titles(id, name).join()).not.toMatch(leads);
    expect(titles("delivery-manager", "Head of Delivery")).toEqual(["Head of Delivery"]);
  });
  it("are distinct, and three or more for every role type", () => {
    for (const { id, name } of catalogue.roleTypes.values()) {
      const found = titles(id, name, "L5 Senior");
      expect(found.length, id).toBeGreaterThanOrEqual(3);
      expect(
        new Set(found.map((title) => title.replace("Ops", "Operations").replace("Tech ", "Technical "))).size,
      ).toBe(found.length);
      expect(found.join()).not.toMatch(/Senior Chief|Senior .{2}(?:,|$)/);
    }
  });
  it("use the usual spelling", () => {
    for (const { id, name } of catalogue.roleTypes.values()) {
      for (const title of titles(id, name))
        expect(title).toMatch(/^[A-Z][\p{L}-]*(?: (?:and|of|the|to|[A-Z][\p{L}-]*))*$/u);
    }
    const titled = (words: string) => inTitleCase(catalogue.letters, words);
    expect(["vice-president of product", "api product manager", "go-to-market lead"].map(titled)).toEqual([
      "Vice-President of Product",
      "API Product Manager",
      "Go-to-Market Lead",
    ]);
  });
});
