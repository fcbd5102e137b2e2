import * as z from "zod/mini";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "write the date as 2026-11-22"));

/**
 * What a law requires of a job posting about pay, from `templates/pay-rules.yaml`: dated and sourced, but not legal
 * advice.
 */
export const payRule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  place: text,
  /** Words in a place of work that mean this place. */
  matches: z.array(text).check(z.minLength(1, "list at least one name")),
  /** Places of remote work that include it. */
  remoteFrom: z._default(z.array(text), []),
  /** The day on which it takes effect. */
  since: z.optional(date),
  employers: text,
  asks: z.array(
    z.enum(["range", "benefits", "other-pay", "deadline"], "asks is range, benefits, other-pay or deadline"),
  ),
  /** The maximum width of a yearly pay range, and the pay above which it need not be stated. */
  limits: z.optional(z.strictObject({ currency: text, widest: z.number(), exemptAbove: z.number() })),
  /** What else it requires of a posting that no answer covers: a sentence. */
  also: z.optional(text),
  in: text,
  says: text,
  /** The day of the last review. */
  asOf: date,
  source: text,
});

export const payRulesFile = z.array(payRule);
export type PayRule = z.infer<typeof payRule>;
