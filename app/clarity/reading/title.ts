import type { RoleType } from "../../catalogue/shapes/role-type";
import { type Match, Matcher } from "./matcher";
import type { Token } from "./words/tokens";

/** What a title claims. */
export interface TitleReading {
  readonly text: string;
  /** The role types it names, in order. More than one means a title for two jobs. */
  readonly roles: readonly string[];
  /** It says that the person leads others in the trade: director, head, chief. */
  readonly ranked: boolean;
  /** Acronyms in it that stand for more than one job, or that a reader may not know. */
  readonly acronyms: readonly string[];
}

const RANKS: ReadonlySet<string> = new Set(
  "director head chief vp president supervisor supervisory group lead".split(" "),
);

/** Reads titles: the role types they name, and the acronyms they use. */
export class TitleReader {
  readonly #titles = new Matcher<string>();
  readonly #acronyms: ReadonlySet<string>;

  constructor(roleTypes: readonly RoleType[]) {
    for (const { id, titles } of roleTypes) for (const phrase of titles) this.#titles.add(phrase, id);
    this.#acronyms = new Set(roleTypes.flatMap(({ acronyms }) => acronyms.map((acronym) => acronym.toUpperCase())));
  }

  read(text: string): TitleReading {
    const { tokens, matches } = this.#titles.search(text);
    const acronyms = tokens.map((token) => token.text).filter((word) => this.#isAcronym(word));
    return {
      text,
      roles: this.#claims(tokens, firstOnes(withinTitles(text, tokens, matches))),
      ranked: tokens.some((token) => RANKS.has(token.text.toLowerCase())),
      acronyms: [...new Set(acronyms)],
    };
  }

  #isAcronym(word: string): boolean {
    return this.#acronyms.has(word.toUpperCase()) && word !== word.toLowerCase();
  }

  /** Text after a comma, a dash or in brackets is the area, not a second job: "Program Manager, Product Operations". */
  #claims(tokens: readonly Token[], matches: readonly Match<string>[]): string[] {
    const [first, ...rest] = matches;
    if (!first) return [];
    const roles = [first.entries[0]!];
    for (const match of rest) {
      const apart = tokens.slice(first.to + 1, match.from + 1).some((token) => token.before !== "none");
      if (!apart) roles.push(match.entries[0]!);
    }
    return [...new Set(roles)];
  }
}

/** The separator between two titles: "A / B", "A (B)", "A and B". */
const JOINT = /[/\\&+|(),;:[\]]|\s[-–—]\s|^\s*(?:and|or)\s*$/i;

/**
 * Removes matches that combine words of two adjacent titles: "Product Owner / Technical Product Manager" does not name
 * a technical product owner, but "Product Owner (Technical)" does.
 */
function withinTitles<T>(text: string, tokens: readonly Token[], matches: readonly Match<T>[]): Match<T>[] {
  let part = 0;
  const parts = tokens.map(({ text: word, start }, i) => {
    const gap = i === 0 ? "" : text.slice(tokens[i - 1]!.end, start);
    if (JOINT.test(gap) || JOINT.test(word)) part += 1;
    return part;
  });
  const titles = new Set(matches.flatMap(({ from, to }) => (parts[from] === parts[to] ? [parts[from]] : [])));
  return matches.filter(({ from, to }) => {
    const [first, last] = [parts[from]!, parts[to]!];
    return first === last || !(titles.has(first) && titles.has(last));
  });
}

/** Of overlapping matches, keeps the one that starts first, then the longest. */
function firstOnes<T>(matches: readonly Match<T>[]): Match<T>[] {
  const ordered = [...matches].sort((a, b) => a.from - b.from || b.to - a.to);
  const chosen: Match<T>[] = [];
  for (const match of ordered) if (match.from > (chosen.at(-1)?.to ?? -1)) chosen.push(match);
  return chosen;
}
