import type { RoleType } from "../../catalogue/shapes/role-type";
import { partsOf } from "../../requisition/paths";
import { EVERY_SECTION } from "../../requisition/requisition";
import { type Draft, suggest } from "../../requisition/suggestions/suggestions";
import { isNoWorse } from "./no-worse";
import type { Verdict } from "../reading/verdict";
import { type Around, checkDraft } from "../approval/checked-draft";

/** How certain a verdict is. A text that says too little to judge is no worse than one that could be two jobs. */
const SURE: Readonly<Record<Verdict, number>> = { clear: 2, ambiguous: 1, silent: 1, blended: 0 };

/**
 * Fills blanks with what is typical for a role type. Leaves blank what would turn the manager's text into another job:
 * a suggestion must not make the verdict less certain, or raise a blocker or a warning.
 */
export function fillBlanks(draft: Draft, roleType: RoleType, around: Around): Draft {
  const before = withoutOutdated(draft, roleType);
  const { verdict, findings } = checkDraft(before, around, "warning");
  const fits = (filled: Draft): boolean => {
    const checked = checkDraft(filled, around, "warning");
    return SURE[checked.verdict] >= SURE[verdict] && isNoWorse(findings, checked.findings, "warning");
  };
  const offers = offeredIn(roleType);
  // Where suggestions of another role type were removed, this one's are added, even next to the manager's own rows.
  const join = new Set(
    marksOf(draft)
      .filter((field) => !marksOf(before).includes(field))
      .map(fieldOf),
  );
  /** Fills as many of the fields as fit. If not all of them fit, tries each half. */
  const fill = (filled: Draft, fields: readonly string[]): Draft => {
    const more = filledIn(filled, roleType, fields, join);
    if (fits(more)) return more;
    if (fields.length === 1) return filled;
    const half = fields.length >> 1;
    return fill(fill(filled, fields.slice(0, half)), fields.slice(half));
  };
  return fill(before, offers);
}

/** The draft without untouched suggestions of another role type. */
export const withoutOutdated = (draft: Draft, roleType: RoleType): Draft => filledIn(draft, roleType, []);

function filledIn(draft: Draft, roleType: RoleType, fields: readonly string[], join?: ReadonlySet<string>): Draft {
  const leave = offeredIn(roleType).filter((field) => !fields.includes(field));
  return suggest(draft, roleType.starter, "role-type", { leave: new Set(leave), ...(join ? { join } : {}) });
}

/** The paths of everything marked as a suggestion: "metrics.metrics.adoption". */
const marksOf = ({ suggested }: Draft): string[] =>
  Object.entries(suggested).flatMap(([slug, paths]) => Object.keys(paths).map((path) => `${slug}.${path}`));

const fieldOf = (path: string): string => path.split(".").slice(0, 2).join(".");

/** The fields that a role type has typical answers for, such as "metrics.metrics". */
const offeredIn = ({ starter }: RoleType): string[] => [
  ...new Set(
    EVERY_SECTION.flatMap((section) =>
      partsOf(section, starter[section.slug]).map(({ path }) => fieldOf(`${section.slug}.${path}`)),
    ),
  ),
];
