import * as z from "zod/mini";
import { phrase } from "./phrase";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));

/** What a role can be about, one file under `templates/signals/`: the phrases that count for it, and their weights. */
export const axisFile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  name: text,
  /** Its position among the axes of a profile, from 1. */
  order: z.number(),
  /** The side of the balance it counts for: product work, program work, or work that both do. */
  side: z.enum(["product", "shared", "program"], "side is product, shared or program"),
  /** One sentence: what a text with much weight on this axis requires of a person. */
  about: text,
  /** Lines from résumés about such work, the most characteristic first, no two of one axis about the same thing. */
  onResume: z._default(z.array(text), []),
  signals: z.array(
    z.strictObject({
      /** 3 is for words that hardly any other job uses. 1 is for common words that only add up. */
      weight: z.number().check(z.gt(0, "a weight is more than 0"), z.lte(5, "a weight is at most 5")),
      phrases: z.array(phrase).check(z.minLength(1, "list at least one phrase")),
    }),
  ),
  /** Longer phrases whose words do not count: a "training program" is not a program, a "job board" not a board. */
  except: z._default(z.array(phrase), []),
  /** Decisions (by id) that count for the axis when the role makes them, and their weights. */
  decides: z._default(z.record(z.string(), z.number()), {}),
  sources: z.array(text).check(z.minLength(1, "name at least one source")),
});

export type Axis = z.infer<typeof axisFile>;
export type Side = Axis["side"];
