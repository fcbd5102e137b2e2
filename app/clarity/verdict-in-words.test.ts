import { expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { verdictInWords } from "./verdict-in-words";

const words = (fits: readonly (readonly [string, number])[], role: string, hybrid?: readonly [string, string]) => {
  const reading = {
    verdict: "clear" as const,
    role,
    blend: undefined,
    fits: fits.map(([id, fit]) => ({ role: id, fit })),
  };
  const { verdict, verdictMeans } = verdictInWords({ reading, catalogue, hybrid });
  return `${verdict}: ${verdictMeans}`;
};

it("is clear only where the text says so by itself", () => {
  expect(
    words(
      [
        ["program-manager", 0.9],
        ["project-manager", 0.7],
      ],
      "program-manager",
    ),
  ).toBe("Clear: reads as Program Manager");
});

it("says that the title decides, and what the text would say without it", () => {
  expect(
    words(
      [
        ["project-manager", 0.94],
        ["program-manager", 0.75],
      ],
      "program-manager",
    ),
  ).toBe("By title: reads as Program Manager because of its title, but its text fits Project Manager better");
  expect(
    words(
      [
        ["program-manager", 0.94],
        ["project-manager", 0.92],
      ],
      "program-manager",
    ),
  ).toBe("By title: reads as Program Manager because of its title; Project Manager fits almost equally");
});

it("says of a declared hybrid that it is one", () => {
  const hybrid = ["technical-product-manager", "product-owner"] as const;
  expect(
    words(
      [
        ["product-owner", 0.88],
        ["technical-product-manager", 0.87],
      ],
      "product-owner",
      hybrid,
    ),
  ).toBe("By title: reads as Product Owner and Technical Product Manager, as declared");
  const blend = { roles: hybrid, share: 0.5 };
  const reading = { verdict: "blended" as const, role: null, fits: [], blend };
  expect(verdictInWords({ reading, catalogue, hybrid }).verdictMeans).toMatch(/^reads as two jobs: .+, as declared$/);
  expect(verdictInWords({ reading, catalogue }).verdictMeans).not.toContain("declared");
});
