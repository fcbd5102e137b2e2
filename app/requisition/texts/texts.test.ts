import { expect, test } from "vitest";
import { blankRequisition, findSection, type Requisition } from "../requisition";
import { textsOf } from "./texts";

const parse = (slug: string, answers: object) => findSection(slug)!.draft.parse(answers);

test("the texts of a requisition are what was typed, including in rows, without choices", () => {
  const requisition = {
    ...blankRequisition(),
    role: parse("role", { title: "Release lead", roleType: "release-manager", mission: "Ship on time." }),
    requirements: parse("requirements", { mustHaves: [{ id: "a1", what: "Ran a release train" }] }),
  } as Requisition;
  expect(textsOf(requisition)).toBe("Release lead\nShip on time.\nRan a release train");
  expect(textsOf(blankRequisition())).toBe("");
});
