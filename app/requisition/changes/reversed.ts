import type { SectionDraft } from "../forms/edit";
import { merge } from "./merge";
import { partsOf, sameAnswer } from "../paths";
import type { Section } from "../fields/section";

/** A section before an action, after it, and now. */
interface Act {
  readonly before: SectionDraft;
  readonly after: SectionDraft;
  readonly now: SectionDraft;
}

/**
 * Undoes an action on a section, and keeps later changes. Out: undefined if what the action changed has been changed
 * again since, so that one of the changes would be lost.
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
