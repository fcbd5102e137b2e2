import { type AnyAnswers, partsOf, sameAnswer, withPart } from "./paths";
import { EVERY_SECTION, type Origin, type Requisition, type Suggested, type SuggestedBySection } from "./requisition";
import type { Section } from "./section";

export interface Draft {
  readonly requisition: Requisition;
  readonly suggested: SuggestedBySection;
}

/**
 * Fills what is blank with suggestions, and takes away earlier ones of the same origin that nobody has touched, such as
 * those of another role type. Whatever else a field or a list holds stays as it is: what the manager wrote, and what
 * was read out of a text.
 */
export function suggest(draft: Draft, starter: Requisition, origin: Origin): Draft {
  const requisition: Record<string, unknown> = {};
  const suggested: Record<string, Suggested> = {};
  for (const section of EVERY_SECTION) {
    const [earlier, others] = byOrigin(draft.suggested[section.slug] ?? {}, origin);
    const given = without(section, draft.requisition[section.slug], Object.keys(earlier));
    const filled = new Set(partsOf(section, given).map((part) => part.path.split(".")[0]));
    const offered = partsOf(section, starter[section.slug]).filter((part) => !filled.has(part.path.split(".")[0]));
    requisition[section.slug] = offered.reduce(
      (a: AnyAnswers, part) => withPart(section, a, part.path, part.value),
      given,
    );
    suggested[section.slug] = { ...others, ...Object.fromEntries(offered.map((part) => [part.path, origin])) };
  }
  return { requisition: requisition as unknown as Requisition, suggested };
}

function byOrigin(suggested: Suggested, origin: Origin): [Suggested, Suggested] {
  const entries = Object.entries(suggested);
  return [
    Object.fromEntries(entries.filter(([, from]) => from === origin)),
    Object.fromEntries(entries.filter(([, from]) => from !== origin)),
  ];
}

function without(section: Section, answers: AnyAnswers, paths: readonly string[]): AnyAnswers {
  return paths.reduce((a: AnyAnswers, path) => withPart(section, a, path, undefined), answers);
}

/** Marks every answer of a requisition as a suggestion: what a copy or an import starts from. */
export function suggestAll(requisition: Requisition, origin: Origin): SuggestedBySection {
  return Object.fromEntries(
    EVERY_SECTION.map((section) => [
      section.slug,
      Object.fromEntries(partsOf(section, requisition[section.slug]).map((part) => [part.path, origin])),
    ]),
  );
}

/** What is still a suggestion after a save: what was one and reads as it did. An edited suggestion is an answer. */
export function stillSuggested(
  section: Section,
  before: AnyAnswers,
  after: AnyAnswers,
  suggested: Suggested,
): Suggested {
  const parts = (answers: AnyAnswers) => new Map(partsOf(section, answers).map((part) => [part.path, part.value]));
  const [was, is] = [parts(before), parts(after)];
  const untouched = Object.entries(suggested).filter(
    ([path]) => is.has(path) && sameAnswer(was.get(path), is.get(path)),
  );
  return Object.fromEntries(untouched);
}

/** Makes one suggestion an answer, or those of a whole list ("metrics"), or all of them if no path is given. */
export function keep(suggested: Suggested, path: string | undefined): Suggested {
  if (path === undefined) return {};
  const kept = (other: string) => other === path || other.startsWith(`${path}.`);
  return Object.fromEntries(Object.entries(suggested).filter(([other]) => !kept(other)));
}

/** How many answers of a requisition nobody has confirmed. */
export function countSuggested(suggested: SuggestedBySection): number {
  return Object.values(suggested).reduce((sum, paths) => sum + Object.keys(paths).length, 0);
}
