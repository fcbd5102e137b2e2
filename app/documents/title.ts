import type { RoleType } from "../catalogue/role-type";
import { phraseWords } from "./sentences/phrase";
import type { Source } from "./source";

/**
 * The title as a stranger reads it: the first bare acronym of the role type is spelled out with the acronym behind it.
 * "Senior TPM, Platform" becomes "Senior Technical Program Manager (TPM), Platform". A title that already says the name,
 * or carries no acronym of this role type, stays as it is; a blank one becomes the role type's name.
 */
export function spellOut(knows: Pick<Source, "catalogue">, title: string, roleType: RoleType | undefined): string {
  if (title === "") return roleType?.name ?? phraseWords(knows, "every-document", "untitled");
  if (!roleType || title.toLowerCase().includes(roleType.name.toLowerCase())) return title;
  for (const acronym of [...roleType.acronyms].sort((a, b) => b.length - a.length)) {
    const escaped = acronym.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const bare = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u");
    if (bare.test(title)) return title.replace(bare, () => `${roleType.name} (${acronym})`);
  }
  return title;
}
