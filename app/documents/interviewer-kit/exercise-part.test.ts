import { expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { textOf } from "../blocks/words";
import { exercisePart } from "./exercise-part";
import { scriptsOf } from "./questions/script";

const { requisition } = catalogue.examples.get("technical-program-manager-platform")!;
const { exercise } = requisition.interview;

/** The steps of the round that has the exercise. */
function stepsFor(text: string): string {
  const source = sourceOf({ ...requisition, interview: { ...requisition.interview, exercise: text } });
  const script = scriptsOf(source).find(({ hasExercise }) => hasExercise)!;
  const steps = exercisePart(source, script).flatMap((block) => (block.type === "list" ? block.items.map(textOf) : []));
  return steps.join("\n");
}

it("asks everyone the same about the exercise, except what its text already asks", () => {
  expect(stepsFor(exercise)).toContain("What did you leave out, and why?");
  const without = stepsFor(`${exercise} Tell us what you left out and why.`);
  expect(without).toContain("Why did you start where you did?");
  expect(without).not.toContain("leave out");
});
