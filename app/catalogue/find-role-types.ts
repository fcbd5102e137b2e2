import type { RoleType } from "./shapes/role-type";

/** Role types that are listed under one heading. */
export interface Family {
  readonly name: string;
  readonly roleTypes: readonly RoleType[];
}

/** The role types by family, in the order in which the families first appear. */
export function byFamily(roleTypes: Iterable<RoleType>): Family[] {
  const families = new Map<string, RoleType[]>();
  for (const roleType of roleTypes) {
    families.set(roleType.family, [...(families.get(roleType.family) ?? []), roleType]);
  }
  return [...families].map(([name, members]) => ({ name, roleTypes: members }));
}

/**
 * The role types that match a search: each word must be the start of a word in a role type's names or job titles.
 * Returns all role types for an empty search.
 */
export function findRoleTypes(roleTypes: Iterable<RoleType>, asked: string): RoleType[] {
  const words = wordsOf(asked);
  return [...roleTypes].filter((roleType) => {
    const { name, acronyms, titles, alsoCalled, inShort = "" } = roleType;
    const known = [name, ...acronyms, ...titles, ...alsoCalled, inShort].flatMap(wordsOf);
    return words.every((word) => known.some((one) => one.startsWith(word)));
  });
}

/** The words without accents, in lowercase. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
