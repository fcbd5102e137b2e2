import type { FormValue } from "../../requisition/forms/form";
import type { RefusedReview, ShownGroup } from "./shown-group";

/** The problems of a refused form, each at its control; includes the input of fields that no longer exist. */
export function problemsOf(
  refused: RefusedReview | undefined,
  groups: readonly Pick<ShownGroup, "id" | "fields" | "findings">[],
): { field: string; message: string }[] {
  if (!refused) return [];
  const { answers, dismissal, approval, message } = refused;
  if (dismissal) return [{ field: `${dismissal.group}-reason`, message: dismissal.problem }];
  if (!answers) return [{ field: "approval", message: approval ?? message }];
  const group = groups.find(({ id }) => id === answers.group);
  const fields = Object.entries(answers.typed).map(([path, typed]) => {
    const field = group?.fields.find((one) => one.path === path);
    const problem = answers.problems[path];
    if (field) return problem && { field: `${answers.group}.${path}`, message: `${field.name}: ${problem}` };
    return {
      field: "findings",
      message: `You typed: “${textOf(typed)}”`,
    };
  });
  const shown = fields.flatMap((one) => one || []);
  return shown.length > 0 ? shown : [{ field: answers.group, message }];
}

const textOf = (typed: FormValue): string =>
  typeof typed === "string" ? typed : Array.isArray(typed) ? typed.map(textOf).join(", ") : "";
