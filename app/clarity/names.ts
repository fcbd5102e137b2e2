import type { Catalogue } from "../catalogue/catalogue";

/** The name of a role type, or its id if no file describes it. */
export function roleName(id: string, { roleTypes }: Catalogue): string {
  return roleTypes.get(id)?.name ?? id;
}

/** "a Product Manager", "an Engineering Manager", "an SRE lead", "a UX designer": by pronunciation, not spelling. */
export const withArticle = (name: string): string => `${startsWithVowel(name) ? "an" : "a"} ${name}`;

function startsWithVowel(name: string): boolean {
  const [word = ""] = /^[\p{L}\p{N}]+/u.exec(name) ?? [];
  // A short word in capitals is pronounced letter by letter: an S-R-E, a U-X.
  if (/^[A-Z]{1,3}$/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  if (/^(?:hour|honest|heir)/i.test(word)) return true;
  return /^[aeiou]/i.test(word) && !/^(?:uni(?![nm])|us[aeiu]|eur|one\b|once|util|ubiq)/i.test(word);
}

/** The role types that an acronym can stand for, in the order of the catalogue. */
export function acronymMeanings(acronym: string, { roleTypes }: Catalogue): string[] {
  const wanted = acronym.toUpperCase();
  return [...roleTypes.values()]
    .filter(({ acronyms }) => acronyms.some((other) => other.toUpperCase() === wanted))
    .map(({ id }) => id);
}

/** Replaces one role type's name in a title with another's. The rank before it and the area after it stay. */
export function spelledTitle(title: string, was: string, is: string, catalogue: Catalogue): string {
  const [from, to] = [roleName(was, catalogue), roleName(is, catalogue)];
  return title.search(wordsOf(from)) < 0 ? to : title.replace(wordsOf(from), () => to);
}

/** A pattern for whole words in a text, in any case unless `flags` say otherwise. */
export const wordsOf = (words: string, flags = "giu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${asPattern(words).replace(/\s+/g, "\\s+")}(?![\\p{L}\\p{N}])`, flags);

/** Escapes a text for use in a pattern. */
export const asPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
