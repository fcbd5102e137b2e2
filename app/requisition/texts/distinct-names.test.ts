import { expect, test } from "vitest";
import { subtitleFor, withTeam } from "./distinct-names";

test("requisitions with the same title are distinguished by team and level, each named once", () => {
  const role = { area: "Payments", level: "Senior" };
  expect(withTeam("Product Manager", role)).toBe("Product Manager, Payments, Senior");
  expect(withTeam("Senior Product Manager, Payments", role)).toBe("Senior Product Manager, Payments");
  expect(subtitleFor("Product Manager", role, "Product manager")).toBe("Payments, Senior");
  expect(subtitleFor("Senior PM", role, "Product Manager")).toBe("Product Manager, Payments");
  expect(subtitleFor("Product Manager", { area: "", level: "" }, "Product Manager")).toBe("");
});
