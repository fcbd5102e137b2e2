import { describe, expect, test } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { evidenceOf, foreignTo } from "./foreign";

const foreign = (role: string, text: string) =>
  foreignTo(catalogue.roleTypes.get(role)!, text, "duties", "requirements.responsibilities", catalogue);

describe("an answer belongs to another job", () => {
  test.each([
    ["product-manager", "Manage cross-team dependencies and the program plan", "program", "program-manager"],
    ["product-manager", "Conduct performance reviews and hire engineers", "people", "engineering-manager"],
    ["technical-program-manager", "Own the product vision and the product roadmap", "product", "product-manager"],
  ])("a %s who should %s", (role, text, axis, neighbor) => {
    const found = foreign(role, text)!;
    expect(found.neighbor.id).toBe(neighbor);
    expect(new Set(found.receipts.map((receipt) => receipt.axis))).toEqual(new Set([axis]));
  });

  test("and its phrases have a meaning and a place", () => {
    const { axis, receipts } = foreign("product-manager", "Write the program plan")!;
    const [evidence] = evidenceOf(receipts, catalogue);
    const { name } = catalogue.axes.find(({ id }) => id === "program")!;
    expect(axis).toBe(name.toLowerCase());
    expect(evidence).toEqual({
      phrase: "program plan",
      meaning: `${name} ${receipts[0]!.weight}`,
      at: "requirements.responsibilities",
    });
  });
});

describe("an answer belongs to no other job", () => {
  test("if it is the role's own", () => {
    expect(foreign("product-manager", "Own the product vision and the product roadmap")).toBeUndefined();
    expect(foreign("program-manager", "Manage cross-team dependencies and the program plan")).toBeUndefined();
  });

  test("if half of it is the role's own", () => {
    expect(foreign("product-manager", "Own the product roadmap. Write the program plan")).toBeUndefined();
  });

  test("if one phrase of it is work that is part of every job", () => {
    expect(foreign("release-manager", "Prepare the soft launch (confidential)")).toBeUndefined();
    expect(
      foreign("engineering-manager", "Incident reviews without blame and follow-up of the actions"),
    ).toBeUndefined();
    expect(foreign("release-manager", "Handle rejections (Guideline 3.1.1) from 1/1/2027 on")).toBeUndefined();
    expect(foreign("release-manager", "Prepare board meetings and staff meetings")?.neighbor.id).toBe("chief-of-staff");
  });

  test("if it says little or nothing", () => {
    for (const text of ["", "Be kind to all who ask", "Keep a program in mind", "👩‍💻"]) {
      expect(foreign("product-manager", text), text).toBeUndefined();
    }
  });
});

test("no role type is foreign to its own file", () => {
  for (const roleType of catalogue.roleTypes.values()) {
    for (const text of roleType.starter.requirements.responsibilities) {
      expect(foreign(roleType.id, text), `${roleType.id}: ${text}`).toBeUndefined();
    }
  }
});
