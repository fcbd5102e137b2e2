import { expect, it } from "vitest";
import { compare } from "../compare";
import { folded } from "./folds";
import { compared } from "../testing/compared";

const metricsOf = (...outcomes: string[]) =>
  compared({ metrics: { metrics: outcomes.map((outcome) => ({ outcome })) } });
const shown = (...items: ReturnType<typeof compared>[]) =>
  folded(compare(items).groups.flatMap(({ rows }) => rows)).map(({ row, fold }) =>
    row ? row.label : fold.only.map((list) => list.map(({ label }) => label).join("; ")),
  );

it("folds rows that only one has, next to each other and after the shared ones", () => {
  expect(
    shown(
      metricsOf("Dates hold.", "Teams stay.", "Costs fall."),
      metricsOf("Users return.", "Teams stay."),
      metricsOf("Users return."),
    ),
  ).toEqual(["Success metrics", "Teams stay", "Users return", ["Dates hold; Costs fall", "", ""]]);
});

it("leaves out an empty fold", () => {
  expect(shown(metricsOf("Dates hold."), metricsOf("Dates hold."))).toEqual(["Success metrics", "Dates hold"]);
});
