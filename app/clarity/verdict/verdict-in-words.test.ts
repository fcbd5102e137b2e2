import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryRequisition } from "../../../tests/support/arbitrary-requisition";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { realisticRequisition } from "../../../tests/support/realistic-requisition";
import { checkText } from "../check";
import { roleToCompare } from "./role-profile";
import type { TextSubject } from "../rule";
import { closestRoles, verdictInWords } from "./verdict-in-words";

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

it("is clear only if the text alone says so", () => {
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
  ).toBe("By title: reads as Program Manager because of its title, but Project Manager fits almost equally");
});

it("calls a declared hybrid a hybrid", () => {
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

const readings = {
  "public postings": readdirSync("bench/postings").map((name) => {
    const [, ...lines] = readFileSync(`bench/postings/${name}`, "utf8").split("\n");
    return checkText(lines.join("\n"), catalogue).subject;
  }),
  examples: [...catalogue.examples.values()].map(({ requisition }) => sourceOf(requisition).review.subject),
  "generated requisitions": [
    ...fc.sample(realisticRequisition, { numRuns: 150, seed: 4 }),
    ...fc.sample(arbitraryRequisition, { numRuns: 50, seed: 4 }),
  ].map((requisition) => sourceOf(requisition).review.subject),
};

it.each(Object.entries<readonly TextSubject[]>(readings))(
  "names first what the list next to it has first: %s",
  (_, all) => {
    for (const subject of all) {
      const { verdictMeans } = verdictInWords(subject);
      const [first, second, ...rest] = closestRoles(subject);
      const { reading } = subject;
      if (reading.verdict === "silent") {
        expect(first).toBeUndefined();
        continue;
      }
      expect(verdictMeans).toContain(first!.name);
      if (reading.verdict === "clear") expect(first!.role).toBe(reading.role);
      if (reading.blend) {
        expect([first!.role, second!.role]).toEqual(reading.blend.roles);
        expect(verdictMeans).toContain(`${first!.name} and ${second!.name}`);
      }
      // The role types that the verdict does not name are sorted by closeness. If one is closer than the first, the
      // list says why.
      const fits = rest.map(({ fit }) => fit);
      expect(fits).toEqual(fits.toSorted((a, b) => b - a));
      if (!reading.blend && rest.concat(second ?? []).some(({ fit }) => fit > first!.fit))
        expect(first!.byTitle).toBe(true);
      const compared = roleToCompare(undefined, reading, catalogue);
      expect(compared?.id).toBe(first!.role);
    }
  },
);

it("is the only place that sorts role types, except for the raw numbers", () => {
  const folders = ["routes", "cli", "ui", "documents", "intake"].map((folder) => `app/${folder}`);
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const orders = files.filter((file) => /\breading\.fits\b/.test(readFileSync(file, "utf8")));
  expect(orders).toEqual(["app/cli/json.ts"]);
});
