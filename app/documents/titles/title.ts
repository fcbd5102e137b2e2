import type { RoleType } from "../../catalogue/shapes/role-type";
import { wordsOf } from "../../clarity/names";
import { asLineStart } from "../sentences/letter-case";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";
import { inTitleCase } from "./title-case";

/**
 * The title in full: the first bare acronym of the role type is spelled out, with the acronym after it. "Senior TPM,
 * Platform" becomes "Senior Technical Program Manager (TPM), Platform". A title that already has the name, or no
 * acronym of this role type, stays as it is; a blank one becomes the role type's name.
 */
export function spellOut(knows: Pick<Source, "catalogue">, title: string, roleType: RoleType | undefined): string {
  if (title === "") return roleType?.name ?? phraseWords(knows, "every-document", "untitled");
  if (!roleType || title.toLowerCase().includes(roleType.name.toLowerCase())) return title;
  for (const acronym of [...roleType.acronyms].sort((a, b) => b.length - a.length)) {
    const bare = wordsOf(acronym, "u");
    if (bare.test(title)) return title.replace(bare, () => `${roleType.name} (${acronym})`);
  }
  return title;
}

/** The title as a document prints it: spelled out, and capitalized if it was typed in lowercase. */
export const printedTitle = (knows: Pick<Source, "catalogue">, typed: string, roleType: RoleType | undefined): string =>
  spellOut(knows, capitalized(knows, typed), roleType);

/**
 * "program manager, DC rollout" as "Program Manager, DC Rollout". If a title has capitals already, only its first
 * letter changes.
 */
const capitalized = (knows: Pick<Source, "catalogue">, title: string): string =>
  /(?<!\p{L})\p{Lu}\p{Ll}/u.test(title) || !/^\p{Ll}/u.test(title)
    ? asLineStart(knows, title)
    : inTitleCase(knows.catalogue.letters, title);
