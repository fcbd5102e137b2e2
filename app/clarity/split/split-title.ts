import type { Catalogue } from "../../catalogue/catalogue";
import { roleName } from "../names";
import type { TitleReading } from "../reading/title";

const RANKS = /^(?:(?:senior|sr|staff|principal|distinguished|lead|associate|junior|jr)\b\.?\s*)+/i;
const AREA = /\s*(?:,|\(|\s[-–—|:]\s).*$/;
const JOINT = /[/&+]|\band\b/i;
/** The maximum length of a title. */
const MOST = 120;

/**
 * A title for one of the two requisitions of a split: the role type's name, with the rank before it and the area after
 * it kept. "Senior Product Manager / Program Manager, Payments" gives "Senior Program Manager, Payments".
 */
export function titleFor(title: TitleReading, role: string, catalogue: Catalogue): string {
  const name = roleName(role, catalogue);
  const whole = parted(title, name, catalogue);
  return whole.length > MOST ? name.slice(0, MOST) : whole;
}

function parted({ text, acronyms }: TitleReading, name: string, catalogue: Catalogue): string {
  // "Technical Program Manager (TPM)": the acronym is removed with the name it stands for.
  const bare = acronyms.reduce((rest, acronym) => rest.replace(` (${acronym})`, ""), text);
  const area = AREA.exec(bare)?.[0] ?? "";
  const head = bare.slice(0, bare.length - area.length);
  const names = [...catalogue.roleTypes.values()].flatMap((roleType) => {
    const start = head.toLowerCase().indexOf(roleType.name.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + roleType.name.length }];
  });
  const before = head.slice(0, Math.min(...names.map(({ start }) => start)));
  const after = head.slice(Math.max(...names.map(({ end }) => end)));
  // "Product/Program Manager", "Product Manager and PgM": half of the other job would remain.
  const whole = !JOINT.test(before) && !acronyms.some((acronym) => head.includes(acronym));
  if (names.length > 0 && whole) return before + name + after + area;
  const rank = RANKS.exec(head)?.[0].trim() ?? "";
  return `${rank === "" ? "" : `${rank} `}${name}${area}`;
}
