import type { Catalogue } from "../catalogue/catalogue";

/** The name of a role type; its id if no file describes it. */
export function roleName(id: string, { roleTypes }: Catalogue): string {
  return roleTypes.get(id)?.name ?? id;
}

/** "a Product Manager", "an Engineering Manager". */
export const withArticle = (name: string): string => `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;

/** The role types that an acronym stands for, in the order of the catalogue. */
export function acronymMeanings(acronym: string, { roleTypes }: Catalogue): string[] {
  const wanted = acronym.toUpperCase();
  return [...roleTypes.values()]
    .filter(({ acronyms }) => acronyms.some((other) => other.toUpperCase() === wanted))
    .map(({ id }) => id);
}

/** The title with one role type's name in the place of another's; the rank before it and the area after it stay. */
export function spelledTitle(title: string, was: string, is: string, catalogue: Catalogue): string {
  const [from, to] = [roleName(was, catalogue), roleName(is, catalogue)];
  const at = title.toLowerCase().indexOf(from.toLowerCase());
  return at < 0 ? to : title.slice(0, at) + to + title.slice(at + from.length);
}
