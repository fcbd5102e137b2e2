import { expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { byFamily, findRoleTypes } from "./find-role-types";

const all = [...catalogue.roleTypes.values()];

it.each([
  ["Téchnical prog", ["technical-program-manager"]],
  ["TPgM", ["technical-program-manager"]],
  ["scrum master", ["delivery-manager"]],
  ["  ", all.map(({ id }) => id)],
  ["astronaut", []],
])("%j finds %j", (asked, ids) => {
  expect(findRoleTypes(all, asked).map(({ id }) => id)).toEqual(ids);
});

it("lists each role type in one family", () => {
  const families = byFamily(all);
  expect(families.flatMap(({ roleTypes }) => roleTypes.map(({ id }) => id)).sort()).toEqual(
    all.map(({ id }) => id).sort(),
  );
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length);
  expect(all.every(({ inShort }) => inShort)).toBe(true);
});
