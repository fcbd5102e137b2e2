import { expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { FULL, HUNDRED } from "../../../tests/support/thinned";
import { approvalFor } from "../../documents/clarity-report/missing";
import { blankRequisition, type Requisition } from "../../requisition/requisition";
import { singleAnswer } from "../../requisition/forms/single-answer";
import { answersToWrite } from "./answers-to-write";

const [, tpm] = FULL.find(([name]) => name === "technical-program-manager-platform")!;
const toWrite = (requisition: Requisition) => answersToWrite(requisition, approvalFor(sourceOf(requisition)));

it("is one request if several rows lack the same", () => {
  const metrics = tpm.metrics.metrics.map((row, i) => (i > 0 ? { ...row, target: "" } : row));
  const [group] = toWrite({ ...tpm, metrics: { metrics } });
  expect(group).toEqual({
    slug: "metrics",
    ask: "Metrics 2 to 5: write the target",
    paths: metrics.slice(1).map(({ id }) => `metrics.metrics.${id}.target`),
    others: [],
  });
});

it("lists separately what no single answer settles", () => {
  const groups = toWrite(blankRequisition());
  expect(groups.map(({ slug }) => slug)).toContain("metrics");
  expect(groups.find(({ slug }) => slug === "metrics")).toMatchObject({ paths: [], others: [{ field: "metrics" }] });
  expect(groups.find(({ slug }) => slug === "role")?.paths).toContain("role.title");
});

it("names answers that exist, for any requisition", () => {
  for (const [name, requisition] of HUNDRED.filter((_, i) => i % 5 === 0)) {
    for (const { paths } of toWrite(requisition)) {
      for (const path of paths) expect(singleAnswer(requisition, path), `${name}: ${path}`).toBeDefined();
    }
  }
});
