import * as z from "zod/mini";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "write the date as 2026-11-22"));

/** What a law asks of a job posting about pay, from `templates/pay-rules.yaml`: dated, sourced, no legal advice. */
const payRule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  place: text,
  /** Words in a place of work that mean this place. */
  matches: z.array(text).check(z.minLength(1, "list at least one name")),
  /** Remote areas that include it. */
  remoteFrom: z._default(z.array(text), []),
  /** The day from which it is in force. */
  since: z.optional(date),
  employers: text,
  asks: z.array(
    z.enum(["range", "benefits", "other-pay", "deadline"], "asks is range, benefits, other-pay or deadline"),
  ),
  /** How wide a range of yearly pay may be, and pay above which it need not be named. */
  limits: z.optional(z.strictObject({ currency: text, widest: z.number(), exemptAbove: z.number() })),
  /** What else it requires of a posting that no answer covers: a sentence. */
  also: z.optional(text),
  in: text,
  says: text,
  /** The day on which someone last looked. */
  asOf: date,
  source: text,
});

export const payRulesFile = z.array(payRule);
export type PayRule = z.infer<typeof payRule>;
