import * as z from "zod/mini";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));
const id = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens"));
const points = z
  .int("write the points as a whole number")
  .check(z.gte(1, "an answer that points to a role type gives it at least 1"), z.lte(5, "an answer gives at most 5"));

/** The name of the form's button. The field shows that the form was submitted, even if it is empty. */
export const SENT = "show";

/** The answer for "I don't know". It does not count. */
export const NOT_SURE = "not-sure";

/** Reports an item of a list whose id already appears above it. */
const noneTwice = z.check<readonly { readonly id: string }[]>((ctx) => {
  ctx.value.forEach((one, i) => {
    const first = ctx.value.findIndex((other) => other.id === one.id);
    if (first === i) return;
    ctx.issues.push({ code: "custom", message: `“${one.id}” is taken above`, path: [i, "id"], input: one.id });
  });
});

const answer = z.strictObject({
  id: id.check(
    z.refine((given) => given !== NOT_SURE, `“${NOT_SURE}” is an answer of every question; choose another id`),
  ),
  says: text,
  /** The points by role id. Role types that are not listed get none. */
  points: z
    .record(text, points)
    .check(z.refine((given) => Object.keys(given).length > 0, "name at least one role type it points to")),
});

const question = z.strictObject({
  id: id.check(z.refine((given) => given !== SENT, `“${SENT}” is the name of the button; choose another id`)),
  question: text,
  answers: z.array(answer).check(z.minLength(2, "write at least two answers"), noneTwice),
});

/** The questions that lead to a role type, from `templates/which-role.yaml`. */
export const whichRoleFile = z.array(question).check(z.minLength(1, "write at least one question"), noneTwice);

export type Question = z.infer<typeof question>;
export type Answer = z.infer<typeof answer>;
