import * as z from "zod/mini";
import { phrase } from "./phrase";
import { PASSAGE_KINDS } from "./passage-kind";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));

/** Words that say less, or more, than the writer means: one file under `templates/wording/`. */
export const wordingRuleFile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write the id in lower case with hyphens")),
  name: text,
  severity: z.enum(["suggestion", "warning"], "severity is suggestion or warning"),
  /** The kinds of passages to search. */
  where: z
    .array(z.enum([...PASSAGE_KINDS, "anywhere"], `a part is anywhere or one of: ${PASSAGE_KINDS.join(", ")}`))
    .check(z.minLength(1, "name at least one part, or anywhere")),
  /** True if the words mean something else in capitals: "UR" is user research, "ur" is your. */
  notInCapitals: z._default(z.boolean(), false),
  why: text,
  do: text,
  source: text,
  phrases: z
    .array(
      z.strictObject({
        find: phrase,
        /** A direct replacement; "" removes the phrase. Absent if it needs rewording. */
        instead: z.optional(z.string()),
      }),
    )
    .check(z.minLength(1, "list at least one phrase")),
  /** Longer phrases in which the words mean something else. */
  except: z._default(z.array(phrase), []),
  example: z.strictObject({ bad: text, good: text }),
});

export type WordingRule = z.infer<typeof wordingRuleFile>;
