import * as z from "zod/mini";

const text = z.string("write this as text").check(z.minLength(1, "write this; it is empty"));

const question = z.strictObject({
  kind: z.enum(["behavioural", "situational"], "kind is behavioural or situational"),
  ask: text,
  /** What to ask next, to get from a story to evidence. */
  probes: z.array(text).check(z.minLength(1, "write at least one probe")),
});

/** What a round tests: one file under `templates/competencies/`, with questions and anchors that describe what is observed. */
export const competencyFile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, "write the id in lower case with hyphens")),
  name: text,
  about: text,
  questions: z
    .array(question)
    .check(z.minLength(2, "write at least two questions, one behavioural and one situational")),
  anchors: z.strictObject({ "1": text, "3": text, "5": text }),
});

export type Competency = z.infer<typeof competencyFile>;
export type Question = Competency["questions"][number];
