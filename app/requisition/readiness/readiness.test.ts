import { expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { catalogueOptions } from "../../catalogue/options";
import { NO_BOILERPLATE } from "../boilerplate/boilerplate";
import { optionsFor } from "../fields/options";
import { readiness } from "./readiness";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;

it.each([
  ["Driver's license", []],
  ["Criminal background check; lives in Oregon by the start date", []],
  ["Has run a migration of many teams", ["Must-have 1: choose the success metric it serves"]],
])("requires the metric of a must-have that is not a condition: %s", (what, asks) => {
  const [first, ...others] = example.requirements.mustHaves;
  const mustHaves = [{ ...first!, what, metric: "" }, ...others];
  const requisition = { ...example, requirements: { ...example.requirements, mustHaves } };
  const options = optionsFor(requisition, catalogueOptions(catalogue, requisition.role.roleType));
  const sections = readiness(requisition, {}, options, NO_BOILERPLATE);
  expect(sections.find(({ slug }) => slug === "requirements")!.missing.map(({ ask }) => ask)).toEqual(asks);
});
