import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { profileOf, profilesOf } from "./role-profile";

const roleType = catalogue.roleTypes.get("project-manager")!;
const weights = { project: 2, product: 1, program: 1 };

describe("profiles", () => {
  it("are shares in percent, with the band that the role type expects", () => {
    const row = (axis: string) => profileOf(weights, roleType, catalogue).find((other) => other.axis === axis)!;
    expect(row("project").percent).toBe(50);
    const { from, to } = row("product").expected!;
    expect(row("product").expected!.reading).toBe(25 > to ? `${25 - to} above` : "within");
    expect(from).toBeLessThanOrEqual(to);
    expect(profileOf(weights, undefined, catalogue).every(({ expected }) => expected === undefined)).toBe(true);
  });

  it("for several texts are the same as for each alone", () => {
    const other = { technical: 3, people: 1 };
    const rows = profilesOf([weights, other], roleType, catalogue);
    [weights, other].forEach((one, i) => {
      const alone = profileOf(one, roleType, catalogue);
      expect(rows.map(({ texts }) => texts[i]!.percent)).toEqual(alone.map(({ percent }) => percent));
      expect(rows.map(({ texts }) => texts[i]!.side)).toEqual(
        alone.map(({ expected }) => expected!.reading.replace(/^\d+ /, "")),
      );
    });
  });

  it("leave out a text in which nothing counted, instead of calling it 14 below", () => {
    expect(profilesOf([{}], roleType, catalogue).every(({ texts }) => texts[0] === undefined)).toBe(true);
  });
});
