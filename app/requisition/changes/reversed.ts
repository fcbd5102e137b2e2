import type { SectionDraft } from "../forms/edit";
import { merge } from "./merge";
import { partsOf, sameAnswer } from "../paths";
import type { Section } from "../fields/section";

/** A section before an act, after it, and now. */
interface Act {
  readonly before: SectionDraft;
  readonly after: SectionDraft;
  readonly now: SectionDraft;
}

/**
 * A section without what an act did to it, and with what was changed since.
 * Out: undefined if what the act did has been changed since, so that one of the two would be lost.
 */
export function reversed(section: Section, { before, after, now }: Act): SectionDraft | undefined {
  const { answers, overlaps } = merge(section, after.answers, before.answers, now.answers);
  if (overlaps.length > 0 || !section.draft.safeParse(answers).success) return undefined;
  const parts = (draft: SectionDraft) =>
    new Map(partsOf(section, draft.answers).map(({ path, value }) => [path, value]));
  const [was, became] = [parts(before), parts(after)];
  const marks = partsOf(section, answers).flatMap(({ path, value }) => {
    const acted = !sameAnswer(was.get(path), became.get(path)) || before.suggested[path] !== after.suggested[path];
    const mark = (acted && sameAnswer(value, was.get(path)) ? before : now).suggested[path];
    return mark ? [[path, mark] as const] : [];
  });
  return { answers, suggested: Object.fromEntries(marks) };
}
