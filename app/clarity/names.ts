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
  return title.search(wordsOf(from)) < 0 ? to : title.replace(wordsOf(from), () => to);
}

/** Finds these words in a title, in any case, and not inside other words. */
export const wordsOf = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "giu");
