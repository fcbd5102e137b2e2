import * as z from "zod/mini";
import { phrase } from "./phrase";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));

/** What a role can be about, one file under `templates/signals/`: the phrases that count for it, and how much. */
export const axisFile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  name: text,
  /** Its position among the axes of a profile, from 1. */
  order: z.number(),
  /** Which side of the balance it counts for: product work, program work, or what both of them do. */
  side: z.enum(["product", "shared", "program"], "side is product, shared or program"),
  /** One sentence: what a text that is heavy on this axis asks of a person. */
  about: text,
  /** Lines as a résumé has them from such work, the most telling first, no two of one axis about the same. */
  onResume: z._default(z.array(text), []),
  signals: z.array(
    z.strictObject({
      /** 3 is said of hardly any other job, 1 is common and only adds up. */
      weight: z.number().check(z.gt(0, "a weight is more than 0"), z.lte(5, "a weight is at most 5")),
      phrases: z.array(phrase).check(z.minLength(1, "list at least one phrase")),
    }),
  ),
  /** Longer phrases whose words do not count: "training program" is no program, "job board" no board. */
  except: z._default(z.array(phrase), []),
  /** Decisions (by id) that count for the axis when the role takes them, and how much. */
  decides: z._default(z.record(z.string(), z.number()), {}),
  sources: z.array(text).check(z.minLength(1, "name at least one source")),
});

export type Axis = z.infer<typeof axisFile>;
export type Side = Axis["side"];
