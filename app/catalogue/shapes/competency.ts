import * as z from "zod/mini";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));

/** Enough for a competency that two rounds lead on and a third one covers. */
const LEAST_QUESTIONS = 6;

const question = z.strictObject({
  kind: z.enum(["behavioural", "situational"], "kind is behavioural or situational"),
  ask: text,
  /** What to ask next, to get from a story to evidence. */
  probes: z.array(text).check(z.minLength(1, "write at least one probe")),
});

/**
 * What a round tests: one file under `templates/competencies/`, with questions and with anchors that describe
 * observable behavior.
 */
export const competencyFile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  name: text,
  about: text,
  /** Words that show that a text is about this, in addition to those of its questions: "canary rollback deploy". */
  signs: z.optional(text),
  /**
   * The best behavioral one first and the best situational one second. Each round that rates this competency uses the
   * next one.
   */
  questions: z
    .array(question)
    .check(z.minLength(LEAST_QUESTIONS, "write at least six questions, so that no candidate hears one twice")),
  /** One level each on the same scale. 5 is 3 and one step more, so that 4 is in between. */
  anchors: z.strictObject({ "1": text, "3": text, "5": text }),
});

export type Competency = z.infer<typeof competencyFile>;
export type Question = Competency["questions"][number];
