import { wordsOf } from "../names";
import type { Requisition } from "../../requisition/requisition";

/**
 * True if two requisitions are for the same team or area, so that a decision in one is also a decision in the other.
 */
export function sameArea(a: Requisition, b: Requisition): boolean {
  const [one, other] = [areaOf(a), areaOf(b)];
  return one !== "" && one === other;
}

/**
 * True if two requisitions are drafts of the same role, such as one and its copy: they have the same title, role type
 * and area. Only one of them will be published.
 */
export function draftsOfOne(a: Requisition, b: Requisition): boolean {
  const [one, other] = [a, b].map((draft) => [titleOf(draft), draft.role.roleType, areaOf(draft)].join("\n"));
  return one === other && titleOf(a) !== "";
}

/** The title without the prefix that the list adds to a copy. */
const titleOf = ({ role }: Requisition): string =>
  role.title
    .replace(/^(?:copy of )+/i, "")
    .trim()
    .toLowerCase();

const areaOf = ({ role, reporting }: Requisition): string => (role.area || reporting.sitsIn).trim().toLowerCase();

/** True if "who decides" names the title of a requisition. */
export function names(who: string, { role }: Requisition): boolean {
  const [title = ""] = role.title.split(",");
  const short = title.trim();
  return short.length > 3 && who.search(wordsOf(short)) >= 0;
}
