import type { RoleType } from "./shapes/role-type";

/** Role types that are listed under one head. */
export interface Family {
  readonly name: string;
  readonly roleTypes: readonly RoleType[];
}

/** The role types by family, in the order in which each family comes first. */
export function byFamily(roleTypes: Iterable<RoleType>): Family[] {
  const families = new Map<string, RoleType[]>();
  for (const roleType of roleTypes) {
    families.set(roleType.family, [...(families.get(roleType.family) ?? []), roleType]);
  }
  return [...families].map(([name, members]) => ({ name, roleTypes: members }));
}

/**
 * The role types that a search finds: each word has to start a word of a role type's names, or of the titles it is
 * posted under. All of them for an empty search.
 */
export function findRoleTypes(roleTypes: Iterable<RoleType>, asked: string): RoleType[] {
  const words = wordsOf(asked);
  return [...roleTypes].filter((roleType) => {
    const { name, acronyms, titles, alsoCalled, inShort = "" } = roleType;
    const known = [name, ...acronyms, ...titles, ...alsoCalled, inShort].flatMap(wordsOf);
    return words.every((word) => known.some((one) => one.startsWith(word)));
  });
}

/** Without accents and capitals. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
