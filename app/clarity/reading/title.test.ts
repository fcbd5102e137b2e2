import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { lexiconOf } from "./lexicon";

const { titles } = lexiconOf(catalogue);
const roles = (title: string) => titles.read(title).roles;

describe("a title", () => {
  it("names the longest role type in it", () => {
    expect(roles("Senior Product Manager, Music")).toEqual(["product-manager"]);
    expect(roles("Technical Product Manager")).toEqual(["technical-product-manager"]);
    expect(roles("Principal Technical Programme Manager (Remote)")).toEqual(["technical-program-manager"]);
    expect(roles("Director of Product Marketing")).toEqual(["product-marketing-manager"]);
  });

  it("names two jobs with a slash or 'and', and one with an area after a comma", () => {
    expect(roles("Product Manager / Project Manager")).toEqual(["product-manager", "project-manager"]);
    expect(roles("Program Manager and Product Owner")).toEqual(["program-manager", "product-owner"]);
    expect(roles("Program Manager, Product Operations")).toEqual(["program-manager"]);
  });

  it("does not share a word with the title next to it, whichever comes first", () => {
    const both = ["product-owner", "technical-product-manager"];
    expect(roles("Product Owner / Technical Product Manager")).toEqual(both);
    expect(roles("Technical Product Manager/Product Owner")).toEqual([...both].reverse());
    expect(roles("Technical Program Manager and Product Manager, Search")).toEqual([
      "technical-program-manager",
      "product-manager",
    ]);
    expect(roles("Product Owner (Technical Product Manager)")).toEqual(["product-owner"]);
    expect(roles("Technical Product Manager (Product Owner)")).toEqual(["technical-product-manager"]);
  });

  it("uses a word from an area that is not a title", () => {
    expect(roles("Product Manager (Technical)")).toEqual(["technical-product-manager"]);
    expect(roles("Product Manager, Platform")).toEqual(["technical-product-manager"]);
    expect(roles("Technical Product/Program Manager")).toEqual(["technical-program-manager"]);
  });

  it("can be an acronym, which names no role type by itself", () => {
    expect(titles.read("Senior TPM, Platform")).toMatchObject({ roles: [], acronyms: ["TPM"] });
    expect(titles.read("PM for payments").acronyms).toEqual(["PM"]);
    expect(titles.read("Manager of pm tools").acronyms).toEqual([]);
  });

  it("can say that the person leads others in the trade", () => {
    expect(titles.read("Head of Product").ranked).toBe(true);
    expect(titles.read("Product Manager").ranked).toBe(false);
  });

  it("names no role type if it contains none", () => {
    for (const title of ["", "Nurse", "Produktmanagerin", "👩‍💻"]) expect(roles(title), title).toEqual([]);
  });
});
