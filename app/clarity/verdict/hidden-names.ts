import type { Catalogue } from "../../catalogue/catalogue";
import type { Requisition } from "../../requisition/requisition";
import { Matcher } from "../reading/matcher";
import type { Token } from "../reading/words/tokens";

/** A stretch of text, hidden if it names a job. */
interface Stretch {
  readonly text: string;
  readonly hidden: boolean;
}

type Kind = "name" | "acronym";

/**
 * Hides the names of these jobs in texts: their titles up to the area, and the names, titles and acronyms of their role
 * types, in any form ("technical program management"). The stretches joined give the text.
 */
export function nameHider(requisitions: readonly Requisition[], { roleTypes }: Catalogue): (text: string) => Stretch[] {
  const matcher = new Matcher<Kind>();
  const add = (name: string, kind: Kind) => {
    const words = name.match(/[\p{L}\p{N}]+/gu);
    if (words) matcher.add(words.join(" "), kind);
  };
  for (const { role } of requisitions) {
    const [title] = role.title.split(/[,()[\]–—|:]| - /).filter((part) => part.trim() !== "");
    if (title) add(title, "name");
    for (const id of [role.roleType, role.hybridWith]) {
      const roleType = roleTypes.get(id);
      if (!roleType) continue;
      add(roleType.name, "name");
      for (const acronym of roleType.acronyms) add(acronym, "acronym");
      for (const phrase of roleType.titles) matcher.add(phrase, "name");
    }
  }
  return (text) => {
    const { tokens, matches } = matcher.search(text);
    const named = matches.filter(({ entries, from }) => entries.includes("name") || isInCapitals(tokens[from]!));
    return stretchesOf(
      text,
      named.map(({ from, to }) => [tokens[from]!.start, tokens[to]!.end]),
    );
  };
}

/** "PM" is a job, "5 pm" is not. */
const isInCapitals = ({ text }: Token): boolean => text !== text.toLowerCase();

function stretchesOf(text: string, hidden: readonly (readonly [number, number])[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [start, end] of [...hidden].sort(([a], [b]) => a - b)) {
    if (end <= at) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), hidden: false });
    stretches.push({ text: text.slice(Math.max(start, at), end), hidden: true });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), hidden: false });
  return stretches;
}
