import { mapTexts } from "../texts/map-texts";
import { EVERY_SECTION, type Requisition, type SuggestedBySection } from "../requisition";
import { escaped } from "./slot-values";

interface Boss {
  /** The title of the manager of this role, before and after. */
  readonly was: string;
  readonly is: string;
  /** The function of that title, before and after. */
  readonly functions: readonly [string, string];
  /** Rows of stakeholders to rename even though they are confirmed. */
  readonly alsoStakeholders: readonly string[];
}

/**
 * Renames the manager of this role in everything that is still a suggestion: stakeholders, decisions, and rounds. A
 * longer title that contains the old one is another person.
 */
export function renamed(requisition: Requisition, suggested: SuggestedBySection, boss: Boss): Requisition {
  const { was, is, functions, alsoStakeholders } = boss;
  if (was === "" || is === "" || was === is) return requisition;
  const alone = `(?<![\\p{L}\\p{N}])(?<!\\b(?!(?:The|An?|Our)\\b)\\p{Lu}\\p{L}* )`;
  const title = new RegExp(`${alone}${escaped(was)}(?![\\p{L}\\p{N}])(?! \\p{Lu})`, "gu");
  const also = new Set(alsoStakeholders.map((id) => `stakeholders.${id}`));
  const sections = EVERY_SECTION.map(({ slug, fields }) => {
    const marks = suggested[slug] ?? {};
    const isOpen = (at: string) => {
      const part = at.split(".").slice(0, 2).join(".");
      return Object.hasOwn(marks, part) || (slug === "stakeholders" && also.has(part));
    };
    const change = (text: string, at: string) => (isOpen(at) ? text.replace(title, () => is) : text);
    return [slug, mapTexts(fields, requisition[slug], (text, { at }) => change(text, at))];
  });
  const after = Object.fromEntries(sections) as unknown as Requisition;
  const rows = after.stakeholders.stakeholders.map((row, i) =>
    row.who !== requisition.stakeholders.stakeholders[i]?.who && row.who === is && row.function === functions[0]
      ? { ...row, function: functions[1] as typeof row.function }
      : row,
  );
  return { ...after, stakeholders: { ...after.stakeholders, stakeholders: rows } };
}
