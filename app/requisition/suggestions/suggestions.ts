import { type AnyAnswers, type Part, partsOf, sameAnswer, splitPath, withPart } from "../paths";
import { relinked } from "./relink";
import { EVERY_SECTION, type Origin, type Requisition, type Suggested, type SuggestedBySection } from "../requisition";
import type { Section } from "../fields/section";

export interface Draft {
  readonly requisition: Requisition;
  readonly suggested: SuggestedBySection;
}

/**
 * Fills blanks with suggestions, and removes untouched earlier ones of the same origin that are no longer offered, such
 * as those of another role type. The other answers of a field or list stay as they are: the manager's, and those
 * imported from a text. `leave` names fields that stay blank, as "metrics.metrics". `join` names lists to extend
 * although they contain the manager's rows.
 */
export function suggest(
  draft: Draft,
  starter: Requisition,
  origin: Origin,
  { leave, join }: { readonly leave?: ReadonlySet<string>; readonly join?: ReadonlySet<string> } = {},
): Draft {
  const requisition: Record<string, unknown> = {};
  const suggested: Record<string, Suggested> = {};
  for (const section of EVERY_SECTION) {
    const { slug } = section;
    const marks = draft.suggested[slug] ?? {};
    const offers = partsOf(section, starter[slug]);
    const outdated = outdatedIn(
      partsOf(section, draft.requisition[slug]).map((part) => ({
        ...part,
        blank: blankOf(section, part.path),
        isOurs: marks[part.path] === origin,
        isOffered: offers.some((offer) => isOffered(part, offer)),
      })),
    );
    const given = outdated.reduce(
      (answers: AnyAnswers, { path }) => withPart(section, answers, path, undefined),
      draft.requisition[slug],
    );
    const filled = new Set(partsOf(section, given).map(({ path }) => blankOf(section, path)));
    const added = offers.filter((offer) => {
      const [name] = splitPath(offer.path);
      if (leave?.has(`${slug}.${name}`)) return false;
      return (
        !filled.has(blankOf(section, offer.path)) ||
        (join?.has(`${slug}.${name}`) && canAdd(section, given, offers, offer))
      );
    });
    requisition[slug] = added.reduce(
      (answers: AnyAnswers, { path, value }) => withPart(section, answers, path, value),
      given,
    );
    const left = Object.entries(marks).filter(([path]) => !outdated.some((part) => part.path === path));
    suggested[slug] = Object.fromEntries([...left, ...added.map(({ path }) => [path, origin] as const)]);
  }
  const offered = (row: string): boolean => suggested["requirements"]?.[`mustHaves.${row}`] === origin;
  return { requisition: withLinks(requisition as unknown as Requisition, offered, starter), suggested };
}

interface Judged extends Part {
  /** What must be blank for it to be suggested. */
  readonly blank: string;
  /** An untouched suggestion of the same origin. */
  readonly isOurs: boolean;
  readonly isOffered: boolean;
}

/** Suggestions to remove: those no longer offered, and with one of a list, its others, if nobody has added to it. */
const outdatedIn = (parts: readonly Judged[]): Judged[] =>
  parts.filter(({ blank, isOurs, isOffered }) => {
    const besides = parts.filter((other) => other.blank === blank);
    const isOnlyOurs = besides.every((other) => other.isOurs) && besides.some((other) => !other.isOffered);
    return isOurs && (!isOffered || isOnlyOurs);
  });

/** The path that must be blank for a suggestion: its field or list, or its row in a fixed list. */
function blankOf({ fields }: Section, path: string): string {
  const [name] = splitPath(path);
  const field = fields[name];
  return field?.kind === "rows" && field.fixed ? path : name;
}

/** True for a row if its list has room for all that is offered, and no row about the same thing. */
function canAdd({ fields }: Section, given: AnyAnswers, offers: readonly Part[], { path, value }: Part): boolean {
  const [name] = splitPath(path);
  const field = fields[name];
  if (field?.kind !== "rows" || field.fixed) return false;
  const rows = given[name] as (AnyAnswers & { readonly id: string })[];
  const many = offers.filter((offer) => splitPath(offer.path)[0] === name).length;
  if (rows.length + many > field.most) return false;
  const about = (row: unknown) => String((row as AnyAnswers)[field.about]).toLowerCase();
  return rows.every((row) => `${name}.${row.id}` !== path && about(row) !== about(value));
}

/** True for a suggestion that is offered again. Its links may be the manager's own. */
const isOffered = (part: Part, offer: Part): boolean =>
  part.path === offer.path && sameAnswer(unlinked(part.value), unlinked(offer.value));

const unlinked = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "what" in value ? { ...value, metric: "", round: "" } : value;

/** Links suggested must-haves to existing metrics and rounds. */
function withLinks(requisition: Requisition, offered: (row: string) => boolean, starter: Requisition): Requisition {
  const { requirements } = requisition;
  const mustHaves = requirements.mustHaves.map((row) => {
    const offer = starter.requirements.mustHaves.find(({ id }) => id === row.id);
    return offer && offered(row.id) ? relinked(offer, requisition, starter) : row;
  });
  return { ...requisition, requirements: { ...requirements, mustHaves } };
}

/** Marks every answer of a requisition as a suggestion, for a copy or an import. */
export function suggestAll(requisition: Requisition, origin: Origin): SuggestedBySection {
  return Object.fromEntries(
    EVERY_SECTION.map((section) => [
      section.slug,
      Object.fromEntries(partsOf(section, requisition[section.slug]).map((part) => [part.path, origin])),
    ]),
  );
}

/** The suggestions that remain after a save: those that are unchanged. An edited suggestion is an answer. */
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

/** The same for a whole requisition, when answers change outside their forms. */
export const suggestedAfter = ({ requisition, suggested }: Draft, changed: Requisition): SuggestedBySection =>
  Object.fromEntries(
    EVERY_SECTION.map((section) => {
      const { slug } = section;
      const marks = suggested[slug] ?? {};
      const [before, after] = [requisition[slug], changed[slug]];
      return [slug, before === after ? marks : stillSuggested(section, before, after, marks)];
    }),
  );

/** Turns one suggestion into an answer, or those of a whole list ("metrics"), or all of them without a path. */
export function keep(suggested: Suggested, path: string | undefined): Suggested {
  if (path === undefined) return {};
  const kept = (other: string) => other === path || other.startsWith(`${path}.`);
  return Object.fromEntries(Object.entries(suggested).filter(([other]) => !kept(other)));
}

/** The number of unconfirmed answers in a requisition. */
export function countSuggested(suggested: SuggestedBySection): number {
  return Object.values(suggested).reduce((sum, paths) => sum + Object.keys(paths).length, 0);
}
